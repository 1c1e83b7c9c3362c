import type { PaperBlock } from '../paper/index.ts';

/** What is shown where the text has the key: a number among the words, or a table or chart on its own. */
export type InsertContent =
  | {
      readonly what: 'tal';
      /** As it is read: `59 borgere`, `40,2 %`. */
      readonly text: string;
      /** The number itself, as decimal text; null: none, shown as –. */
      readonly value: string | null;
      /** What it is a number of, of whom and when: a line under the paper says it. */
      readonly caption: string;
    }
  | { readonly what: 'tabel' | 'figur'; readonly block: PaperBlock };

/** Where an insert comes from: enough for its source to compute it again. */
export interface InsertOrigin {
  /** Id of the source, such as `noegletal`. */
  readonly source: string;
  /** What was chosen there; only the source reads it. */
  readonly choices: unknown;
}

/** A number, table or chart in a text, as it was when it was put there. What stands is never changed by what is learnt later. */
export interface Insert {
  /** What the text has: `[[tal:t1]]`. Lower-case letters, digits and hyphens; unique in the matter. */
  readonly key: string;
  readonly origin: InsertOrigin;
  readonly shown: InsertContent;
  /** The moment whose knowledge it shows (ISO 8601, UTC). */
  readonly asKnownAt: string;
}
