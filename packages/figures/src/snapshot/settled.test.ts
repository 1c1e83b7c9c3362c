import type { Day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPopulation } from '../testing/any-population.ts';
import { rowsOf } from '../testing/rows-of.ts';
import { buildSnapshot, continueSnapshot, withoutCitizens } from './build.ts';
import { isSettled } from './settled.ts';

/** The same facts, none of which runs on past its day or the one it begins after. */
function ended<L extends object>(lists: L, on: Day): L {
  const end = (fact: object): object =>
    'to' in fact && 'from' in fact && Number(fact.to) > on
      ? { ...fact, to: Math.max(on, Number(fact.from) + 1) }
      : fact;
  const entries = Object.entries(lists).map(([name, facts]) => [
    name,
    Array.isArray(facts) ? facts.map(end) : facts,
  ]);
  return Object.fromEntries(entries) as L;
}

const anyDays = fc.tuple(
  anyPopulation.map((population) => ({
    ...population,
    persons: population.persons.map(({ file, records, ...one }, i) =>
      i % 3 === 0
        ? { ...one, file, records }
        : {
            ...one,
            file: {
              ...ended(file, population.on),
              courses: file.courses.map((course) => ({
                ...course,
                to: Math.max(Math.min(course.to, population.on), course.contactOn + 1) as Day,
              })),
            },
            records: ended(records, population.on),
          },
    ),
  })),
  fc.integer({ min: 0, max: 2500 }),
  fc.integer({ min: 0, max: 1500 }),
);

test('what is settled on a day is what is built anew on any later one', () => {
  let settled = 0;
  let all = 0;
  fc.assert(
    fc.property(anyDays, ([population, first, more]) => {
      const then = { ...population, on: (population.on + first) as Day };
      const now = { ...population, on: (then.on + more) as Day };
      const rest = population.persons.filter((one) => !isSettled(one, then.on));
      settled += population.persons.length - rest.length;
      all += population.persons.length;
      const others = new Set(rest.map(({ id }) => id));
      const kept = withoutCitizens(buildSnapshot(then), others);
      const { add, finish } = continueSnapshot(kept, now.on, others);
      rest.forEach(add);
      const completed = finish(now);
      const fresh = buildSnapshot(now);
      expect(completed).toMatchObject({ on: now.on, inhabitants: now.inhabitants });
      for (const table of Object.values(fresh.tables)) {
        const other = completed.tables[table.name];
        expect(rowsOf(completed, other).toSorted()).toEqual(rowsOf(fresh, table).toSorted());
      }
    }),
    { numRuns: 500 },
  );
  // Where none is settled nothing is held.
  expect(settled / all).toBeGreaterThan(0.1);
});
