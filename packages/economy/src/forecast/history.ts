import type { CaseloadMonth, CaseloadSeries } from '../caseload/series.ts';
import { total } from './months.ts';

/** Why the months before the first that counts are left out. */
export type HistoryStart = 'data' | 'afgang' | 'brud';

/** The months of a series that a forecast can learn from. */
export interface History {
  /** Place of the first month from which those who left are with us. */
  readonly whole: number;
  /** Place of the first month that counts; the number of months where none does. */
  readonly from: number;
  readonly why: HistoryStart;
}

/** The size of the newest two years is what a month is held against. */
const newest = 24;
/** A month is seen with so many on each side. */
const around = 2;

/**
 * The first month from which those who left are with us. A municipality that began with its open cases has many who came and
 * hardly any who left before that: in such months, and those around them, less than half of the usual leave, all benefits
 * together. A single quiet month is no beginning.
 */
export function wholeFrom(all: readonly CaseloadSeries[]): number {
  const length = Math.max(0, ...all.map(({ months }) => months.length));
  const left = Array.from({ length }, (_, at) =>
    total(all.map(({ months }) => months[at]?.outflow ?? 0)),
  );
  const usual = medianOf(left.slice(-newest));
  const isThin = (at: number): boolean =>
    medianOf(left.slice(Math.max(0, at - around), at + around + 1)) < usual / 2;
  return left.findLastIndex((_, at) => isThin(at)) + 1;
}

/**
 * Where the history of a benefit begins: with the whole leaving, or after a month in which so many came or left at once that
 * the benefit is another afterwards (a new law that renames one).
 */
export function historyOf(series: CaseloadSeries, all: readonly CaseloadSeries[]): History {
  const whole = wholeFrom(all);
  const after = series.months.slice(whole);
  const broken = Math.max(
    lastLeap(after, ({ inflow }) => inflow),
    lastLeap(after, ({ outflow }) => outflow),
  );
  if (broken >= 0) return { whole, from: whole + broken + 1, why: 'brud' };
  return { whole, from: whole, why: whole === 0 ? 'data' : 'afgang' };
}

/** Times the median, and standard deviations of chance above it: both must be passed. */
const leap = { times: 3, deviations: 10 } as const;

function lastLeap(months: readonly CaseloadMonth[], of: (month: CaseloadMonth) => number): number {
  const usual = medianOf(months.map(of));
  const most = Math.max(leap.times * usual, usual + leap.deviations * Math.sqrt(usual + 1));
  return months.findLastIndex((month) => of(month) > most);
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
