/** A number and how far the true one may lie from it to both sides. */
export interface Uncertain {
  readonly municipality: string;
  readonly value: number;
  readonly halfWidth: number;
}

/** What can be said of a place when every number may move. */
export interface Stability {
  readonly municipality: string;
  /** The places it can have: from the best to the worst that the numbers allow. */
  readonly best: number;
  readonly worst: number;
  /**
   * How likely each place is, from the first on, when every true number lies anywhere in its interval with the same
   * likelihood, independently of the others.
   */
  readonly likelihood: readonly number[];
}

/** Two municipalities whose order is not certain. */
export interface OpenPair {
  /** The one that stands first by the numbers as they are; in the order given where they are the same. */
  readonly first: string;
  readonly second: string;
  /** How likely the order is the other way round: 0-0.5. */
  readonly reversed: number;
}

/** Points in an interval at which places are counted; twice as many change no likelihood by 0.001. */
const points = 200;

/**
 * How stable an order is, the smallest number first. Exact by intervals for what is possible; likelihoods by integration
 * over each interval, the same at every run.
 */
export function stabilityOf(numbers: readonly Uncertain[]): readonly Stability[] {
  return numbers.map((own, at) => {
    const others = numbers.filter((_, place) => place !== at);
    const below = others.filter((other) => isCertainlyBelow(other, own)).length;
    const open = others.filter(
      (other) => !isCertainlyBelow(other, own) && !isCertainlyBelow(own, other),
    );
    const likelihood = likelihoodOfPlaces(own, open);
    return {
      municipality: own.municipality,
      best: below + 1,
      worst: below + open.length + 1,
      likelihood: numbers.map((_, place) => likelihood[place - below] ?? 0),
    };
  });
}

/** Every pair that may stand the other way round; numbers that are the same and certain are in no order. */
export function openPairs(numbers: readonly Uncertain[]): readonly OpenPair[] {
  return pairsOf(numbers).map(([first, second]) => ({
    first: first.municipality,
    second: second.municipality,
    reversed: chanceBelow(second, first),
  }));
}

/** The pairs whose order is open, the one with the smaller number first. */
function pairsOf(
  numbers: readonly Uncertain[],
): readonly (readonly [first: Uncertain, second: Uncertain])[] {
  return numbers.flatMap((one, at) =>
    numbers.slice(at + 1).flatMap((other): readonly (readonly [Uncertain, Uncertain])[] => {
      const isOpen =
        one.halfWidth + other.halfWidth > 0 &&
        !isCertainlyBelow(one, other) &&
        !isCertainlyBelow(other, one);
      if (!isOpen) return [];
      return [other.value < one.value ? [other, one] : [one, other]];
    }),
  );
}

/**
 * How likely it is that at least one pair changes places, pairs of the same number aside, which have no order to keep: by
 * points spread evenly over all intervals at once (a lattice of the square roots of primes), so that every run gives the
 * same.
 * @param count points; the answer is good to about 0.01
 */
export function chanceOfAnyChange(numbers: readonly Uncertain[], count = 1024): number {
  const pairs = pairsOf(numbers).filter(([first, second]) => first.value < second.value);
  const open = [...new Set(pairs.flat())];
  const steps = open.map((_, place) => Math.sqrt(prime(place)) % 1);
  const places = pairs.map(
    ([first, second]) => [open.indexOf(first), open.indexOf(second)] as const,
  );
  let changed = 0;
  for (let point = 0; pairs.length > 0 && point < count; point += 1) {
    const moved = open.map(
      ({ value, halfWidth }, place) =>
        value + halfWidth * (2 * (((point + 0.5) * (steps[place] ?? 0)) % 1) - 1),
    );
    if (places.some(([first, second]) => (moved[first] ?? 0) > (moved[second] ?? 0))) changed += 1;
  }
  return changed / count;
}

function prime(place: number): number {
  let found = -1;
  for (let number = 2; ; number += 1) {
    let divisor = 2;
    while (divisor * divisor <= number && number % divisor !== 0) divisor += 1;
    if (divisor * divisor > number) found += 1;
    if (found === place) return number;
  }
}

/** Rounding is to both sides, and two numbers that just touch are in order but for a chance of nothing. */
function isCertainlyBelow(one: Uncertain, other: Uncertain): boolean {
  return (
    clean(other.value - one.value) >= clean(one.halfWidth + other.halfWidth) &&
    one.value < other.value
  );
}

const clean = (number: number): number => Number(number.toFixed(9));

/** The share of an interval that lies below a point; half of a number that has none and is the point itself. */
function shareBelow({ value, halfWidth }: Uncertain, point: number): number {
  if (halfWidth === 0) return value < point ? 1 : value > point ? 0 : 0.5;
  return Math.min(1, Math.max(0, (point - (value - halfWidth)) / (2 * halfWidth)));
}

/** How likely one is below the other: the middle of many thin slices of one. */
function chanceBelow(one: Uncertain, other: Uncertain): number {
  const below = pointsOf(one).map((point) => 1 - shareBelow(other, point));
  return below.reduce((sum, share) => sum + share, 0) / below.length;
}

function pointsOf({ value, halfWidth }: Uncertain): readonly number[] {
  if (halfWidth === 0) return [value];
  return Array.from(
    { length: points },
    (_, place) => value + halfWidth * ((2 * (place + 0.5)) / points - 1),
  );
}

/** At each point of the own interval, how many others are below it; summed over the points. */
function likelihoodOfPlaces(own: Uncertain, others: readonly Uncertain[]): readonly number[] {
  const total = Array.from({ length: others.length + 1 }, () => 0);
  const at = pointsOf(own);
  for (const point of at) {
    let below = [1];
    for (const other of others) {
      const share = shareBelow(other, point);
      const next = Array.from({ length: below.length + 1 }, () => 0);
      below.forEach((chance, count) => {
        next[count] = (next[count] ?? 0) + chance * (1 - share);
        next[count + 1] = (next[count + 1] ?? 0) + chance * share;
      });
      below = next;
    }
    below.forEach((chance, count) => {
      total[count] = (total[count] ?? 0) + chance;
    });
  }
  return total.map((chance) => chance / at.length);
}
