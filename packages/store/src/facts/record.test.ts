import { day, openEnd } from '@rettidig/engine';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { historyOf } from '../history.ts';
import { newId } from '../id.ts';
import { type CitizenCase, loadCitizen } from '../people/citizen.ts';
import { savePersons } from '../people/save.ts';
import type { Recording } from '../recording.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import type { NewFact } from './fact.ts';
import { recordFacts, supersede } from './record.ts';

const on = day('2026-11-21');

onEveryDatabase((database) => {
  let sample: Sample;
  let person: string;
  let byAnna: Recording;
  let cpr = 7_101_901_000;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    byAnna = { by: sample.employees.anna, source: 'sagsbehandling' };
  });
  beforeEach(async () => {
    const externalId = newId();
    cpr += 1;
    const ids = await inCase((tx) =>
      savePersons(
        tx,
        [
          {
            externalId,
            cpr: String(cpr),
            givenName: 'Ny',
            familyName: 'Prøve',
            unit: sample.units.job,
            protected: false,
          },
        ],
        { by: null, source: 'import' },
      ),
    );
    person = ids.get(externalId) ?? '';
    await record([
      {
        kind: 'person_record',
        person,
        externalId: null,
        value: { birthDate: day('1990-01-11'), education: null },
      },
    ]);
  });

  const inCase = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    withAccess(database().store, sample.anna, work);
  const record = (facts: readonly NewFact[], recording: Recording = byAnna) =>
    inCase((tx) => recordFacts(tx, facts, recording));
  const known = async (asKnownOn?: string): Promise<CitizenCase> => {
    const citizen = await inCase((tx) => loadCitizen(tx, person, on, asKnownOn));
    if (citizen === null) throw new Error('The citizen is not known.');
    return citizen;
  };
  const count = (table: 'history' | 'outbox_message') =>
    inCase(async ({ client }) => {
      const { rows } = await client.query<{ n: number }>(
        `select count(*) as n from ${table} where person = $1`,
        [person],
      );
      return rows[0]?.n ?? 0;
    });
  const spell = (
    from: string,
    to: string | null,
    benefit: 'kontanthjaelp' | 'dagpenge' = 'dagpenge',
  ) =>
    ({
      kind: 'benefit_spell',
      person,
      externalId: null,
      value: { from: day(from), to: to === null ? openEnd : day(to), benefit },
    }) as const;

  test('every kind of fact comes back as it was recorded', async () => {
    const from = day('2026-02-28');
    const to = day('2026-03-01');
    const values = {
      contact_course: { contactOn: from, to, municipalFromDayOne: true },
      benefit_spell: { from, to: openEnd, benefit: 'kontanthjaelp' },
      person_category: { from, to, category: 'aabenlyst-uddannelsesparat' },
      household: { from, to, household: 'enlig-forsoerger' },
      interview: {
        on: from,
        kind: 'jobsamtale',
        form: 'digital',
        state: 'udeblevet',
        holder: 'a-kasse',
        selfBooked: true,
      },
      activity: {
        from,
        to,
        kind: 'loentilskud',
        sector: 'offentlig',
        givenOn: day('2026-02-27'),
        hoursPerWeek: 18.5,
      },
      absence: { from, to, kind: 'barsel' },
      exemption: { from, to: openEnd, scope: 'alle', ground: 'fleksibel-indsats' },
      skill_test: { on: to, needsTeaching: null },
      cv_entry: { on: day('1999-12-31') },
      sickness_case: {
        from,
        to: openEnd,
        category: 'kategori-3',
        employed: true,
        expectedWell: day('2026-12-31'),
        bothExpect: true,
        fastTrackOn: null,
        countedAs: 'med-arbejdsgiverperiode',
        limitGroup: 'pensionist',
      },
      sickness_decision: {
        on: to,
        outcome: 'forlaenget',
        provision: 'nr-2-afklaring',
        eventOn: null,
      },
    } as const;
    const facts = Object.entries(values).map(
      ([kind, value]) => ({ kind, person, externalId: `x-${kind}`, value }) as NewFact,
    );
    const ids = await record(facts);
    const { caseFile } = await known();
    expect(caseFile).toEqual({
      person: { birthDate: day('1990-01-11'), education: null },
      courses: [{ id: ids[0], ...values.contact_course }],
      benefits: [{ id: ids[1], ...values.benefit_spell }],
      categories: [{ id: ids[2], ...values.person_category }],
      households: [{ id: ids[3], ...values.household }],
      interviews: [{ id: ids[4], ...values.interview }],
      activities: [{ id: ids[5], ...values.activity }],
      absences: [{ id: ids[6], ...values.absence }],
      exemptions: [{ id: ids[7], ...values.exemption }],
      tests: [{ id: ids[8], ...values.skill_test }],
      cvs: [{ id: ids[9], ...values.cv_entry }],
      sicknessCases: [{ id: ids[10], ...values.sickness_case }],
      sicknessDecisions: [{ id: ids[11], ...values.sickness_decision }],
    });
  });

  test('lists are sorted by first day, whatever the order of recording', async () => {
    const days = ['2026-05-01', '2026-01-01', '2026-03-01'].map(day);
    await record(
      days.map((cv) => ({ kind: 'cv_entry', person, externalId: null, value: { on: cv } })),
    );
    const { caseFile } = await known();
    expect(caseFile.cvs.map(({ on: cv }) => cv)).toEqual(days.toSorted((a, b) => a - b));
  });

  describe('two periods of one citizen', () => {
    const kinds = {
      contact_course: (from: string, to: string) => ({
        contactOn: day(from),
        to: day(to),
        municipalFromDayOne: false,
      }),
      benefit_spell: (from: string, to: string) => ({
        from: day(from),
        to: day(to),
        benefit: 'dagpenge',
      }),
      person_category: (from: string, to: string) => ({
        from: day(from),
        to: day(to),
        category: 'jobparat',
      }),
      household: (from: string, to: string) => ({
        from: day(from),
        to: day(to),
        household: 'udeboende',
      }),
    } as const;

    test.for(Object.entries(kinds))('may touch, not overlap: %s', async ([kind, value]) => {
      const fact = (from: string, to: string) =>
        ({ kind, person, externalId: null, value: value(from, to) }) as NewFact;
      await record([fact('2026-01-01', '2026-02-01'), fact('2026-02-01', '2026-03-01')]);
      const overlap = record([fact('2026-02-28', '2026-04-01')]);
      await expect(overlap).rejects.toMatchObject({
        code: 'overlap',
        message: expect.stringMatching(/^Borgeren .* perioden\. Afslut de[nt] gamle/),
      });
    });

    test('may overlap when they are absences', async () => {
      const absence = (kind: 'sygdom' | 'ferie') =>
        ({
          kind: 'absence',
          person,
          externalId: null,
          value: { from: day('2026-01-01'), to: openEnd, kind },
        }) as const;
      await record([absence('sygdom'), absence('ferie')]);
      expect((await known()).caseFile.absences).toHaveLength(2);
    });
  });

  test.for([
    [{ from: day('2026-01-02'), to: day('2026-01-02') }, 'an empty period'],
    [{ from: day('2026-01-02'), to: day('2026-01-01') }, 'a period that ends before it begins'],
  ] as const)('$1 is refused', async ([period]) => {
    const empty = record([
      { kind: 'absence', person, externalId: null, value: { ...period, kind: 'ferie' } },
    ]);
    await expect(empty).rejects.toThrow(/absence.*check|check.*absence/);
  });

  test('the same id of the sender is refused the second time, until the fact is withdrawn', async () => {
    const cv: NewFact = { kind: 'cv_entry', person, externalId: newId(), value: { on } };
    const [fact = ''] = await record([cv]);
    await expect(record([cv])).rejects.toMatchObject({
      code: 'findes-allerede',
      message: expect.stringContaining('allerede modtaget'),
    });
    await inCase((tx) => supersede(tx, [{ kind: 'cv_entry', fact, value: null }], byAnna));
    expect(await record([cv])).toHaveLength(1);
  });

  describe('a correction', () => {
    const beforeIt = '2026-06-10T12:00:00Z';
    const recordedAt = '2026-06-01T08:00:00Z';
    const correctedAt = '2026-07-01T08:00:00.000001Z';

    async function corrected(): Promise<string> {
      const [fact = ''] = await record([spell('2026-06-01', null)], { ...byAnna, at: recordedAt });
      const value = { from: day('2026-06-08'), to: openEnd, benefit: 'kontanthjaelp' } as const;
      await inCase((tx) =>
        supersede(tx, [{ kind: 'benefit_spell', fact, value }], {
          ...byAnna,
          at: correctedAt,
          reason: 'Forkert ydelse',
        }),
      );
      return fact;
    }
    /** The person's record is from the time of the test run, so it is asked for by table. */
    const benefitsOn = (asKnownOn: string | null) =>
      inCase(async ({ client }) => {
        const { rows } = await client.query<{ fact: string; benefit: string }>(
          asKnownOn === null
            ? 'select fact, benefit from benefit_spell where person = $1 and superseded_at is null'
            : `select fact, benefit from benefit_spell where person = $1
                and recorded_at <= '${asKnownOn}' and (superseded_at is null or superseded_at > '${asKnownOn}')`,
          [person],
        );
        return rows;
      });

    test('is the same fact in a new version', async () => {
      const fact = await corrected();
      const { caseFile } = await known();
      expect(caseFile.benefits).toEqual([
        { id: fact, from: day('2026-06-08'), to: openEnd, benefit: 'kontanthjaelp' },
      ]);
      expect(await benefitsOn(beforeIt)).toEqual([{ fact, benefit: 'dagpenge' }]);
    });

    test('stands in the history with before, after, reason and who', async () => {
      const fact = await corrected();
      const { lines: changes } = await inCase((tx) => historyOf(tx, person));
      expect(changes.filter((change) => change.fact === fact)).toEqual([
        {
          at: '2026-07-01T08:00:00.000001Z',
          by: 'Anna',
          source: 'sagsbehandling',
          action: 'rettet',
          subject: 'benefit_spell',
          fact,
          before: { from: '2026-06-01', to: null, benefit: 'dagpenge' },
          after: { from: '2026-06-08', to: null, benefit: 'kontanthjaelp' },
          reason: 'Forkert ydelse',
        },
        {
          at: '2026-06-01T08:00:00Z',
          by: 'Anna',
          source: 'sagsbehandling',
          action: 'registreret',
          subject: 'benefit_spell',
          fact,
          before: null,
          after: { from: '2026-06-01', to: null, benefit: 'dagpenge' },
          reason: null,
        },
      ]);
    });

    test('of a fact that was corrected in the meantime is refused, and changes nothing', async () => {
      const fact = await corrected();
      await inCase((tx) => supersede(tx, [{ kind: 'benefit_spell', fact, value: null }], byAnna));
      const again = inCase((tx) =>
        supersede(tx, [{ kind: 'benefit_spell', fact, value: null }], byAnna),
      );
      await expect(again).rejects.toMatchObject({ code: 'ukendt-oplysning' });
      expect(await benefitsOn(null)).toEqual([]);
    });

    test('lets two periods change places', async () => {
      const first = spell('2026-01-01', '2026-02-01', 'dagpenge');
      const second = spell('2026-02-01', '2026-03-01', 'kontanthjaelp');
      const [one = '', two = ''] = await record([first, second]);
      await inCase((tx) =>
        supersede(
          tx,
          [
            { kind: 'benefit_spell', fact: one, value: { ...first.value, ...period(second) } },
            { kind: 'benefit_spell', fact: two, value: { ...second.value, ...period(first) } },
          ],
          byAnna,
        ),
      );
      const { caseFile } = await known();
      expect(caseFile.benefits.map(({ id }) => id)).toEqual([two, one]);
    });
    const period = ({ value: { from, to } }: ReturnType<typeof spell>) => ({ from, to });
  });

  describe('history and messages', () => {
    test('are written with what they are about, one each', async () => {
      const before = [await count('history'), await count('outbox_message')] as const;
      await record([spell('2026-01-01', '2026-02-01'), spell('2026-02-01', null)]);
      expect([await count('history'), await count('outbox_message')]).toEqual([
        before[0] + 2,
        before[1] + 2,
      ]);
    });

    test('name the signed-in employee, whatever name is given', async () => {
      const [fact] = await record([spell('2026-01-01', null)], {
        by: sample.employees.bent,
        source: 'sagsbehandling',
      });
      const { lines: changes } = await inCase((tx) => historyOf(tx, person));
      expect(changes.filter((change) => change.fact === fact).map(({ by }) => by)).toEqual([
        'Anna',
      ]);
      const recordedBy = await inCase(({ db }) =>
        db.selectFrom('benefit_spell').select('recorded_by').where('person', '=', person).execute(),
      );
      expect(recordedBy).toEqual([{ recorded_by: sample.employees.anna }]);
    });

    test('say what happened and wait to be sent', async () => {
      const [fact] = await record([spell('2026-01-01', '2026-02-01')]);
      const messages = await inCase(({ db }) =>
        db
          .selectFrom('outbox_message')
          .select(['kind', 'event', 'payload', 'sent_at'])
          .where('person', '=', person)
          .where('event', 'like', 'benefit_spell.%')
          .execute(),
      );
      expect(messages).toEqual([
        {
          kind: 'haendelsesbesked',
          event: 'benefit_spell.registreret',
          payload: { fact, value: { from: '2026-01-01', to: '2026-02-01', benefit: 'dagpenge' } },
          sent_at: null,
        },
      ]);
    });

    test('of an import are history alone: the sender knows already', async () => {
      const before = [await count('history'), await count('outbox_message')] as const;
      await record([spell('2026-01-01', null)], { by: null, source: 'import' });
      expect([await count('history'), await count('outbox_message')]).toEqual([
        before[0] + 1,
        before[1],
      ]);
    });

    test('roll back with a fact that is refused, and the fact with them', async () => {
      const before = [await count('history'), await count('outbox_message')];
      const cv: NewFact = { kind: 'cv_entry', person, externalId: null, value: { on } };
      const spells = [spell('2026-01-01', null), spell('2026-02-01', null)];
      await expect(record([cv, ...spells])).rejects.toMatchObject({ code: 'overlap' });
      expect([await count('history'), await count('outbox_message')]).toEqual(before);
      expect((await known()).caseFile.cvs).toEqual([]);
    });

    test.for(['history', 'outbox_message'] as const)(
      'roll everything back when the %s cannot be written',
      async (table) => {
        const before = [await count('history'), await count('outbox_message')];
        const failed = inCase(async (tx) => {
          // Fails like a full disk would: at the table, after the fact has been written.
          await tx.client.query(`create function pg_temp.full() returns boolean language plpgsql
            as 'begin raise exception ''no space''; end'`);
          await tx.client.query(`alter table ${table} add check (pg_temp.full()) not valid`);
          await recordFacts(tx, [spell('2026-01-01', null)], byAnna);
        });
        await expect(failed).rejects.toThrow('no space');
        expect([await count('history'), await count('outbox_message')]).toEqual(before);
        expect((await known()).caseFile.benefits).toEqual([]);
      },
    );
  });

  test('many facts are recorded in their order', async () => {
    const facts = Array.from({ length: 11_000 }, (_, i) => ({
      kind: 'cv_entry' as const,
      person,
      externalId: `mange-${newId()}`,
      value: { on: day('2000-01-01') + i } as { on: typeof on },
    }));
    const ids = await record(facts, { by: null, source: 'import' });
    const { caseFile } = await known();
    expect(caseFile.cvs.map(({ id }) => id)).toEqual(ids);
    // The planner knows of them at once, not when the server gets round to it.
    const { rows } = await inCase(({ client }) =>
      client.query<{ known: number }>(
        `select reltuples as known from pg_class where relname = 'cv_entry'`,
      ),
    );
    expect(rows[0]?.known).toBeGreaterThanOrEqual(facts.length);
  });
});
