import type { CaseloadSeries } from '../caseload/series.ts';
import { total } from './months.ts';

/** Citizens who can leave in a month and those who do, by months since they came: at place 0 those who came in the month itself. */
interface Leavers {
  readonly atRisk: readonly number[];
  readonly left: readonly number[];
}

/** How many of those who have been on a benefit for so many months leave it within a month. */
export interface LeavingRate {
  /** Months since they came: from, and to but not with; null: no end. 0: the month they came in. */
  readonly from: number;
  readonly to: number | null;
  readonly rate: number;
  /** Citizens' months that the rate stands on. */
  readonly months: number;
}

const classStarts = [0, 1, 2, 3, 4, 7, 13, 25, 37] as const;

/** The rates are those of the newest months, so many at most. */
const rateMonths = 36;
/** So many months of a citizen with the mean rate of all are added to each class, so that a small one is not read at its word. */
const borrowed = 12;

const lastStart = classStarts[classStarts.length - 1] ?? 0;
const classes = Array.from({ length: lastStart }, (_, age) =>
  classStarts.findLastIndex((start) => age >= start),
);

/** The number of the class of so many months. */
const classOf = (age: number): number => classes[age] ?? classStarts.length - 1;

/** Who could leave and who left in the month at a place. */
export function leaversIn({ months, ages }: CaseloadSeries, at: number): Leavers {
  const [before = [], after = []] = [ages[at], ages[at + 1]];
  const inflow = months[at]?.inflow ?? 0;
  const last = before.length - 1;
  const open = (before[last - 1] ?? 0) + (before[last] ?? 0);
  const atRisk = [inflow, ...before.slice(0, -2), open];
  return { atRisk, left: atRisk.map((count, age) => count - (after[age] ?? 0)) };
}

/** The rates of the months up to a place, and of each month how many would have left by them and how many did. */
export function leavingOf(
  series: CaseloadSeries,
  from: number,
  until: number,
): {
  readonly rates: readonly LeavingRate[];
  readonly expected: readonly number[];
  readonly left: readonly number[];
} {
  const months = Array.from({ length: until - from }, (_, at) => leaversIn(series, from + at));
  const atRisk = classStarts.map(() => 0);
  const left = classStarts.map(() => 0);
  for (const month of months.slice(-rateMonths)) {
    month.atRisk.forEach((count, age) => {
      const place = classOf(age);
      atRisk[place] = (atRisk[place] ?? 0) + count;
      left[place] = (left[place] ?? 0) + (month.left[age] ?? 0);
    });
  }
  const mean = total(left) / Math.max(1, total(atRisk));
  const rates = classStarts.map((start, place) => ({
    from: start,
    to: classStarts[place + 1] ?? null,
    rate: ((left[place] ?? 0) + borrowed * mean) / ((atRisk[place] ?? 0) + borrowed),
    months: atRisk[place] ?? 0,
  }));
  return {
    rates,
    expected: months.map((month) =>
      total(month.atRisk.map((count, age) => count * (rates[classOf(age)]?.rate ?? 0))),
    ),
    left: months.map((month) => total(month.left)),
  };
}

/** The rate of each number of months. */
export function rateByAge(rates: readonly LeavingRate[], ages: number): Float64Array {
  return Float64Array.from({ length: ages }, (_, age) => rates[classOf(age)]?.rate ?? 0);
}
