/** A figure read against a condition: a straight line through all municipalities, and how far each is from it. */
export interface Adjusted {
  /** Municipalities with both numbers. */
  readonly count: number;
  readonly slope: number;
  readonly intercept: number;
  /** Share of the differences between municipalities that the line accounts for, 0 to 1. */
  readonly explained: number;
  /** What is left around the line, as a standard deviation. */
  readonly deviation: number;
  /** By municipality, in the order given; null where one of the two numbers is missing. */
  readonly readings: readonly (AdjustedReading | null)[];
}

export interface AdjustedReading {
  readonly actual: number;
  /** What the condition alone would give. */
  readonly expected: number;
  /** Actual less expected. */
  readonly difference: number;
}

/** Fewer municipalities than this say little about a line. */
export const fewMunicipalities = 30;

/**
 * The line of least squares through a figure and a condition.
 * @returns null with fewer than three municipalities, or when the condition is the same for all
 */
export function adjusted(
  figure: readonly (number | null)[],
  condition: readonly (number | null)[],
): Adjusted | null {
  const pairs = figure.flatMap((y, at) => {
    const x = condition[at] ?? null;
    return y === null || x === null ? [] : [{ x, y }];
  });
  const count = pairs.length;
  if (count < 3) return null;
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / count;
  const squaresX = pairs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (squaresX === 0) return null;
  const slope = pairs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / squaresX;
  const intercept = meanY - slope * meanX;
  const squaresY = pairs.reduce((sum, { y }) => sum + (y - meanY) ** 2, 0);
  const left = pairs.reduce((sum, { x, y }) => sum + (y - intercept - slope * x) ** 2, 0);
  return {
    count,
    slope,
    intercept,
    explained: squaresY === 0 ? 0 : Math.max(0, 1 - left / squaresY),
    deviation: Math.sqrt(left / (count - 2)),
    readings: figure.map((actual, at) => {
      const x = condition[at] ?? null;
      if (actual === null || x === null) return null;
      const expected = intercept + slope * x;
      return { actual, expected, difference: actual - expected };
    }),
  };
}
