/** How far others lie, when a number lies outside. */
export interface Spread {
  readonly least: number;
  readonly most: number;
  readonly median: number;
}

/** Fewer numbers than this tell nothing about what is usual. */
const fewest = 5;

/** As many robust standard deviations away as is usually taken for outside (Iglewicz and Hoaglin, 1993). */
const limit = 3.5;

/** The median absolute deviation times this is the standard deviation, where numbers are normally spread. */
const deviationsPerMad = 1.4826;

/** Numbers that all but agree are not asked to agree better than this part of the median. */
const leastDeviation = 0.05;

/**
 * Whether a number lies outside what others have, by median and median absolute deviation: one that is far away itself
 * moves neither. Null where it lies inside, or where there are too few others to tell.
 */
export function outlierAmong(value: number, others: readonly number[]): Spread | null {
  if (others.length < fewest) return null;
  const median = medianOf(others);
  const mad = medianOf(others.map((other) => Math.abs(other - median)));
  const deviation = Math.max(mad * deviationsPerMad, Math.abs(median) * leastDeviation);
  if (Math.abs(value - median) <= limit * deviation) return null;
  return { least: Math.min(...others), most: Math.max(...others), median };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
