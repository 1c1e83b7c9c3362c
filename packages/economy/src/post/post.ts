import type { Period } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import type { Appropriation } from './appropriation.ts';

/** A post of the budget: what is budgeted, booked and followed up as one. The post itself is the same in all its versions. */
export interface BudgetPost {
  readonly id: string;
  /** The municipality's own name of it, in Danish. */
  readonly name: string;
  /** Null: the municipality has not said; the post is shown as such and stands in no sum by kind. */
  readonly appropriation: Appropriation | null;
  /** The area (aktivitetsområde) it belongs to; null: not said, which is remarked. */
  readonly area: string | null;
  /** Account numbers as the municipality's accounts write them; a prefix takes all below it (`5.57.73`). */
  readonly accounts: readonly string[];
  /** The benefits whose expense is booked on it; a benefit belongs to one post at most. Empty: none. */
  readonly benefits: readonly Benefit[];
  /** What its quantity counts: full-year persons on its benefits, or what the municipality counts itself. */
  readonly quantity: QuantityKind;
}

/** A post with the years it is used in: from the first day of its first year. */
export type DatedPost = BudgetPost & Period;

/** How the quantity (antal) of a post is counted. */
export type QuantityKind = 'helaarspersoner' | 'egen-optaelling' | 'ingen';
