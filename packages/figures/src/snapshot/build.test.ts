import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Population } from '../population/population.ts';
import { anyPerson, anyPopulation } from '../testing/any-population.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { buildSnapshot, continueSnapshot } from './build.ts';
import type { Snapshot } from './snapshot.ts';
import { readerOf } from './situation.ts';

/** A population, and the same after some citizens have changed and others have come. */
const anyChange = anyPopulation.chain((before) =>
  fc
    .record({
      changed: fc.subarray([...before.persons]),
      facts: fc.array(anyPerson(before.on), { minLength: 12, maxLength: 12 }),
      come: fc.integer({ min: 0, max: 3 }),
      jobOrders: fc.subarray([...before.jobOrders]),
      alliances: fc.subarray([...before.alliances]),
    })
    .map(({ changed, facts, come, jobOrders, alliances }) => {
      const given = [
        ...changed.map(({ id }, i) => ({ id, ...facts[i] })),
        ...facts.slice(12 - come).map((one, i) => ({ id: `ny-${i}`, ...one })),
      ] as Population['persons'];
      const news = new Map(given.map((one) => [one.id, one]));
      const persons = [
        ...before.persons.map((one) => news.get(one.id) ?? one),
        ...given.filter(({ id }) => id.startsWith('ny-')),
      ];
      return { before, given, after: { ...before, persons, jobOrders, alliances } };
    }),
);

/** The snapshot before, with citizens given anew. */
function continued(before: Population, given: Population['persons'], after: Population): Snapshot {
  const replaced = new Set(given.map(({ id }) => id));
  const { add, finish } = continueSnapshot(buildSnapshot(before), after.on, replaced);
  given.forEach(add);
  return finish(after);
}

const own = ['unit', 'caseworker', 'provider', 'order', 'alliance'] as const;

test('a snapshot after changes is the one that is built anew', () => {
  fc.assert(
    fc.property(anyChange, ({ before, given, after }) => {
      const fresh = buildSnapshot(after);
      const refreshed = continued(before, given, after);
      for (const table of Object.values(fresh.tables)) {
        const other = refreshed.tables[table.name];
        expect(rowsOf(refreshed, other).toSorted()).toEqual(rowsOf(fresh, table).toSorted());
      }
      for (const name of own) {
        const key = `${name}s` as const;
        expect(refreshed[key].codes).toEqual(expect.arrayContaining([...fresh[key].codes]));
      }
    }),
    { numRuns: 200 },
  );
});

/** Citizens are counted once in a period by rows that come in order of time. */
const counted = ['spells', 'backAtWork', 'duties', 'risk'] as const;

test('the rows of one citizen stand together, in order of time where citizens are counted', () => {
  fc.assert(
    fc.property(anyChange, ({ before, given, after }) => {
      const { tables } = continued(before, given, after);
      for (const table of Object.values(tables)) {
        if (!('situation' in table.columns)) continue;
        const person = Array.from({ length: table.rows }, (_, i) => readerOf(table, 'person')(i));
        const starts = person.filter((who, i) => who !== person[i - 1]);
        expect(new Set(starts).size).toBe(starts.length);
      }
      for (const name of counted) {
        const table = tables[name];
        const first = readerOf(table, 'day' in table.columns ? 'day' : 'from');
        const person = readerOf(table, 'person');
        for (let i = 1; i < table.rows; i++) {
          if (person(i) !== person(i - 1)) continue;
          expect(first(i)).toBeGreaterThanOrEqual(first(i - 1));
        }
      }
    }),
    { numRuns: 100 },
  );
});

test('a citizen who is there no more leaves no row', () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      const persons = population.persons.slice(1);
      const withdrawn = new Set(population.persons.slice(0, 1).map(({ id }) => id));
      const { finish } = continueSnapshot(buildSnapshot(population), population.on, withdrawn);
      const rest = finish(population);
      const fresh = buildSnapshot({ ...population, persons });
      for (const table of Object.values(fresh.tables)) {
        const other = rest.tables[table.name];
        expect(rowsOf(rest, other).toSorted()).toEqual(rowsOf(fresh, table).toSorted());
      }
    }),
    { numRuns: 50 },
  );
});
