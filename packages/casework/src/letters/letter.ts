import { codeList, type CodeOf } from '@rettidig/law';
import type { LetterFields } from './letter-fields.ts';
import type { LetterKind } from './letter-kind.ts';

/** A letter that a decision sends. Who it is for and where it goes is filled in when it is written. */
export type LetterOrder = {
  [K in LetterKind]: {
    readonly kind: K;
    readonly fields: LetterFields<K>;
    /** Somebody else than the citizen; null for the citizen. */
    readonly recipient?: LetterRecipient | null;
  };
}[LetterKind];

/** Somebody else than the citizen, such as a school. Letters to them go on paper: Digital Post needs a number we do not have. */
export interface LetterRecipient {
  readonly name: string;
  /** By line. */
  readonly address: string;
}

/** A part of a letter. Plain text; nothing in it is markup. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** A letter as it was written: kept with the case, and what its PDF is made from. */
export interface LetterContent {
  readonly title: string;
  readonly sender: string;
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  /** `23. november 2026`. */
  readonly date: string;
  readonly blocks: readonly LetterBlock[];
  readonly signature: readonly string[];
}

/** How a letter goes out. A citizen who is exempt from Digital Post gets it on paper. */
export const letterChannels = codeList('brevkanal', [
  ['digital-post', 'Digital Post', 'Digital Post'],
  ['print', 'Brev på papir', 'Letter on paper'],
]);
export type LetterChannel = CodeOf<typeof letterChannels>;

/** How far a letter has come. */
export const letterStates = codeList('brevstatus', [
  ['i-koe', 'I kø', 'Queued'],
  ['afsendt', 'Afsendt', 'Sent'],
  ['leveret', 'Leveret', 'Delivered'],
  ['afvist', 'Afvist', 'Rejected'],
  ['udskrevet', 'Udskrevet', 'Printed'],
  ['tilbagekaldt', 'Trukket tilbage', 'Withdrawn'],
]);
export type LetterState = CodeOf<typeof letterStates>;
