import { day, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { recordFacts, supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { caseloadSizes } from './caseload-sizes.ts';
import { findCitizens, loadCaseload, loadCitizen, walkCaseload } from './citizen.ts';
import type { Citizen } from './person.ts';
import { savePersons } from './save.ts';

const on = day('2026-11-21');
const byImport = { by: null, source: 'import' } as const;

onEveryDatabase((database) => {
  let sample: Sample;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
  });

  const asAnna = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.anna, work);
  const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.everything, work);
  const names = (citizens: readonly Citizen[]) => citizens.map(({ name }) => name.split(' ')[0]);

  describe('a caseload', () => {
    test('is that of the caseworker on the day', async () => {
      const { anna, bent } = sample.employees;
      const loads = await asAll(async (tx) => [
        await loadCaseload(tx, { on, caseworker: anna }),
        await loadCaseload(tx, { on, caseworker: bent }),
        await loadCaseload(tx, { on: day('2026-05-31'), caseworker: anna }),
        await loadCaseload(tx, { on: day('2026-06-01'), caseworker: anna }),
      ]);
      expect(loads.map(names)).toEqual([['Bo', 'Eva', 'Ida'], ['Ole'], [], ['Bo', 'Eva', 'Ida']]);
    });

    test('is that of the unit', async () => {
      const { job, unge } = sample.units;
      const loads = await asAll(async (tx) => [
        await loadCaseload(tx, { on, unit: job }),
        await loadCaseload(tx, { on, unit: unge }),
        await loadCaseload(tx, { on, unit: unge, caseworker: sample.employees.anna }),
      ]);
      expect(loads.map(names)).toEqual([['Bo', 'Eva', 'Ida'], ['Ole'], []]);
    });

    test('can leave out those whose contact course does not run on the day', async () => {
      const loads = await asAll(async (tx) => [
        await loadCaseload(tx, { on: day('2026-05-31'), running: true }),
        await loadCaseload(tx, { on: day('2026-06-01'), running: true, unit: sample.units.job }),
      ]);
      expect(loads.map(names)).toEqual([[], ['Bo', 'Eva', 'Ida']]);
    });

    test('is walked through as it is loaded, and every citizen is logged', async () => {
      const [loaded, walked] = await asAll(async (tx) => {
        const whole = await loadCaseload(tx, { on });
        tx.reads.clear();
        const handed: Citizen[] = [];
        await walkCaseload(tx, { on }, (citizens, { done, of }) => {
          handed.push(...citizens);
          expect([done, of]).toEqual([handed.length, whole.length]);
        });
        expect([...tx.reads].toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
        return [whole, handed];
      });
      expect(walked).toEqual(loaded);
    });

    test('is counted for each employee without anyone being read', async () => {
      const { anna, bent } = sample.employees;
      const sizes = await asAll(async (tx) => [
        await caseloadSizes(tx, on),
        await caseloadSizes(tx, day('2026-05-31')),
        tx.reads.size,
      ]);
      const both = new Map([
        [anna, 3],
        [bent, 1],
      ]);
      expect(sizes).toEqual([both, new Map(), 0]);
    });

    test('of a caseworker or unit that is no id is empty', async () => {
      const loads = await asAll(async (tx) => [
        await loadCaseload(tx, { on, unit: `' or true --` }),
        await loadCaseload(tx, { on, caseworker: '' }),
        await loadCaseload(tx, { on, caseworker: newId() }),
      ]);
      expect(loads).toEqual([[], [], []]);
    });

    test('tells who the citizen is, and never the CPR number', async () => {
      const [bo] = await asAnna((tx) => loadCaseload(tx, { on }));
      expect(bo).toMatchObject({
        id: sample.persons.bo,
        name: 'Bo Prøve',
        birthDate: day('1990-01-11'),
        protected: false,
        unit: { id: sample.units.job, name: 'Job' },
        caseworker: { id: sample.employees.anna, name: 'Anna' },
      });
      expect(JSON.stringify(bo)).not.toContain('710190');
    });

    test('has no caseworker before the first', async () => {
      const citizens = await asAnna((tx) => loadCaseload(tx, { on: day('2026-05-31') }));
      expect(citizens.map(({ caseworker }) => caseworker)).toEqual([null, null]);
    });

    test('of two caseworkers on a day shows the latest, and the citizen once', async () => {
      const { eva } = sample.persons;
      const value = { employee: sample.employees.bent, from: day('2026-10-01'), to: openEnd };
      const found = await asAnna(async (tx) => {
        const [fact = ''] = await recordFacts(
          tx,
          [{ kind: 'assignment', person: eva, externalId: null, value }],
          byImport,
        );
        const citizens = await loadCaseload(tx, { on });
        await supersede(tx, [{ kind: 'assignment', fact, value: null }], byImport);
        return citizens.filter(({ id }) => id === eva);
      });
      expect(found.map(({ caseworker }) => caseworker?.name)).toEqual(['Bent']);
    });

    test('is sorted as Danish is, å last', async () => {
      const people = ['Åge', 'Ævar', 'Zita', 'Ørn', 'Anton'];
      const load = await asAll(async (tx) => {
        const ids = await savePersons(
          tx,
          people.map((familyName, i) => ({
            externalId: familyName,
            cpr: `720190000${i}`,
            givenName: '',
            familyName,
            unit: sample.units.unge,
            protected: false,
          })),
          byImport,
        );
        await recordFacts(
          tx,
          [...ids.values()].map((person) => ({
            kind: 'person_record' as const,
            person,
            externalId: null,
            value: { birthDate: day('2000-01-12'), education: 'grundskole' as const },
          })),
          byImport,
        );
        return await loadCaseload(tx, { on, unit: sample.units.unge });
      });
      const sorted = load.map(({ name }) => name).filter((name) => people.includes(name));
      expect(sorted).toEqual(['Anton', 'Zita', 'Ævar', 'Ørn', 'Åge']);
    });
  });

  describe('a search', () => {
    const find = (name: string, most = 10) =>
      asAll((tx) => findCitizens(tx, { name }, { on, most }));

    test.each([
      ['eva', ['Eva']],
      ['PRØVE', ['Bo', 'Eva', 'Ida', 'Ole']],
      ['prøve  o', ['Bo', 'Ole']],
      ['%', []],
      ['_', []],
      ["' or true --", []],
      ['', []],
    ])('for »%s« finds those whose name has every part', async (text, found) => {
      expect(names(await find(text))).toEqual(found);
    });

    test('finds no more than asked for, and logs only those', async () => {
      const [found, reads] = await asAll(async (tx) => [
        await findCitizens(tx, { name: 'prøve' }, { on, most: 2 }),
        tx.reads.size,
      ]);
      expect(found).toHaveLength(2);
      expect(reads).toBe(2);
    });

    test('reaches no further than the access', async () => {
      const found = await asAnna((tx) => findCitizens(tx, { name: 'prøve' }, { on, most: 10 }));
      expect(names(found)).toEqual(['Bo', 'Eva']);
    });
  });

  describe('as known then', () => {
    test('a case is what it was, with the caseworker and the education known then', async () => {
      const { bo } = sample.persons;
      const { rows } = await asAnna((tx) =>
        tx.client.query<{ fact: string; kind: string }>(
          `select fact, 'person_record' as kind from person_record where person = $1
           union all select fact, 'assignment' from assignment where person = $1
           union all select fact, 'contact_course' from contact_course where person = $1`,
          [bo],
        ),
      );
      const factOf = (kind: string) => rows.find((row) => row.kind === kind)?.fact ?? '';
      const moment = async () =>
        (await asAnna((tx) => tx.client.query<{ now: string }>('select clock_timestamp() as now')))
          .rows[0]?.now;
      const before = await moment();
      await asAnna((tx) =>
        supersede(
          tx,
          [
            {
              kind: 'person_record',
              fact: factOf('person_record'),
              value: { birthDate: day('1990-01-11'), education: 'gymnasial' },
            },
            {
              kind: 'assignment',
              fact: factOf('assignment'),
              value: { employee: sample.employees.leder, from: day('2026-06-01'), to: openEnd },
            },
            { kind: 'contact_course', fact: factOf('contact_course'), value: null },
          ],
          byImport,
        ),
      );
      const view = (citizen: Citizen | null) => ({
        education: citizen?.caseFile.person.education,
        caseworker: citizen?.caseworker?.name,
        courses: citizen?.caseFile.courses.length,
      });
      const then = { education: null, caseworker: 'Anna', courses: 1 };
      const now = { education: 'gymnasial', caseworker: 'Åse', courses: 0 };
      const { anna } = sample.employees;
      await asAnna(async (tx) => {
        expect(view(await loadCitizen(tx, bo, on))).toEqual(now);
        expect(view(await loadCitizen(tx, bo, on, before))).toEqual(then);
        expect(view(await loadCitizen(tx, bo, on, await moment()))).toEqual(now);
        expect(names(await loadCaseload(tx, { on, caseworker: anna }))).toEqual(['Eva']);
        expect(names(await loadCaseload(tx, { on, caseworker: anna }, before))).toEqual([
          'Bo',
          'Eva',
        ]);
      });
    });

    test('nobody is known before the first recording', async () => {
      const before = '2000-01-01T00:00:00Z';
      await asAll(async (tx) => {
        expect(await loadCaseload(tx, { on }, before)).toEqual([]);
        expect(await loadCitizen(tx, sample.persons.ole, on, before)).toBeNull();
      });
    });
  });

  describe('a citizen', () => {
    test('shows the first six digits of the CPR number', async () => {
      const eva = await asAnna((tx) => loadCitizen(tx, sample.persons.eva, on));
      expect(eva?.cprMasked).toBe('710190-••••');
    });

    test.for(['', 'x', newId(), `' or true --`])('with the id %j is not there', async (id) => {
      expect(await asAnna((tx) => loadCitizen(tx, id, on))).toBeNull();
    });
  });
});
