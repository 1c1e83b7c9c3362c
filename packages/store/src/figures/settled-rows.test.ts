import { day, openEnd, type Period } from '@rettidig/engine';
import { buildSnapshot, type Snapshot } from '@rettidig/figures';
import { rowsOf } from '@rettidig/figures/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import type { Recording } from '../recording.ts';
import { savePersons } from '../people/save.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { loadPopulation } from './load.ts';
import { loadEverybody } from './load-everybody.ts';
import { findSettledRows, keepSettledRows } from './settled-rows.ts';

const on = day('2026-11-21');
const later = day('2026-12-05');
const bySample = { by: null, source: 'import', reason: 'Indlæsning' } as const;
const bySomebody = { by: null, source: 'sagsbehandling' } as const;
const over = { from: day('2019-01-01'), to: day('2020-01-01') };

onEveryDatabase((database) => {
  let sample: Sample;
  /** One of twelve citizens of the unit Unge whose only course ended in 2020. */
  let per: string;
  const as = <T>(access: Access, work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(database().store, access, work);
  const asAll = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => as(sample.everything, work);
  const onBenefit = (person: string, period: Period, recording: Recording = bySample) =>
    asAll((tx) =>
      recordFacts(
        tx,
        [
          {
            kind: 'benefit_spell',
            person,
            externalId: null,
            value: { ...period, benefit: 'kontanthjaelp' },
          },
        ],
        recording,
      ),
    );
  /** All rows by what they mean, in no order. */
  const meant = (snapshot: Snapshot): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      Object.values(snapshot.tables).map((table) => [
        table.name,
        rowsOf(snapshot, table).toSorted(),
      ]),
    );

  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    const long = Array.from({ length: 12 }, (_, i) => ({
      externalId: `per-${i}`,
      cpr: `71019001${String(i).padStart(2, '0')}`,
      givenName: 'Per',
      familyName: 'Prøve',
      unit: sample.units.unge,
      protected: false,
    }));
    per = await asAll(async (tx) => {
      const ids = [...(await savePersons(tx, long, bySample)).values()];
      const record = { birthDate: day('1990-01-11'), education: null };
      const course = { contactOn: over.from, to: over.to, municipalFromDayOne: false };
      await recordFacts(
        tx,
        ids.flatMap((person) => [
          { person, externalId: null, kind: 'person_record' as const, value: record },
          { person, externalId: null, kind: 'contact_course' as const, value: course },
        ]),
        bySample,
      );
      return ids[0] ?? '';
    });
    await onBenefit(per, over);
    await onBenefit(sample.persons.eva, { ...over, to: openEnd });
  });

  describe('what is kept of those whose cases are over, on a later day', () => {
    test('gives the rows that are built anew, and logs a read of everybody', async () => {
      const { toKeep } = await asAll((tx) => loadEverybody(tx, on));
      expect(toKeep?.others).toContain(sample.persons.eva);
      expect(toKeep?.others).not.toContain(per);
      if (toKeep === null) throw new Error('nothing to keep');
      await asAll((tx) => keepSettledRows(tx, toKeep));

      await asAll(async (tx) => {
        const population = await loadPopulation(tx, { on: later });
        const everybody = [...tx.reads].toSorted();
        tx.reads.clear();
        const whole = await loadEverybody(tx, later);
        expect(whole.toKeep).toBeNull();
        expect(meant(whole.snapshot)).toEqual(meant(buildSnapshot(population)));
        expect([...tx.reads].toSorted()).toEqual(everybody);
      });
    });

    test('with what has been recorded since about somebody whose case was over', async () => {
      await onBenefit(per, { from: day('2026-11-01'), to: openEnd }, bySomebody);
      await asAll(async (tx) => {
        const { snapshot } = await loadEverybody(tx, later);
        expect(meant(snapshot)).toEqual(
          meant(buildSnapshot(await loadPopulation(tx, { on: later }))),
        );
      });
    });

    test('and is kept anew after four weeks', async () => {
      const { toKeep } = await asAll((tx) => loadEverybody(tx, day('2026-12-19')));
      expect(toKeep?.others).toContain(per);
    });
  });

  test('is nothing where most cases are open', async () => {
    const early = day('2020-06-01');
    expect((await asAll((tx) => loadEverybody(tx, early))).toKeep).toBeNull();
  });

  test('is not used on an earlier day, nor by another program', async () => {
    const earlier = day('2026-11-20');
    expect(await asAll((tx) => findSettledRows(tx, earlier))).toBeNull();
    expect(await asAll((tx) => findSettledRows(tx, on))).not.toBeNull();
    await asAll((tx) => tx.client.query(`update settled_rows set program = 'en anden'`));
    expect(await asAll((tx) => findSettledRows(tx, on))).toBeNull();
  });

  test('is not seen by who does not see everybody, and not made for them', async () => {
    const rows = await as(sample.anna, (tx) => tx.client.query('select from settled_rows'));
    expect(rows.rowCount).toBe(0);
    await expect(as(sample.anna, (tx) => loadEverybody(tx, on))).rejects.toThrow(
      'nogle af borgerne',
    );
  });
});
