import { type FactValues, openedCase } from '@rettidig/casework';
import { day, kroner } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { awaitingApproval } from '../availability/availability-cases.ts';
import { withAccess } from '../access.ts';
import { historyOf } from '../history.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { loadRecords } from './load-records.ts';
import { recordFacts, supersede } from './record.ts';

type Value = FactValues['availability_case'];

const opened = openedCase({
  event: 'udeblivelse-fra-tilbud',
  on: day('2026-11-02'),
  origin: null,
  description: `<script>alert(1)</script> 😀 O'Brien {navn}`,
});

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });

  const proposed = (): Value => {
    const { anna, bent } = sample.employees;
    const judged = { reasons: 'Fordi æøå', on: day('2026-11-12'), by: bent };
    return {
      ...opened,
      state: 'til-godkendelse',
      guidance: { on: day('2026-06-02'), text: 'Brev' },
      legalBasis: { ...judged, found: '§ 36' },
      hearing: { on: day('2026-11-03'), deadline: day('2026-11-17') },
      answer: { on: day('2026-11-10'), text: 'Nej' },
      contact: { on: day('2026-11-10'), text: 'Telefon' },
      ground: { ...judged, found: 'ingen-rimelig-grund' },
      unwilling: { ...judged, found: 'vurderet-ja' },
      furthers: { ...judged, found: 'vurderet-nej' },
      attendance: 'daglige-samtaler',
      earlierSanction: { on: day('2026-01-05'), text: 'Afgørelse' },
      warning: { on: day('2026-01-05'), text: 'Afgørelse' },
      proposal: {
        considerations: 'Hensyn',
        facts: 'Et\nTo',
        complaint: 'Klag',
        days: 3,
        monthly: kroner(12_999.5),
        alreadyDeducted: kroner(0),
        spouse: null,
        on: day('2026-11-12'),
        by: anna,
      },
      returned: { reasons: 'Ring først', on: day('2026-11-11'), by: bent },
    };
  };

  describe('an availability case in the store', () => {
    test('is read as it was written, empty and with everything in it', async () => {
      const by = { by: sample.employees.anna, source: 'sagsbehandling' as const };
      const read = await withAccess(database().store, sample.anna, async (tx) => {
        const [fact = ''] = await recordFacts(
          tx,
          [
            {
              kind: 'availability_case',
              person: sample.persons.bo,
              externalId: null,
              value: opened,
            },
          ],
          by,
        );
        const empty = (await loadRecords(tx, sample.persons.bo)).availabilityCases;
        await supersede(tx, [{ kind: 'availability_case', fact, value: proposed() }], by);
        const full = (await loadRecords(tx, sample.persons.bo)).availabilityCases;
        const history = await historyOf(tx, sample.persons.bo);
        const last = history.lines.find(({ action }) => action === 'rettet');
        return { fact, empty, full, last, waiting: await awaitingApproval(tx) };
      });
      expect(read.empty).toEqual([{ id: read.fact, ...opened }]);
      expect(read.full).toEqual([{ id: read.fact, ...proposed() }]);
      expect(read.last).toMatchObject({
        subject: 'availability_case',
        before: { state: 'under-behandling', 'ground.by': null },
        after: { state: 'til-godkendelse', 'ground.by': sample.employees.bent },
      });
      expect(read.waiting).toMatchObject([
        { id: read.fact, proposedBy: sample.employees.anna, unit: 'Job' },
      ]);
    });

    test('waits only for those whose access reaches the citizen, and in the unit asked for', async () => {
      const { everything, units } = sample;
      const waiting = (unit: string) =>
        withAccess(database().store, everything, (tx) => awaitingApproval(tx, unit));
      expect(await waiting(units.job)).toHaveLength(1);
      expect(await waiting(units.unge)).toEqual([]);
      const bent = { ...everything, user: sample.employees.bent, units: [units.unge] };
      expect(await withAccess(database().store, bent, (tx) => awaitingApproval(tx))).toEqual([]);
    });

    test('cannot be decided by the one who proposed it, whatever a program does', async () => {
      const by = { by: sample.employees.anna, source: 'sagsbehandling' as const };
      const { anna } = sample.employees;
      const closed = { reasons: 'x', on: day('2026-11-13'), by: anna };
      const decide = withAccess(database().store, sample.anna, (tx) =>
        recordFacts(
          tx,
          [
            {
              kind: 'availability_case',
              person: sample.persons.eva,
              externalId: null,
              value: { ...proposed(), state: 'sanktion', closed },
            },
          ],
          by,
        ),
      );
      await expect(decide).rejects.toThrow(/availability_case_check/);
    });
  });
});
