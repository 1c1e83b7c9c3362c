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

/** Points in an interval at which places are counted; ten times as many change no likelihood by 0.001. */
const points = 64;

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
export function chanceOfAnyChange(numbers: readonly Uncertain[], count = 4096): number {
  const pairs = pairsOf(numbers).filter(([first, second]) => first.value < second.value);
  const open = [...new Set(pairs.flat())];
  const steps = open.map((_, place) => Math.sqrt(prime(place)) % 1);
  const places = pairs.map(
    ([first, second]) => [open.indexOf(first), open.indexOf(second)] as const,
  );
  const moved = new Float64Array(open.length);
  let changed = 0;
  for (let point = 0; pairs.length > 0 && point < count; point += 1) {
    for (const [place, { value, halfWidth }] of open.entries()) {
      moved[place] = value + halfWidth * (2 * (((point + 0.5) * (steps[place] ?? 0)) % 1) - 1);
    }
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

/** What binary arithmetic adds to a difference. */
const hair = 1e-9;

/** Rounding is to both sides, and two numbers that just touch are in order but for a chance of nothing. */
function isCertainlyBelow(one: Uncertain, other: Uncertain): boolean {
  const distance = other.value - one.value;
  return distance > 0 && distance >= one.halfWidth + other.halfWidth - hair;
}

const isSame = (one: Uncertain, other: Uncertain): boolean =>
  one.value === other.value && one.halfWidth === other.halfWidth;

/** The share of an interval that lies below a point; half of a number that has none and is the point itself. */
function shareBelow({ value, halfWidth }: Uncertain, point: number): number {
  if (halfWidth === 0) return value < point ? 1 : value > point ? 0 : 0.5;
  return Math.min(1, Math.max(0, (point - (value - halfWidth)) / (2 * halfWidth)));
}

/** How likely one is below the other: the middle of many thin slices of one. */
function chanceBelow(one: Uncertain, other: Uncertain): number {
  if (isSame(one, other)) return 0.5;
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

/** At each point of the own interval, how likely it is that so many others are below it; the mean over the points. */
function likelihoodOfPlaces(own: Uncertain, others: readonly Uncertain[]): readonly number[] {
  // Numbers rounded alike are open only when they are the same, and then every place of theirs is as likely.
  if (others.every((other) => isSame(own, other))) {
    return Array.from({ length: others.length + 1 }, () => 1 / (others.length + 1));
  }
  const total = new Float64Array(others.length + 1);
  const at = pointsOf(own);
  const below = new Float64Array(others.length + 1);
  for (const point of at) {
    below.fill(0);
    below[0] = 1;
    others.forEach((other, taken) => {
      const share = shareBelow(other, point);
      // From above, so that a count is read before it is written.
      for (let count = taken + 1; count >= 0; count -= 1) {
        below[count] = (below[count] ?? 0) * (1 - share) + (below[count - 1] ?? 0) * share;
      }
    });
    for (const [count, chance] of below.entries()) total[count] = (total[count] ?? 0) + chance;
  }
  return [...total].map((chance) => chance / at.length);
}
