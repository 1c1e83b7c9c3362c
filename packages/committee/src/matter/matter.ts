import type { Slot } from './slots.ts';

/** Whether the public may read something; closed needs its ground, and may still have a title and a decision for the public. */
export type Openness =
  | { readonly open: true }
  | {
      readonly open: false;
      /** Why the doors are closed, with the provision; empty where an old paper does not say. */
      readonly ground: string;
      /** What the public may read instead of the title; null: nothing but that it is closed. */
      readonly publicTitle: string | null;
      readonly publicDecision: string | null;
    };

/** A subject and what is done to it, by the municipalities' own plan (KLE): `15.20.00`, `P35`. */
export interface Classification {
  readonly subject: string;
  readonly facet: string | null;
}

/** A part of a case presentation: plain text with structure (`../text`). */
export interface Section {
  readonly slot: Slot;
  readonly text: string;
}

/** What the administration proposes. */
export interface Recommendation {
  /** The words before the points: `Administrationen indstiller, at udvalget`. */
  readonly lead: string;
  /** Each point in its own words; one point alone is not numbered. */
  readonly points: readonly string[];
}

/** An attachment (bilag), open or closed by itself: an open matter may have closed ones. */
export interface Attachment {
  readonly title: string;
  readonly documentNumber: string | null;
  readonly open: boolean;
}

/** A matter (sag) as a committee gets it. */
export interface Matter {
  readonly title: string;
  /** The letter the municipality sorts its matters by (A, I, M; B, D, O); null: none. */
  readonly type: string | null;
  readonly openness: Openness;
  readonly caseNumber: string | null;
  readonly classification: Classification | null;
  readonly sections: readonly Section[];
  readonly recommendation: Recommendation | null;
  readonly attachments: readonly Attachment[];
}
