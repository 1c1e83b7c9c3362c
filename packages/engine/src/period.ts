import type { Day } from './day.ts';

/** Half-open period: `from` is the first day in it, `to` the first day after it (`openEnd`: not ended). */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Whether a day lies in a period. */
export function contains(period: Period, on: Day): boolean {
  return period.from <= on && on < period.to;
}

/** Whether two periods share a day; an empty period shares none. */
export function overlaps(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to && a.from < a.to && b.from < b.to;
}

/** The first pair that overlaps, in order of start; null when none do. */
export function firstOverlap<P extends Period>(periods: readonly P[]): readonly [P, P] | null {
  const sorted = periods.toSorted((a, b) => a.from - b.from);
  for (let i = 1; i < sorted.length; i++) {
    const earlier = sorted[i - 1] as P;
    const later = sorted[i] as P;
    if (overlaps(earlier, later)) return [earlier, later];
  }
  return null;
}

/** The period that contains a day; null when none does. */
export function periodOn<P extends Period>(periods: readonly P[], on: Day): P | null {
  for (const period of periods) if (contains(period, on)) return period;
  return null;
}
