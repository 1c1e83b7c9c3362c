import { addMonths, type Day } from '@rettidig/engine';
import type { CaseloadSeries } from '../caseload/series.ts';
import { type LeavingRate, leavingOf, rateByAge } from './leaving.ts';
import { type Level, levelOf } from './level.ts';
import { lengthOf, meanOf, placeInYear, total } from './months.ts';

/** A caseload as stock and flow, learned from the months up to one: who comes, how long they stay, how it moves. */
export interface StockFlow {
  /** First day of the first month to come. */
  readonly next: Day;
  /** The stock of that day by months since they came. */
  readonly stock: readonly number[];
  readonly inflow: Level;
  readonly rates: readonly LeavingRate[];
  /** The same for each number of months. */
  readonly leaving: Float64Array;
  /** How many left, as a share of those who would have by the rates. */
  readonly pace: Level;
  /** Days on the benefit in a month, as a share of what `evenPersons` makes of its flows; and what that varies by. */
  readonly daysShare: number;
  readonly daysUnsure: number;
}

/** Months to come. Numbers are means, so they have decimals. */
export interface Course {
  /** Full-year persons of each month. */
  readonly persons: readonly number[];
  readonly inflow: readonly number[];
  readonly outflow: readonly number[];
}

const year = 12;
const daysMonths = 24;
/** A count of next to nothing still varies. */
const leastVariance = 0.3;

/** Learns from the months of a series from one place up to, not with, another. */
export function learn(series: CaseloadSeries, from: number, until: number): StockFlow {
  const months = series.months.slice(from, until);
  const places = months.map(({ month }) => placeInYear(month));
  const inflows = months.map(({ inflow }) => inflow);
  const stock = series.ages[until] ?? [];
  const { rates, expected, left } = leavingOf(series, from, until);
  const pace = left.map((count, at) => {
    const meant = expected[at] ?? 0;
    return meant > 0 ? count / meant : 1;
  });
  const even = months.map((one, at) => {
    const first = one.stock;
    const last = first + one.inflow - one.outflow;
    const brief = one.inflow - (series.ages[from + at + 1]?.[0] ?? 0);
    return lengthOf(one.month) * evenPersons(first, last, brief);
  });
  const sumOver = (list: readonly number[]): number => total(list.slice(-year));
  const whole = sumOver(even);
  const daysShare = whole > 0 ? sumOver(months.map(({ days }) => days)) / whole : 1;
  const off = months.flatMap(({ days }, at) => {
    const mean = even[at] ?? 0;
    return mean > 0 ? [(days / mean - daysShare) ** 2] : [];
  });
  const newest = months.at(-1);
  if (newest === undefined) throw new Error('A caseload is learned from at least one month.');
  return {
    next: addMonths(newest.month, 1),
    stock,
    inflow: levelOf(inflows, places, Math.max(meanOf(inflows.slice(-year)), leastVariance)),
    rates,
    leaving: rateByAge(rates, stock.length),
    pace: levelOf(pace, places, 1 / Math.max(meanOf(expected.slice(-year)), 1)),
    daysShare,
    daysUnsure: Math.sqrt(meanOf(off.slice(-daysMonths))),
  };
}

/**
 * Full-year persons of a month when all come and leave evenly over it: the mean of the first and the last stock, and a third of
 * a month for each who came and left within it.
 */
function evenPersons(first: number, last: number, brief: number): number {
  return (first + last) / 2 + brief / 3;
}

/** What comes of a stock when so many come each month and they leave at a pace. */
export function runCourse(
  { stock, leaving, daysShare }: StockFlow,
  { inflow, pace }: { readonly inflow: readonly number[]; readonly pace: readonly number[] },
): Course {
  const ages = stock.length;
  let now = Float64Array.from(stock);
  let size = total(stock);
  const persons: number[] = [];
  const outflow: number[] = [];
  inflow.forEach((came, month) => {
    const speed = pace[month] ?? 1;
    const then = new Float64Array(ages);
    let next = 0;
    for (let age = 0; age < ages; age++) {
      let before = age === 0 ? came : (now[age - 1] ?? 0);
      if (age === ages - 1) before += now[age] ?? 0;
      const stay = before * (1 - Math.min(1, (leaving[age] ?? 0) * speed));
      then[age] = stay;
      next += stay;
    }
    persons.push(daysShare * evenPersons(size, next, came - (then[0] ?? 0)));
    outflow.push(size + came - next);
    [now, size] = [then, next];
  });
  return { persons, inflow, outflow };
}
