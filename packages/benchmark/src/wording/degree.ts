import { exact } from './number-text.ts';

/** How far two numbers are apart, in the five words of the report of 2013; `middel` is the bare word: fewer, more, over, under. */
export const degrees = ['samme', 'lidt', 'middel', 'betydelig', 'markant'] as const;

export type Degree = (typeof degrees)[number];

/**
 * What an absolute difference is called: each word from its cut on, until the next; below the first cut the two are the same.
 * Declared, so that a word is a matter of the numbers and never of the writer.
 */
export interface Scale {
  readonly id: string;
  /** Danish, what it is for: `hovedområder`. */
  readonly label: string;
  /** Danish, what is measured: `årsværk pr. 1.000 årspersoner`. */
  readonly unit: string;
  /** In rising order; a word that is left out is not used on this scale. */
  readonly cuts: readonly { readonly degree: Exclude<Degree, 'samme'>; readonly from: number }[];
  /** Danish: where the cuts come from. */
  readonly source: string;
}

/** The word for an absolute difference on a scale. */
export function degreeOf(difference: number, { cuts }: Scale): Degree {
  const size = exact(Math.abs(difference));
  return cuts.findLast(({ from }) => size >= from)?.degree ?? 'samme';
}
