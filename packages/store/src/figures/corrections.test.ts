import { addDays, type Day, day, openEnd } from '@rettidig/engine';
import { findMeasure, measures, parsePeriod, periodOn } from '@rettidig/figures';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from '../access.ts';
import type { NewFact } from '../facts/fact.ts';
import { type Correction, recordFacts, supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import { saveProject } from '../projects/projects.ts';
import { loadStepCase, takeStep } from '../steps/take-step.ts';
import { StoreError } from '../store-error.ts';
import { anyStep, type Choices, openProject } from '../testing/any-step.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { freezeFigure } from './freeze.ts';
import { verifyFigure } from './verify.ts';

let database: TestDatabase;
let municipality = 200;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const bySample = { by: null, source: 'import' } as const;

async function newSample(): Promise<{ readonly sample: Sample; readonly access: Access }> {
  municipality += 1;
  const sample = await makeSample(database.store, municipality);
  return { sample, access: { ...sample.everything, user: sample.employees.anna } };
}

const october = parsePeriod('2026-10') ?? periodOn('maaned', day('2026-10-01'));
/** In the middle of the month, so that part of it is still to come. */
const lawDay = day('2026-10-21');
const fullTime = 3700;

/** What a citizen has, kept beside the database: a benefit in each half of the year, and interviews. */
interface Had {
  readonly kind: 'benefit_spell' | 'interview';
  readonly person: string;
  readonly from: Day;
  readonly to: Day;
}

/** The figures of October counted from that, one day after the other. */
function counted(facts: Iterable<Had>) {
  const days = new Map<string, number>();
  const interviews = new Map<string, number>();
  for (const { kind, person, from, to } of facts) {
    for (let on: Day = october.from; on < october.to && on <= lawDay; on = addDays(on, 1)) {
      if (on < from || on >= to) continue;
      const into = kind === 'interview' ? interviews : days;
      into.set(person, (into.get(person) ?? 0) + 1);
    }
  }
  const sum = (of: ReadonlyMap<string, number>): number =>
    [...of.values()].reduce((total, one) => total + one, 0);
  return {
    fuldtidspersoner: { by: days, numerator: sum(days) * fullTime },
    'antal-personer': { by: days, numerator: days.size },
    samtaler: { by: interviews, numerator: sum(interviews) },
  };
}

const valueOf = ({ kind, from, to }: Had): NewFact['value'] =>
  kind === 'benefit_spell'
    ? { from, to, benefit: 'kontanthjaelp' }
    : {
        on: from,
        kind: 'jobsamtale',
        form: 'fremmoede',
        state: 'afholdt',
        holder: 'kommune',
        selfBooked: false,
      };

const anyFact = fc.record({
  person: fc.nat(3),
  kind: fc.constantFrom('benefit_spell' as const, 'interview' as const),
  /** Days from the first of September, and how long a benefit runs. */
  begin: fc.integer({ min: 0, max: 75 }),
  length: fc.integer({ min: 1, max: 60 }),
  open: fc.boolean(),
});
const anyChange = fc.record({
  at: fc.nat(30),
  action: fc.constantFrom('tilfoej', 'ret', 'annuller'),
  to: anyFact,
});

test('what is corrected after a figure was frozen is exactly what differs now, and nothing differs then', async () => {
  let differed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyFact, { minLength: 1, maxLength: 8 }),
      fc.array(anyChange, { maxLength: 6 }),
      async (start, changes) => {
        const { sample, access } = await newSample();
        const persons = Object.values(sample.persons);
        const known = new Map<string, Had>();
        const inDatabase = <T>(work: (tx: Tx) => Promise<T>) =>
          withAccess(database.store, access, work);
        const hadOf = ({ person, kind, begin, length, open }: (typeof start)[number]): Had => {
          const from = addDays(day('2026-09-01'), begin);
          const to =
            kind === 'interview' ? addDays(from, 1) : open ? openEnd : addDays(from, length);
          return { kind, person: persons[person] ?? '', from, to };
        };
        /** Benefits of a citizen never overlap, so one that would is not entered. */
        const fits = (one: Had, but: string | null): boolean =>
          one.kind === 'interview' ||
          [...known].every(
            ([fact, other]) =>
              fact === but ||
              other.kind === 'interview' ||
              other.person !== one.person ||
              other.from >= one.to ||
              one.from >= other.to,
          );
        const add = async (one: Had): Promise<void> => {
          if (!fits(one, null)) return;
          const { kind, person } = one;
          const fact = { kind, person, externalId: null, value: valueOf(one) } as NewFact;
          const [id = ''] = await inDatabase((tx) => recordFacts(tx, [fact], bySample));
          known.set(id, one);
        };
        for (const one of start) await add(hadOf(one));
        const before = counted(known.values());
        const scopes = (['fuldtidspersoner', 'antal-personer', 'samtaler'] as const).map((id) => {
          const measure = findMeasure(id);
          if (measure === null) throw new Error(id);
          return { id, scope: { measure, periods: [october], filter: {}, splitBy: null } };
        });
        const frozen = [];
        for (const { id, scope } of scopes) {
          const request = { scope, on: lawDay, public: false, note: '' };
          const figure = await inDatabase((tx) => freezeFigure(tx, request));
          expect(figure.cells[0]?.numerator).toBe(String(before[id].numerator));
          frozen.push({ id, figure });
        }

        for (const { at, action, to } of changes) {
          const [fact, old] = [...known][at % Math.max(1, known.size)] ?? [];
          if (action === 'tilfoej' || fact === undefined || old === undefined) {
            await add(hadOf(to));
            continue;
          }
          const next = { ...hadOf({ ...to, kind: old.kind }), person: old.person };
          if (action === 'ret' && !fits(next, fact)) continue;
          const value = action === 'ret' ? valueOf(next) : null;
          await inDatabase((tx) =>
            supersede(tx, [{ kind: old.kind, fact, value } as Correction], bySample),
          );
          if (action === 'ret') known.set(fact, next);
          else known.delete(fact);
        }

        const after = counted(known.values());
        for (const { id, figure } of frozen) {
          const found = await inDatabase((tx) => verifyFigure(tx, figure));
          const [was, is] = [before[id].by, after[id].by];
          const [cell] = found.outcome === 'beregnet' ? found.cells : [];
          expect(found).toMatchObject({ equalThen: true, hashThen: figure.hash });
          expect(cell?.asThen?.numerator).toBe(String(before[id].numerator));
          expect(cell?.asNow?.numerator).toBe(String(after[id].numerator));
          expect(cell?.numerator).toMatchObject({
            added: [...is.keys()].filter((one) => !was.has(one)).length,
            gone: [...was.keys()].filter((one) => !is.has(one)).length,
          });
          const isOther = before[id].numerator !== after[id].numerator;
          if (isOther) differed += 1;
          const says = found.outcome === 'beregnet' && !found.equalNow && found.because.length > 0;
          expect(isOther && !says).toBe(false);
        }
      },
    ),
    { numRuns: 40 },
  );
  expect(differed).toBeGreaterThan(20);
});

test('steps of cases after a figure was frozen leave it as known then, whatever the measure', async () => {
  const employeesOf = ({ employees }: Sample) => [
    { id: employees.anna, name: 'Anna' },
    { id: employees.bent, name: 'Bent' },
  ];
  const numbers = fc.array(fc.nat(), { minLength: 200, maxLength: 200 });
  let written = 0;
  await fc.assert(
    fc.asyncProperty(numbers, async (chosen) => {
      const { sample, access } = await newSample();
      const persons = Object.values(sample.persons);
      const inDatabase = <T>(work: (tx: Tx) => Promise<T>) =>
        withAccess(database.store, access, work);
      const project = openProject(newId(), day('2020-01-01'));
      const period = { from: day('2026-06-01'), to: openEnd };
      await inDatabase(async (tx) => {
        await saveProject(tx, project, bySample);
        const facts = persons.flatMap((person): readonly NewFact[] => [
          {
            kind: 'benefit_spell',
            person,
            externalId: null,
            value: { ...period, benefit: 'kontanthjaelp' },
          },
          {
            kind: 'person_category',
            person,
            externalId: null,
            value: { ...period, category: 'jobparat' },
          },
        ]);
        await recordFacts(tx, facts, bySample);
      });
      let at = 0;
      const below = (n: number): number => (chosen[at++ % chosen.length] ?? 0) % n;
      const choices: Choices = { below, employees: employeesOf(sample), letters: [], project };
      const walk = async (steps: number, from: Day): Promise<void> => {
        for (let n = 0; n < steps; n += 1) {
          const person = persons[below(persons.length)] ?? '';
          const today = addDays(from, n);
          const found = await inDatabase((tx) => loadStepCase(tx, person, today));
          if (found === null) throw new Error('The citizen is gone.');
          const { step, decide } = anyStep(choices, found.situation);
          const request = {
            command: newId(),
            person,
            version: found.version,
            step,
            today,
            confirms: () => true,
          };
          try {
            const result = await inDatabase((tx) => takeStep(tx, request, decide));
            if (result.kind === 'written') written += 1;
          } catch (error) {
            if (!(error instanceof StoreError) || error.code !== 'overlap') throw error;
          }
        }
      };
      await walk(10, day('2026-09-20'));
      const on = day('2026-10-25');
      const some = Array.from({ length: 6 }, () => measures[below(measures.length)]).flatMap(
        (measure) => (measure === undefined ? [] : [measure]),
      );
      const requests = some.map((measure) => ({
        scope: {
          measure,
          periods: [periodOn(measure.periods[0] ?? 'maaned', addDays(on, -20))],
          filter: {},
          splitBy: measure.alwaysBy ?? measure.dimensions[below(measure.dimensions.length)] ?? null,
        },
        on,
        public: false,
        note: '',
      }));
      const frozen = [];
      for (const request of requests) {
        frozen.push({ request, figure: await inDatabase((tx) => freezeFigure(tx, request)) });
      }
      await walk(15, day('2026-10-10'));
      for (const { request, figure } of frozen) {
        const found = await inDatabase((tx) => verifyFigure(tx, figure));
        expect(found).toMatchObject({ equalThen: true, hashThen: figure.hash });
        // What the whole municipality gives when it is read anew is what verifying says it is now.
        const anew = await inDatabase((tx) => freezeFigure(tx, request));
        const cells = found.outcome === 'beregnet' ? found.cells : [];
        const now = cells.flatMap(({ asNow }) => (asNow === null ? [] : [asNow]));
        const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
          a.key < b.key ? -1 : 1;
        expect(now.toSorted(byKey)).toEqual(anew.cells.toSorted(byKey));
      }
    }),
    { numRuns: 8 },
  );
  expect(written).toBeGreaterThan(40);
});
