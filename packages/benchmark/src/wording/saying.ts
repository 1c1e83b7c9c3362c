import { type Degree, degreeOf, degrees, type Scale } from './degree.ts';
import { asPrinted, exact } from './number-text.ts';

/** Two numbers to be compared in words. */
export interface Compared {
  readonly own: number;
  readonly mean: number;
  /** Decimals they are printed with: the word follows what the reader sees. */
  readonly decimals: number;
  /** Half of the last decimal that the own number, and the mean, was rounded to where it came from; 0: not rounded. */
  readonly halfWidth: number;
}

/** What is to be said of a difference. */
export interface Saying {
  readonly degree: Degree;
  /** −1 fewer or under, 1 more or over, 0 the same. */
  readonly direction: -1 | 0 | 1;
  readonly own: number;
  readonly mean: number;
  /** Own less mean, of the numbers as printed. */
  readonly difference: number;
  /** The words that the numbers before rounding could have given, the one said among them. */
  readonly possible: readonly Degree[];
}

/**
 * The word for a difference, from the numbers alone: the same two numbers on the same scale always get the same word. It is
 * taken from the numbers as printed, so that a reader who subtracts finds it again.
 */
export function sayingOf({ own, mean, decimals, halfWidth }: Compared, scale: Scale): Saying {
  const ownPrinted = asPrinted(own, decimals);
  const meanPrinted = asPrinted(mean, decimals);
  const difference = exact(ownPrinted - meanPrinted);
  const degree = degreeOf(difference, scale);
  const unrounded = exact(own - mean);
  const least = Math.min(Math.abs(unrounded), Math.abs(difference)) - 2 * halfWidth;
  const most = Math.max(Math.abs(unrounded), Math.abs(difference)) + 2 * halfWidth;
  const from = degrees.indexOf(degreeOf(Math.max(0, least), scale));
  const to = degrees.indexOf(degreeOf(most, scale));
  const used = new Set<Degree>(['samme', ...scale.cuts.map((cut) => cut.degree)]);
  return {
    degree,
    direction: degree === 'samme' ? 0 : difference < 0 ? -1 : 1,
    own: ownPrinted,
    mean: meanPrinted,
    difference,
    possible: degrees.slice(from, to + 1).filter((word) => used.has(word)),
  };
}
