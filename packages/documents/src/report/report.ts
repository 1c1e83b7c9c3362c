import type { ReportChart } from '../chart/report-chart.ts';

/** A document of chapters, tables and charts, in Danish. Nothing in it is markup: what a person has written stays text. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** What stands at the foot of each page beside its number; the title where it is left out. */
  readonly foot?: string;
  /** A report has a page for its title, contents, and chapters on pages of their own; a paper begins at once. */
  readonly layout?: 'rapport' | 'papir';
  readonly blocks: readonly Block[];
}

/** A piece of a document. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      /** Unique in the document, in the form of an anchor. */
      readonly id: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered?: true; readonly items: readonly string[] }
  /** Somebody else's words; `by` says whose. */
  | { readonly kind: 'quote'; readonly by: string; readonly text: string }
  /** Something to know when reading: a choice, a reservation. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart };

/** A table; its first column names the rows. */
export interface ReportTable {
  /** Unique in the document, in the form of an anchor. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly level: RowLevel;
    readonly cells: readonly ReportCell[];
  }[];
  /** Columns that stand out. */
  readonly strong: readonly number[];
  readonly source: string;
}

/** `afsnit` is a heading among the rows; `under` is a part of the row above it, `heraf` one that is counted in it already. */
export type RowLevel = 'total' | 'hoved' | 'under' | 'heraf' | 'indikator' | 'afsnit';

/** A text, or a number with the decimals it is shown with (`percent`: in percent, 12.5 is 12,5 %); null: none, shown as –. */
export type ReportCell =
  | string
  | null
  | { readonly value: number; readonly decimals: number; readonly percent?: true };
