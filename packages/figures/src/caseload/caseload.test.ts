import { danishDay, day, isoDay } from '@rettidig/engine';
import { keyFiguresOf } from '@rettidig/synthetic';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSnapshot } from '../snapshot/build.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { benefitSpell, citizen, municipalityOf } from '../testing/case-of.ts';
import { syntheticTown } from '../testing/synthetic-municipality.ts';
import { type CaseloadMonths, caseloadOf } from './caseload.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const town = (on: string): readonly CaseloadMonths[] =>
  caseloadOf(
    buildSnapshot(
      municipalityOf(on, [
        // 20 days of March, April, 4 days of May.
        citizen('a', { benefits: [benefitSpell('dagpenge', '2026-03-12', '2026-05-05')] }),
        // Came and went in April.
        citizen('b', { benefits: [benefitSpell('dagpenge', '2026-04-02', '2026-04-12')] }),
        // Since long, and still.
        citizen('c', { benefits: [benefitSpell('dagpenge', '2020-01-15')] }),
        // Until the last day of April; another benefit from the first of May.
        citizen('d', {
          benefits: [
            benefitSpell('dagpenge', '2026-04-01', '2026-05-01'),
            benefitSpell('sygedagpenge', '2026-05-01'),
          ],
        }),
      ]),
    ),
  );

test('counts months by hand', () => {
  const [dagpenge, sick] = town('2026-06-10');
  expect(dagpenge?.benefit).toBe('dagpenge');
  expect(dagpenge?.months.slice(-3)).toEqual([
    { month: day('2026-03-01'), days: 31 + 20, stock: 1, inflow: 1, outflow: 0 },
    { month: day('2026-04-01'), days: 30 + 30 + 10 + 30, stock: 2, inflow: 2, outflow: 2 },
    { month: day('2026-05-01'), days: 31 + 4, stock: 2, inflow: 0, outflow: 1 },
  ]);
  // On 1 April: a came the month before, c more than 60 months before.
  const april = dagpenge?.ages.at(-3) ?? [];
  expect([april[0], april.at(-1), sum(april)]).toEqual([1, 1, 2]);
  expect(sum(dagpenge?.ages.at(-1) ?? [])).toBe(1);
  expect(sick?.months.at(-1)).toEqual({
    month: day('2026-05-01'),
    days: 31,
    stock: 0,
    inflow: 1,
    outflow: 0,
  });
});

test('begins with the month the first of all came, for every benefit', () => {
  for (const { months } of town('2026-06-10')) {
    expect(months.length).toBe(77);
    expect(danishDay(months[0]?.month ?? day('1990-01-01'))).toBe('01.01.2020');
  }
});

test.each([
  ['2026-05-30', '2026-04-01'],
  ['2026-05-31', '2026-05-01'],
  ['2026-06-01', '2026-05-01'],
])('on %s the last whole month is that of %s', (on, month) => {
  expect(town(on)[0]?.months.at(-1)?.month).toBe(day(month));
});

test('nobody: no months', () => {
  expect(caseloadOf(buildSnapshot(municipalityOf('2026-06-10', [])))).toEqual([]);
});

test('every stock is the one before with those who came and without those who left', () => {
  fc.assert(
    fc.property(anyPopulation, (population) => {
      for (const { months, ages } of caseloadOf(buildSnapshot(population))) {
        expect(ages.length).toBe(months.length + 1);
        months.forEach(({ stock, inflow, outflow, days }, at) => {
          expect(sum(ages[at] ?? [])).toBe(stock);
          expect(sum(ages[at + 1] ?? [])).toBe(stock + inflow - outflow);
          expect(days).toBeGreaterThanOrEqual(inflow);
          const [young = 0] = ages[at + 1] ?? [];
          expect(young).toBeLessThanOrEqual(inflow);
        });
      }
    }),
  );
});

test('is the caseload the synthetic municipality was made to have', () => {
  const { made, population } = syntheticTown({
    municipality: 306,
    seed: 3,
    on: day('2023-02-14'),
    levelDays: 460,
  });
  const names = { dage: 'days', tilgang: 'inflow', afgang: 'outflow' } as const;
  const asked = Object.keys(names);
  const truth = keyFiguresOf(made)
    .filter(({ figure }) => asked.includes(figure))
    .map(({ month, figure, group, count }) => `${month};${figure};${group};${count}`);
  const ours = caseloadOf(buildSnapshot(population)).flatMap(({ benefit, months }) =>
    months.slice(-24).flatMap((one) =>
      Object.entries(names).flatMap(([figure, column]) => {
        const count = one[column];
        return count === 0
          ? []
          : [`${isoDay(one.month).slice(0, 7)};${figure};${benefit};${count}`];
      }),
    ),
  );
  expect(ours.toSorted()).toEqual(truth.toSorted());
  expect(truth.length).toBeGreaterThan(300);
});
