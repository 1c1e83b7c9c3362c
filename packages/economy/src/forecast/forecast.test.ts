import { addMonths, day, kroner } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseloadMonth, CaseloadSeries } from '../caseload/series.ts';
import { worldSeries } from '../testing/caseload-world.ts';
import { backTest } from './back-test.ts';
import { daysBetween, type ForecastGround, forecastGround, forecastOf } from './forecast.ts';
import { historyOf, wholeFrom } from './history.ts';
import { lengthOf, personsOf } from './months.ts';
import { costOfYear, priceOfRefund, stateOf } from './price.ts';
import { noScenario } from './scenario.ts';
import { runCourse } from './stock-flow.ts';
import { yearForecast } from './year.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function groundOf(series: CaseloadSeries): ForecastGround {
  const [ground] = forecastGround([series]);
  if (ground?.outcome !== 'prognose') throw new Error('This world can be forecast.');
  return ground;
}

/** A world without chance: so many come each month, a share of each age leaves. Half of a month's moves count. */
function plainSeries(inflow: number, rate: number, months: number): CaseloadSeries {
  let stock: readonly number[] = Array.from({ length: 60 }, () => 0);
  const step = (): readonly number[] => {
    const atRisk = [inflow, ...stock.slice(0, -2), (stock.at(-2) ?? 0) + (stock.at(-1) ?? 0)];
    return atRisk.map((count) => count * (1 - rate));
  };
  for (let at = 0; at < 400; at++) stock = step();
  const seen: CaseloadMonth[] = [];
  const ages: (readonly number[])[] = [stock];
  for (let at = 0; at < months; at++) {
    const month = addMonths(day('2022-01-01'), at);
    const next = step();
    const [now, then] = [sum(stock), sum(next)];
    seen.push({
      month,
      days: lengthOf(month) * ((now + then) / 2 + (inflow * rate) / 3),
      stock: now,
      inflow,
      outflow: now + inflow - then,
    });
    stock = next;
    ages.push(stock);
  }
  return { benefit: 'dagpenge', months: seen, ages };
}

describe('a world without chance', () => {
  test('goes on as it is: who come times how long they stay (Little)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 12, max: 50 }),
        (inflow, pct, months) => {
          const { months: told } = forecastOf(groundOf(plainSeries(inflow, pct / 100, months)));
          // Of those who come (1 - rate) are there at the month's end, and again each month: their sum; the others a third
          // of the month.
          const rate = pct / 100;
          const stock = (inflow * (1 - rate)) / rate + (inflow * rate) / 3;
          for (const { persons } of told) {
            expect(persons.expected).toBeGreaterThan(stock * 0.999);
            expect(persons.expected).toBeLessThan(stock * 1.001);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('twice as many who come are twice as many in the end', () => {
    const ground = groundOf(plainSeries(50, 0.2, 30));
    const plain = forecastOf(ground);
    const more = forecastOf(ground, { ...noScenario, inflowPct: 100 });
    const last = (of: typeof plain): number => of.months.at(-1)?.persons.expected ?? 0;
    expect(last(more) / last(plain)).toBeCloseTo(2, 1);
    expect(more.months[0]?.persons.expected).toBeLessThan(1.2 * last(plain));
  });
});

test('is told to the end of the next calendar year', () => {
  const { months } = forecastOf(groundOf(plainSeries(20, 0.1, 22)));
  expect(months[0]?.month).toBe(day('2023-11-01'));
  expect(months.at(-1)?.month).toBe(day('2024-12-01'));
});

describe('any world', () => {
  const anyGround = fc
    .record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      inflow: fc.integer({ min: 1, max: 80 }),
      season: fc.constantFrom(0, 0.3),
      drift: fc.constantFrom(0, 0.05),
      months: fc.integer({ min: 13, max: 50 }),
    })
    .map(worldSeries)
    .filter((series) => forecastGround([series])[0]?.outcome === 'prognose')
    .map(groundOf);
  const anyPct = fc.integer({ min: -90, max: 200 });

  test('numbers lie in their interval, none is negative, flows keep the stock', () => {
    fc.assert(
      fc.property(anyGround, (ground) => {
        for (const { persons, inflow, outflow } of forecastOf(ground).months) {
          expect(persons.low).toBeGreaterThanOrEqual(0);
          expect(persons.low).toBeLessThanOrEqual(persons.expected);
          expect(persons.high).toBeGreaterThan(persons.expected);
          expect(inflow ?? 0).toBeGreaterThanOrEqual(0);
          expect(outflow ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('more who come, or who stay longer, are never fewer', () => {
    fc.assert(
      fc.property(anyGround, anyPct, anyPct, (ground, inflowPct, durationPct) => {
        const plain = forecastOf(ground).months.map(({ persons }) => persons.expected);
        const other = (scenario: Partial<typeof noScenario>): readonly number[] =>
          forecastOf(ground, { ...noScenario, ...scenario }).months.map(
            ({ persons }) => persons.expected,
          );
        for (const [pct, told] of [
          [inflowPct, other({ inflowPct })],
          [durationPct, other({ durationPct })],
        ] as const) {
          told.forEach((one, at) => {
            expect((one - (plain[at] ?? 0)) * Math.sign(pct)).toBeGreaterThanOrEqual(-1e-9);
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  test('the interval of a year is no wider than those of its months, and no narrower than the widest', () => {
    fc.assert(
      fc.property(anyGround, (ground) => {
        const forecast = forecastOf(ground);
        const months = forecast.months.slice(-12);
        const [first] = months;
        if (first === undefined) throw new Error('A year is told.');
        const year = daysBetween(forecast, { from: first.month, to: addMonths(first.month, 12) });
        const halves = months.map(
          ({ month, persons }) => (persons.high - persons.expected) * lengthOf(month),
        );
        expect(year.expected).toBeCloseTo(sum(months.map(({ days }) => days)), 6);
        expect(year.high - year.expected).toBeLessThanOrEqual(sum(halves) + 1e-6);
        expect(year.high - year.expected).toBeGreaterThanOrEqual(Math.max(...halves) - 1e-6);
      }),
      { numRuns: 15 },
    );
  });
});

test('the back-test knows nothing of what came later', () => {
  const series = worldSeries({ seed: 5, inflow: 40, months: 48 });
  const cut = 30;
  const early: CaseloadSeries = {
    ...series,
    months: series.months.slice(0, cut),
    ages: series.ages.slice(0, cut + 1),
  };
  const until = (of: CaseloadSeries) => backTest(of, 0).points.filter(({ month }) => month < cut);
  expect(until(series)).toEqual(until(early));
  expect(until(early).length).toBeGreaterThan(100);
});

test('spells that last no month through are told, and their interval is one', () => {
  const months = Array.from({ length: 30 }, (_, at) => ({
    month: addMonths(day('2022-01-01'), at),
    days: 20 * (3 + (at % 2)),
    stock: 0,
    inflow: 3 + (at % 2),
    outflow: 3 + (at % 2),
  }));
  const nobody = Array.from({ length: 60 }, () => 0);
  const ages = Array.from({ length: 31 }, () => nobody);
  const told = forecastOf(groundOf({ benefit: 'dagpenge', months, ages })).months;
  for (const { persons } of told) {
    expect(persons.expected).toBeGreaterThan(1.8);
    expect(persons.expected).toBeLessThan(2.9);
    expect(Number.isFinite(persons.high)).toBe(true);
  }
});

/** Fifty places that are always taken: as many come as leave, now few, now many, and it is those who came first who leave. */
function placesTaken(): CaseloadSeries {
  const months: CaseloadMonth[] = [];
  let waiting: readonly number[] = Array.from({ length: 50 }, () => 5);
  const stock = (): number[] => {
    const row = Array.from({ length: 60 }, () => 0);
    for (const age of waiting) row[age] = (row[age] ?? 0) + 1;
    return row;
  };
  const ages: number[][] = [stock()];
  for (let at = 0; at < 40; at++) {
    const month = addMonths(day('2021-01-01'), at);
    const moved = [7, 14, 9, 12, 6, 11, 15][at % 7] ?? 0;
    months.push({ month, days: 50 * lengthOf(month), stock: 50, inflow: moved, outflow: moved });
    const stay = waiting.toSorted((a, b) => a - b).slice(0, 50 - moved);
    waiting = [...Array.from({ length: moved }, () => 0), ...stay.map((age) => age + 1)];
    ages.push(stock());
  }
  return { benefit: 'ledighedsydelse', months, ages };
}

test('where a naive way tells it clearly better it is used, and said', () => {
  const tried = backTest(placesTaken(), 0);
  expect(tried.method).toBe('sidste-maaned');
  expect(tried.errors['sidste-maaned']).toBeCloseTo(0, 9);
  const { months } = forecastOf(groundOf(placesTaken()));
  expect(months[0]?.inflow).toBe(null);
  months.forEach(({ persons }) => {
    expect(persons.expected).toBeCloseTo(50, 9);
  });
});

test('a scenario moves what a naive way tells by as much as stock and flow', () => {
  const ground = groundOf(placesTaken());
  const more = forecastOf(ground, { ...noScenario, inflowPct: 50 });
  expect(more.months.at(-1)?.persons.expected).toBeGreaterThan(60);
});

describe('where the history begins', () => {
  const months = (
    flows: readonly (readonly [inflow: number, outflow: number])[],
  ): CaseloadSeries => ({
    benefit: 'kontanthjaelp',
    months: flows.map(([inflow, outflow], at) => ({
      month: addMonths(day('2024-01-01'), at),
      days: 1000,
      stock: 100,
      inflow,
      outflow,
    })),
    ages: [],
  });
  const steady = Array.from({ length: 24 }, () => [20, 20] as const);

  test('with the first month when nothing is lacking', () => {
    const series = months(steady);
    expect(historyOf(series, [series])).toEqual({ whole: 0, from: 0, why: 'data' });
  });

  test('where those who left are with us', () => {
    const series = months([[15, 1], [15, 3], [15, 9], ...steady]);
    expect(wholeFrom([series])).toBe(3);
    expect(historyOf(series, [series]).why).toBe('afgang');
  });

  test('a quiet month is no beginning', () => {
    const series = months([...steady, [20, 4], ...steady]);
    expect(wholeFrom([series])).toBe(0);
  });

  test('after a month in which a law moved many at once', () => {
    const series = months([...steady, [237, 21], ...steady.slice(0, 14)]);
    expect(historyOf(series, [series])).toEqual({ whole: 0, from: 25, why: 'brud' });
  });

  test('a busy month is no break, nor are a few more of few', () => {
    const busy = months([...steady, [55, 30], ...steady]);
    expect(historyOf(busy, [busy]).why).toBe('data');
    const few = months([...steady.map(() => [2, 2] as const), [14, 2], [2, 2]]);
    expect(historyOf(few, [few]).why).toBe('data');
  });
});

test.each([
  [11, 'for-kort'],
  [12, 'prognose'],
])('%d months of history: %s', (count, outcome) => {
  expect(forecastGround([plainSeries(20, 0.1, count)])[0]?.outcome).toBe(outcome);
});

test('a benefit that nobody is on has no forecast', () => {
  const busy = plainSeries(20, 0.1, 24);
  const nobody: CaseloadSeries = {
    benefit: 'uddannelseshjaelp',
    months: busy.months.map((month) => ({ ...month, days: 0, stock: 0, inflow: 0, outflow: 0 })),
    ages: busy.ages.map((row) => row.map(() => 0)),
  };
  expect(forecastGround([busy, nobody])[1]?.outcome).toBe('ingen');
});

describe('the year', () => {
  const series = worldSeries({ seed: 3, inflow: 30, months: 33 });
  const forecast = forecastOf(groundOf(series));

  test('is what was and what is told', () => {
    const { actualMonths, toldMonths, lackingMonths, days, persons } = yearForecast(forecast, 2021);
    expect([actualMonths, toldMonths, lackingMonths]).toEqual([9, 3, 0]);
    const actual = sum(series.months.slice(24).map((month) => month.days));
    const told = sum(forecast.months.slice(0, 3).map((month) => month.days));
    expect(days.expected).toBeCloseTo(actual + told, 6);
    expect(days.low).toBeGreaterThan(actual);
    expect(persons.expected).toBeCloseTo(days.expected / 365, 9);
  });

  test('has no interval when it is over', () => {
    const { days } = yearForecast(forecast, 2020);
    const actual = sum(series.months.slice(12, 24).map((month) => month.days));
    expect(days).toEqual({ expected: actual, low: actual, high: actual });
    expect(sum(series.months.slice(12, 24).map(personsOf))).toBeGreaterThan(0);
  });

  test.each([
    [2018, 12],
    [2022, 0],
    [2023, 12],
  ])('%d: %d months that nobody can tell', (year, lacking) => {
    expect(yearForecast(forecast, year).lackingMonths).toBe(lacking);
  });
});

// By hand: 1.000.000 kr. for 3.000 days; 4.500 days are half as many again. Of them 3.000 are paid, and 1.500 ten percent
// dearer are 550.000 kr.
test('days are paid at the price of the days that were; only those to come are dearer', () => {
  const price = { amount: kroner(1_000_000), days: 3000 };
  const year = { days: { expected: 4500, low: 3000, high: 4500.4 }, actualDays: 3000 };
  expect(costOfYear(year, price)).toEqual({
    expected: kroner(1_500_000),
    low: kroner(1_000_000),
    high: kroner(1_500_000),
  });
  expect(costOfYear(year, price, 10)).toEqual({
    expected: kroner(1_550_000),
    low: kroner(1_000_000),
    high: kroner(1_550_000),
  });
});

// By hand: 100 days, 20 of them without an amount: 40.000 kr. for 80 days. Of 30.000 kr. whose share is known the state paid
// 9.000, which is 30 percent.
test('the price of the refund is that of the days whose amount is known', () => {
  const sum = {
    weeks: 20,
    days: 100,
    amount: kroner(40_000),
    state: kroner(9000),
    municipal: kroner(21_000),
    amountWithoutShare: kroner(10_000),
    withoutShare: 15,
    withoutAmount: 20,
  };
  const price = priceOfRefund(sum);
  expect(price).toMatchObject({ amount: kroner(40_000), days: 80, daysWithout: 20 });
  expect(price === null ? null : stateOf(kroner(1_000_000), price)).toBe(kroner(300_000));
  expect(priceOfRefund({ ...sum, withoutAmount: 100, amount: kroner(0) })).toBe(null);
});

test('a course keeps its stock: those who came less those who left', () => {
  const { model } = groundOf(worldSeries({ seed: 8, inflow: 25 }));
  const inflow = [30, 10, 20];
  const pace = [1, 1.2, 0.8];
  const { outflow, persons } = runCourse({ ...model, daysShare: 1 }, { inflow, pace });
  let stock = sum(model.stock);
  persons.forEach((one, at) => {
    const next = stock + (inflow[at] ?? 0) - (outflow[at] ?? 0);
    const brief = (inflow[at] ?? 0) * Math.min(1, (model.leaving[0] ?? 0) * (pace[at] ?? 1));
    expect(one).toBeCloseTo((stock + next) / 2 + brief / 3, 9);
    stock = next;
  });
});
