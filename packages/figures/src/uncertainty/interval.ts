/** 95 percent of a normal distribution lie within so many standard deviations. */
const deviations = 1.959963984540054;

/** Below so many citizens a share says little, and is marked. */
export const fewForShare = 20;

/** Two ends of what a number may well be, 95 times of 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The 95 percent interval of a share by Wilson's score (Newcombe, Statistics in Medicine 17 (1998) 857-872, method 3). It
 * stays between 0 and 1 and holds for small numbers, where the simple interval does not.
 * @returns shares between 0 and 1; null when nobody is counted among
 */
export function shareInterval(count: number, of: number): Interval | null {
  if (of <= 0) return null;
  const share = count / of;
  const square = deviations * deviations;
  const middle = 2 * count + square;
  const reach = deviations * Math.sqrt(square + 4 * count * (1 - share));
  const scale = 2 * (of + square);
  return {
    low: count === 0 ? 0 : (middle - reach) / scale,
    high: count === of ? 1 : (middle + reach) / scale,
  };
}

/** A share as it was counted. */
export interface CountedShare {
  readonly count: number;
  readonly of: number;
}

/**
 * The 95 percent interval of the difference between two shares of different citizens, the first less the second
 * (Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10).
 * @returns null when one of them has nobody
 */
export function differenceInterval(first: CountedShare, second: CountedShare): Interval | null {
  const a = shareInterval(first.count, first.of);
  const b = shareInterval(second.count, second.of);
  if (a === null || b === null) return null;
  const p = first.count / first.of;
  const q = second.count / second.of;
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  };
}

/** Whether two shares differ by more than chance alone would well explain; `ukendt` when one has nobody. */
export type DifferenceVerdict =
  | 'foerste-hoejest'
  | 'anden-hoejest'
  | 'kan-vaere-tilfaeldig'
  | 'ukendt';

/** What can be said of two shares of different citizens: no number, since a number would be read as an exact one. */
export function differenceVerdict(first: CountedShare, second: CountedShare): DifferenceVerdict {
  const interval = differenceInterval(first, second);
  if (interval === null) return 'ukendt';
  if (interval.low > 0) return 'foerste-hoejest';
  return interval.high < 0 ? 'anden-hoejest' : 'kan-vaere-tilfaeldig';
}
