/** Which paper is made of a meeting: the agenda before it, the minutes after. */
export type PaperKind = 'dagsorden' | 'referat';

export interface Paper {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly PaperBlock[];
}

/**
 * A piece of a paper: data that pages, PDF and text document are set from. Nothing in it is markup. What is kept elsewhere
 * (a frozen figure) stands as it was kept.
 */
export type PaperBlock =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Unique in the paper, in the form of an anchor. */
      readonly id: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: PaperTable };

export interface PaperTable {
  /** Unique in the paper, in the form of an anchor. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly { readonly level: 'hoved'; readonly cells: readonly string[] }[];
  readonly strong: readonly number[];
  readonly source: string;
}
