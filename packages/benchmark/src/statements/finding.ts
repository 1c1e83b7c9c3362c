/** Where something stands: the document, the line from 1, and the words themselves. */
export interface Place {
  readonly document: string;
  readonly line: number;
  readonly quote: string;
}

/**
 * What was found out about a statement, or about two that speak of the same.
 * - `bekraeftet`: the tables give it.
 * - `afrunding`: they give it within what rounding can do, and not to the digit.
 * - `modsagt-af-tabel`, `modsagt-af-udsagn`: they do not go together.
 * - `fejlskrevet`: it cannot be read as it stands: a slip in a number, a name, a heading, a list.
 * - `kan-ikke-efterproeves`: there is nothing to hold it against.
 */
export type Verdict =
  | 'bekraeftet'
  | 'afrunding'
  | 'modsagt-af-tabel'
  | 'modsagt-af-udsagn'
  | 'fejlskrevet'
  | 'kan-ikke-efterproeves';

export interface Finding {
  readonly verdict: Verdict;
  /** Which check found it: `placering`, `samme-tal-to-tabeller`. */
  readonly check: string;
  /** The statement, and what speaks against it; tables are places too. */
  readonly places: readonly Place[];
  /** Danish, one sentence: what is said and what is right. */
  readonly text: string;
  /** How it was computed, so that anybody can do it again: `sum(15 værdier) / 15 = 10,25`. */
  readonly computation: string;
}
