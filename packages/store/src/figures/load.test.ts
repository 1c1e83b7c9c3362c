import { day, openEnd } from '@rettidig/engine';
import { buildSnapshot } from '@rettidig/figures';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { saveAlliances } from '../effort/alliances.ts';
import { saveJobOrders } from '../effort/job-orders.ts';
import type { NewFact } from '../facts/fact.ts';
import { loadFacts } from '../facts/load.ts';
import { loadRecords } from '../facts/load-records.ts';
import { recordFacts, supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import { movePerson } from '../people/move.ts';
import { saveProject } from '../projects/projects.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { hasChangedSince, newestChange, personsChangedSince, settledMoment } from './changes.ts';
import { written } from './columns-of-facts.ts';
import { citizensWithFacts } from './cases.ts';
import { loadPopulation, loadSnapshot } from './load.ts';

const on = day('2026-11-21');
const bySample = { by: null, source: 'import', reason: 'Indlæsning' } as const;
const bySomebody = { by: null, source: 'sagsbehandling' } as const;
const period = { from: day('2026-06-01'), to: openEnd };
const later = { from: day('2026-08-01'), to: day('2026-09-01') };

/** One or more facts of every kind that key figures read, in no order, with what is easily lost: nulls, decimals, quotes. */
const everyKind = (person: string): readonly NewFact[] => {
  const [activity, jobOrder, course] = [newId(), newId(), newId()];
  const own = { person, externalId: null };
  return [
    { ...own, kind: 'benefit_spell', value: { ...period, benefit: 'kontanthjaelp' } },
    {
      ...own,
      kind: 'benefit_spell',
      value: { from: day('2025-01-01'), to: day('2025-06-01'), benefit: 'dagpenge' },
    },
    { ...own, kind: 'person_category', value: { ...period, category: 'jobparat' } },
    { ...own, kind: 'household', value: { ...period, household: 'udeboende' } },
    {
      ...own,
      kind: 'interview',
      value: {
        on: day('2026-07-01'),
        kind: 'jobsamtale',
        form: 'fremmoede',
        state: 'afholdt',
        holder: 'kommune',
        selfBooked: false,
      },
    },
    {
      ...own,
      kind: 'activity',
      fact: activity,
      value: {
        ...later,
        kind: 'virksomhedspraktik',
        sector: 'privat',
        givenOn: null,
        hoursPerWeek: 18.5,
      },
    },
    { ...own, kind: 'absence', value: { ...later, kind: 'sygdom' } },
    { ...own, kind: 'skill_test', value: { on: day('2026-06-20'), needsTeaching: null } },
    { ...own, kind: 'cv_entry', value: { on: day('2026-06-15') } },
    {
      ...own,
      kind: 'offer_terms',
      value: {
        on: day('2026-08-01'),
        activity,
        provider: 'Værkstedet "Øst", afd. {2}',
        pNumber: '1000000001',
        purpose: null,
        aim: 'Prøve\nkøkken',
        contact: 'Åse, værksted',
        employees: 2.5,
        employerSigned: false,
        employeesSigned: null,
        signedOn: null,
      },
    },
    {
      ...own,
      kind: 'offer_end',
      value: { on: day('2026-08-31'), activity, reason: 'gennemfoert', evaluation: '' },
    },
    { ...own, kind: 'course_end', value: { on: day('2026-09-01'), course, reason: 'job' } },
    {
      ...own,
      kind: 'labour_status',
      value: { ...period, status: 'loenmodtager', hoursPerWeek: 12.25 },
    },
    {
      ...own,
      kind: 'labour_status',
      value: { ...later, status: 'uddannelse', hoursPerWeek: null },
    },
    { ...own, kind: 'complaint', value: { on: day('2026-08-11'), kind: 'klage', outcome: null } },
    { ...own, kind: 'referral', value: { on: day('2026-08-12'), jobOrder, outcome: 'ansat' } },
    {
      ...own,
      kind: 'risk_mark',
      value: {
        ...period,
        letterOn: day('2026-06-02'),
        contactedOn: null,
        brokerOn: null,
        outside: null,
        askedOn: null,
        grantedOn: null,
        educationWishOn: null,
        educationFrom: null,
      },
    },
  ];
};

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    await asAll((tx) =>
      recordFacts(
        tx,
        [...everyKind(sample.persons.bo), ...everyKind(sample.persons.ida)],
        bySample,
      ),
    );
  });
  const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.everything, work);

  /** The citizens and their facts read in the other way, one case at a time. */
  const oneByOne = (tx: Tx, persons: readonly string[], asKnownOn?: string) =>
    Promise.all(
      persons.toSorted().map(async (person) => {
        const lists = (await loadFacts(tx, [person], asKnownOn)).get(person);
        const {
          assignments,
          offerTerms,
          offerEnds,
          courseEnds,
          labourStatuses,
          complaints,
          referrals,
          riskMarks,
        } = await loadRecords(tx, person, asKnownOn);
        return {
          id: person,
          file: { person: { birthDate: day('1990-01-11'), education: null }, ...lists },
          records: {
            assignments,
            offerTerms: offerTerms.map(({ id, on, activity, provider }) => ({
              id,
              on,
              activity,
              provider,
            })),
            offerEnds: offerEnds.map(({ id, on, activity, reason }) => ({
              id,
              on,
              activity,
              reason,
            })),
            courseEnds,
            labourStatuses,
            complaints,
            referrals,
            riskMarks,
          },
        };
      }),
    );
  const everybody = () => Object.values(sample.persons);

  describe('a population', () => {
    test('is the facts of every case, as they are read one by one, and each read is logged', async () => {
      await asAll(async (tx) => {
        const { persons, ...rest } = await loadPopulation(tx, { on });
        expect(rest).toMatchObject({
          municipality: 173,
          on,
          inhabitants: 30_000,
        });
        expect(persons).toMatchObject(await oneByOne(tx, everybody()));
        expect([...tx.reads].toSorted()).toEqual(everybody().toSorted());
        const { ole, ida } = sample.persons;
        expect(persons.find(({ id }) => id === ole)?.unit).toBe(sample.units.unge);
        expect(persons.find(({ id }) => id === ida)?.records.offerTerms[0]).toMatchObject({
          provider: 'Værkstedet "Øst", afd. {2}',
        });
      });
    });

    test('is the same however many citizens are read at a time, and so is the snapshot of it', async () => {
      await asAll(async (tx) => {
        const population = await loadPopulation(tx, { on });
        const parts = await Array.fromAsync(citizensWithFacts(tx, { on }, 2));
        expect(parts.map(({ length }) => length)).toEqual([2, 2]);
        expect(parts.flat()).toEqual(population.persons);
        tx.reads.clear();
        expect(await loadSnapshot(tx, { on })).toEqual(buildSnapshot(population));
        expect([...tx.reads].toSorted()).toEqual(everybody().toSorted());
      });
    });

    test('reads as codes and numbers only what the database lets nobody write in freely', async () => {
      const { rows } = await asAll((tx) =>
        tx.client.query<{ readonly column: string }>(
          `select distinct a.attname as column
             from pg_attribute a
            where a.attrelid = any ($1::regclass[]) and a.atttypid = 'text'::regtype and a.attname <> 'external_id'
              and not exists (select from pg_constraint c
                               where c.conrelid = a.attrelid and c.contype = 'c' and c.conkey = array[a.attnum]
                                 and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%')`,
          [[...everyKind('').map(({ kind }) => kind), 'contact_course', 'assignment']],
        ),
      );
      const free = rows.map(({ column }) => column);
      expect(free.filter((column) => !written.has(column))).toEqual([]);
    });

    test('can be some citizens only', async () => {
      const { bo, ole } = sample.persons;
      const [some, none] = await asAll(async (tx) => [
        await loadPopulation(tx, { on, persons: [ole, bo] }),
        await loadPopulation(tx, { on, persons: [] }),
      ]);
      expect(some.persons.map(({ id }) => id)).toEqual([bo, ole].toSorted());
      expect(some.persons.find(({ id }) => id === bo)?.file.benefits).toHaveLength(2);
      expect(none.persons).toEqual([]);
    });

    test('is what the access reaches', async () => {
      const { bo, eva } = sample.persons;
      const { persons } = await withAccess(database().store, sample.anna, (tx) =>
        loadPopulation(tx, { on }),
      );
      expect(persons.map(({ id }) => id)).toEqual([bo, eva].toSorted());
    });

    test('is as it was known at a moment, whatever is recorded and corrected after', async () => {
      const { eva } = sample.persons;
      const [cv = ''] = await asAll((tx) =>
        recordFacts(
          tx,
          [{ kind: 'cv_entry', person: eva, externalId: null, value: { on: day('2026-07-01') } }],
          bySample,
        ),
      );
      const moment = await asAll(settledMoment);
      const before = await asAll((tx) => loadPopulation(tx, { on }));
      await asAll((tx) => recordFacts(tx, everyKind(eva), bySample));
      await asAll((tx) =>
        supersede(tx, [{ kind: 'cv_entry', fact: cv, value: { on: day('2026-07-09') } }], bySample),
      );
      await asAll((tx) => supersede(tx, [{ kind: 'cv_entry', fact: cv, value: null }], bySample));
      const [then, now] = await asAll(async (tx) => [
        await loadPopulation(tx, { on, asKnownOn: moment }),
        await loadPopulation(tx, { on }),
      ]);
      expect(then).toEqual(before);
      expect(now).not.toEqual(before);
      const [long] = await asAll((tx) => oneByOne(tx, [eva], moment));
      expect(then.persons.find(({ id }) => id === eva)).toMatchObject(long ?? {});
    });
  });

  test('what belongs to the municipality is as known then, too, and seen when it changes', async () => {
    const order = {
      id: newId(),
      externalId: null,
      on: day('2026-10-05'),
      employer: 'Bageriet',
      pNumber: null,
      sector: 'privat',
      kind: 'akutjob',
      title: 'Bager',
      places: 2,
      closedOn: null,
    } as const;
    const company = { id: newId(), externalId: null, company: 'Bageriet', cvr: null, ...period };
    await asAll((tx) => saveJobOrders(tx, [order], bySample));
    await asAll((tx) => saveAlliances(tx, [company], bySample));
    const mark = await asAll(newestChange);
    const ended = { ...company, to: day('2026-11-01') };
    await asAll((tx) => saveJobOrders(tx, [{ ...order, places: 3 }], bySample));
    await asAll((tx) => saveAlliances(tx, [ended], bySample));
    const [then, now] = await asAll(async (tx) => [
      await loadPopulation(tx, { on, asKnownOn: mark.at }),
      await loadPopulation(tx, { on }),
    ]);
    expect([then.jobOrders, then.alliances]).toMatchObject([[{ places: 2 }], [{ to: openEnd }]]);
    expect([now.jobOrders, now.alliances]).toMatchObject([[{ places: 3 }], [{ to: ended.to }]]);
    expect(await asAll((tx) => hasChangedSince(tx, mark))).toBe(true);
  });

  describe('what changed', () => {
    test('is seen at once, and names the citizen', async () => {
      const mark = await asAll(newestChange);
      expect(await asAll((tx) => hasChangedSince(tx, mark))).toBe(false);
      const { ole } = sample.persons;
      const longAgo = { ...bySomebody, at: '2020-01-01T08:00:00Z' } as const;
      await asAll((tx) =>
        recordFacts(
          tx,
          [{ kind: 'cv_entry', person: ole, externalId: null, value: { on } }],
          longAgo,
        ),
      );
      expect(await asAll((tx) => hasChangedSince(tx, mark))).toBe(true);
      expect(await asAll((tx) => personsChangedSince(tx, mark))).toContain(ole);
    });

    test('is a move to another unit, too', async () => {
      const mark = await asAll(newestChange);
      const { eva } = sample.persons;
      await asAll((tx) =>
        movePerson(tx, { person: eva, unit: sample.units.unge, recording: bySomebody }),
      );
      expect(await asAll((tx) => hasChangedSince(tx, mark))).toBe(true);
      const { persons } = await asAll((tx) => loadPopulation(tx, { on, persons: [eva] }));
      expect(persons[0]?.unit).toBe(sample.units.unge);
    });

    test('is a project, which has no line in the history', async () => {
      const mark = await asAll(newestChange);
      const measures = [] as const;
      const project = { id: newId(), name: 'Forløb', purpose: '', target: null, measures } as const;
      await asAll((tx) => saveProject(tx, { ...project, from: on, to: openEnd }, bySample));
      expect(await asAll((tx) => hasChangedSince(tx, mark))).toBe(true);
    });

    test('is never missed when a transaction that began earlier ends later', async () => {
      const { ole } = sample.persons;
      const begun = Promise.withResolvers<void>();
      const go = Promise.withResolvers<void>();
      const slow = asAll(async (tx) => {
        await tx.client.query('select 1');
        begun.resolve();
        await go.promise;
        await recordFacts(
          tx,
          [{ kind: 'cv_entry', person: ole, externalId: null, value: { on: day('2026-11-01') } }],
          bySomebody,
        );
      });
      await begun.promise;
      const moment = await asAll(settledMoment);
      const mark = await asAll(newestChange);
      const before = await asAll((tx) => loadPopulation(tx, { on, asKnownOn: moment }));
      go.resolve();
      await slow;
      expect(await asAll((tx) => loadPopulation(tx, { on, asKnownOn: moment }))).toEqual(before);
      expect(await asAll((tx) => hasChangedSince(tx, mark))).toBe(true);
    });
  });
});
