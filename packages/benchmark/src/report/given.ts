import type { Choices } from '../frame/choices.ts';
import type { Remark } from '../input/submission.ts';
import type { Finding } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import type { ExpectedActual } from '../vessels/expected.ts';
import type { Flow } from '../vessels/flow.ts';

/** What a report is made from. */
export interface ReportGiven {
  readonly round: {
    readonly name: string;
    readonly year: number;
    /** Danish: where the numbers come from, as it stands under every table. */
    readonly source: string;
  };
  readonly tables: readonly ResultTable[];
  readonly choices: Choices;
  /** Name of the municipality that reads, as the tables have it; null: none is "me". */
  readonly own: string | null;
  /** Whether the other municipalities are called A, B, C … */
  readonly anonymous: boolean;
  /** The municipality's own words, set beside what the numbers say. */
  readonly comments: readonly Comment[];
  /** What checks of the data have found. */
  readonly findings: readonly Finding[];
  /** Questions to the municipalities that are not answered yet. */
  readonly questions: readonly Remark[];
  /** The tables of the round before, for what has changed; null when there is none. */
  readonly before: readonly ResultTable[] | null;
  readonly flows: readonly Flow[];
  readonly expected: readonly ExpectedActual[];
  /** Other weights of the structural conditions than the standing ones, by id of the row. */
  readonly weights: Readonly<Record<string, number>>;
}

export interface Comment {
  /** Number of the chapter it belongs to: `2`, `4.4`. */
  readonly chapter: string;
  readonly text: string;
}

/** A report with nothing beside its tables. */
export const nothingBeside = {
  own: null,
  anonymous: false,
  comments: [],
  findings: [],
  questions: [],
  before: null,
  flows: [],
  expected: [],
  weights: {},
} as const satisfies Partial<ReportGiven>;
