import { type Money, nothing, share, sumOf } from '@rettidig/engine';
import { type CodeOf, codeList } from '@rettidig/law';

/** How a year's budget lies over its months. */
export const profileKinds = codeList('budgetprofil', [
  ['jaevn', 'Jævnt over året', 'Evenly over the year'],
  ['som-sidste-aar', 'Som regnskabet sidste år', "As last year's accounts"],
  ['indtastet', 'Indtastede procenter', 'Entered percentages'],
]);
export type ProfileKind = CodeOf<typeof profileKinds>;

/** The profile of a post in a year; a post without one is even. */
export interface BudgetProfile {
  readonly id: string;
  readonly post: string;
  readonly year: number;
  readonly kind: ProfileKind;
  /** Twelve percentages of the year when they are entered; null otherwise. */
  readonly weights: readonly number[] | null;
}

const monthsOfYear = 12;
const even: readonly number[] = Array.from({ length: monthsOfYear }, () => 1);

/** How the months weigh; `lacking` where last year's accounts cannot say, so that the months weigh the same. */
export interface Weights {
  readonly weights: readonly number[];
  readonly lacking: boolean;
}

/**
 * The weights of the months.
 * @param lastYear the post's accounts of last year by month; null for a month that is lacking
 */
export function weightsOf(
  profile: BudgetProfile | undefined,
  lastYear: readonly (Money | null)[],
): Weights {
  switch (profile?.kind) {
    case 'indtastet':
      return { weights: profile.weights ?? even, lacking: profile.weights === null };
    case 'som-sidste-aar': {
      const known = lastYear.filter((amount) => amount !== null);
      const total = sumOf(...known);
      const sameSign = known.every((amount) => amount * total >= 0);
      return known.length === monthsOfYear && total !== 0 && sameSign
        ? { weights: known.map(Math.abs), lacking: false }
        : { weights: even, lacking: true };
    }
    default:
      return { weights: even, lacking: false };
  }
}

/**
 * An amount laid over some months by their weights, in whole øre: each month ends at its share of the whole so far, so the
 * months are the amount exactly.
 * @throws Error where the weights are nothing together
 */
export function spread(amount: Money, weights: readonly number[]): readonly Money[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let sofar = 0;
  let given: Money = nothing;
  return weights.map((weight, place) => {
    sofar += weight;
    const until = place === weights.length - 1 ? amount : share(amount, sofar, whole);
    const part = (until - given) as Money;
    given = until;
    return part;
  });
}

/** What is wrong with twelve percentages of a year. */
export type ProfileFault =
  | { readonly kind: 'antal'; readonly found: number }
  | { readonly kind: 'uden-for'; readonly month: number }
  | { readonly kind: 'sum'; readonly sum: number };

const whole = 100;

/** Percentages are between 0 and 100, twelve of them, and 100 together. */
export function profileFaults(percentages: readonly number[]): readonly ProfileFault[] {
  if (percentages.length !== monthsOfYear) return [{ kind: 'antal', found: percentages.length }];
  const outside = percentages.flatMap((percentage, place): readonly ProfileFault[] =>
    percentage >= 0 && percentage <= whole ? [] : [{ kind: 'uden-for', month: place + 1 }],
  );
  const sum = percentages.reduce((total, one) => total + Math.round(one * whole), 0) / whole;
  return sum === whole ? outside : [...outside, { kind: 'sum', sum }];
}
