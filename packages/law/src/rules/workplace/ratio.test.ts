import { day, valueOf } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinaryEmployees, reasonableRatio } from './index.ts';

const before2020 = day('2018-06-01');
const since2020 = day('2024-01-01');
const facts = { group: 'jobparat', offer: 'virksomhedspraktik', ownEmployer: false } as const;

function ratioOn(on: typeof before2020, employees: number, placed: number, wanted: number) {
  const answer = valueOf(reasonableRatio.decide({ ...facts, employees, placed, wanted }, on));
  if (answer === null) throw new Error('undecided');
  return answer;
}

/** The order's own words, counted up one employee at a time: every fifth up to 50 gives a place, then every tenth. */
function placesCountedUp(employees: number): number {
  let places = 0;
  for (let one = 1; one <= employees; one++) {
    if (one <= 50 ? one % 5 === 0 : one % 10 === 0) places += 1;
  }
  return places === 0 ? 1 : places;
}

describe('the ratio at a workplace', () => {
  // Ligeværd's printed table: 10-14 give 2, 15-19 give 3; and the ends of the order's own steps.
  test.each([
    [0, 1],
    [4, 1],
    [9, 1],
    [10, 2],
    [14, 2],
    [15, 3],
    [19, 3],
    [50, 10],
    [59, 10],
    [60, 11],
    [100, 15],
  ])('%i employees give %i places', (employees, places) => {
    expect(ratioOn(before2020, employees, 0, 1).ceiling).toBe(places);
    expect(ratioOn(since2020, employees, 0, 1).ceiling).toBe(places);
  });

  test('the ceiling is what counting up employee by employee gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (employees) => {
        expect(ratioOn(since2020, employees, 0, 1).ceiling).toBe(placesCountedUp(employees));
      }),
    );
  });

  const hundredths = (most: number) =>
    fc.integer({ min: 0, max: most * 100 }).map((count) => count / 100);

  test('a place is allowed exactly where placed and wanted together stay within the ceiling, in hundredths', () => {
    fc.assert(
      fc.property(hundredths(300), hundredths(40), hundredths(5), (employees, placed, wanted) => {
        const { ceiling, free, allowed } = ratioOn(since2020, employees, placed, wanted);
        const inHundredths = (count: number | null) => Math.round((count ?? 0) * 100);
        const within = inHundredths(placed) + inHundredths(wanted) <= inHundredths(ceiling);
        expect(allowed).toBe(within);
        expect(inHundredths(free)).toBe(Math.max(0, inHundredths(ceiling) - inHundredths(placed)));
      }),
    );
  });

  test('more employees never lower the ceiling', () => {
    fc.assert(
      fc.property(hundredths(300), hundredths(10), (employees, more) => {
        const fewer = ratioOn(since2020, employees, 0, 1).ceiling ?? 0;
        expect(ratioOn(since2020, employees + more, 0, 1).ceiling).toBeGreaterThanOrEqual(fewer);
      }),
    );
  });
});

test('the average of four months in hundredths is that of whole numbers', () => {
  const month = fc.integer({ min: 0, max: 50_000 });
  fc.assert(
    fc.property(fc.tuple(month, month, month, month), (months) => {
      const counts = months.map((hundredths) => hundredths / 100);
      const average = valueOf(ordinaryEmployees.decide({ months: counts }, since2020)) ?? -1;
      const exact = months.reduce((sum, count) => sum + count, 0) / 4;
      expect(Math.abs(average * 100 - exact)).toBeLessThan(0.5 + 1e-6);
    }),
  );
});
