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
  | { readonly kind: 'table'; readonly table: PaperTable }
  | { readonly kind: 'chart'; readonly chart: PaperChart };

export interface PaperTable {
  /** Unique in the paper, in the form of an anchor. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    /** `afsnit` is a heading among the rows; `under` a part of the row above it, `heraf` one that is counted in it already. */
    readonly level: 'total' | 'hoved' | 'under' | 'heraf' | 'indikator' | 'afsnit';
    readonly cells: readonly PaperCell[];
  }[];
  /** Columns that stand out. */
  readonly strong: readonly number[];
  readonly source: string;
}

/** A text, or a number with the decimals it is shown with (`percent`: in percent, 12.5 is 12,5 %); null: none, shown as –. */
export type PaperCell =
  | string
  | null
  | { readonly value: number; readonly decimals: number; readonly percent?: true };

interface ChartOf<Kind extends string> {
  readonly kind: Kind;
  /** Unique in the paper; lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What one sees, in words, for those who do not see it. */
  readonly summary: string;
  readonly source: string;
  /** Decimals of the values. */
  readonly decimals: number;
  /** What the values are counted in; `%` stands after each of them. */
  readonly unit: string;
}

export type PaperChart =
  /** A development over time: a value for each label; null where none is known, and the line is broken there. */
  | (ChartOf<'linjer'> & {
      readonly labels: readonly string[];
      readonly series: readonly {
        readonly name: string;
        readonly values: readonly (number | null)[];
      }[];
    })
  /** Bars in the order given, one of them perhaps marked, the mean as a line. */
  | (ChartOf<'placering'> & {
      readonly bars: readonly {
        readonly label: string;
        readonly value: number | null;
        readonly own: boolean;
        readonly note: string;
      }[];
      readonly mean: number | null;
    });
