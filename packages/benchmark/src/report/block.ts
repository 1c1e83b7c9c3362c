/** A piece of a report: data that pages, PDF, text document and spreadsheet are set from. Nothing in it is markup. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: string;
      readonly id: string;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Somebody else's words, such as the municipality's own comments; `by` says whose. */
  | { readonly kind: 'quote'; readonly by: string; readonly text: string }
  /** Something to know when reading the figures: a choice, a reservation. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'chart'; readonly chart: ReportChart };

/** A table ready to be read: texts, and the numbers behind for spreadsheets. */
export interface ReportTable {
  /** Unique in the report, in the form of an anchor: `tabel-4-2`. */
  readonly id: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly level: 'total' | 'hoved' | 'under' | 'heraf' | 'indikator' | 'afsnit';
    readonly cells: readonly ReportCell[];
  }[];
  /** Columns that stand out: the reader's own municipality, the mean. */
  readonly strong: readonly number[];
  readonly source: string;
}

/** A text, or a number with the decimals it is shown with; null: not reported, shown as –. */
export type ReportCell =
  | string
  | null
  | { readonly value: number; readonly decimals: number; readonly percent?: true };

interface ChartOf<Kind extends string> {
  readonly kind: Kind;
  /** Unique in the report. */
  readonly id: string;
  readonly title: string;
  /** What one sees, in words, for those who do not see it. */
  readonly summary: string;
  readonly source: string;
  /** Decimals of the values. */
  readonly decimals: number;
  readonly unit: string;
}

export type ReportChart =
  /** Municipalities in order of the value, the own one marked, the mean as a line. */
  | (ChartOf<'placering'> & {
      readonly bars: readonly {
        readonly label: string;
        readonly value: number | null;
        readonly own: boolean;
        readonly note: string;
      }[];
      readonly mean: number | null;
    })
  /** Productivity against quality: one point for each municipality. */
  | (ChartOf<'punkter'> & {
      readonly xLabel: string;
      readonly yLabel: string;
      readonly xDecimals: number;
      readonly points: readonly {
        readonly label: string;
        readonly x: number;
        readonly y: number;
        readonly own: boolean;
      }[];
      readonly means: { readonly x: number; readonly y: number } | null;
    })
  /** Share of resources (up) against share of persons (along), with the line where they are equal (figure 2 of 2013). */
  | (ChartOf<'diagonal'> & {
      readonly xLabel: string;
      readonly yLabel: string;
      readonly points: readonly {
        readonly label: string;
        readonly x: number;
        readonly y: number;
      }[];
    })
  /** The same small chart for each task, own value against the mean. */
  | (ChartOf<'smaa'> & {
      readonly panels: readonly {
        readonly title: string;
        readonly bars: readonly {
          readonly label: string;
          readonly value: number | null;
          readonly own: boolean;
        }[];
        readonly mean: number | null;
      }[];
    });

/** The whole report for one reader. */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** Name of the municipality that reads; null: none is "me". */
  readonly own: string | null;
  readonly blocks: readonly Block[];
}
