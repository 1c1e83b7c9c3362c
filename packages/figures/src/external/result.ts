import type { Day } from '@rettidig/engine';

/** Where a table of figures came from. */
export type ExternalSource = 'jobindsats-v2' | 'jobindsats-v3' | 'statbank' | 'fil';

/** One row: whom, when, divided how, and the figures in the order of the table's measures. */
export interface ExternalRow {
  /** Area as the source writes it; empty where the table is not divided by area. */
  readonly area: string;
  /** Period as the source writes it. */
  readonly period: string;
  /** First day of the period; null where its meaning is not certain. */
  readonly from: Day | null;
  /** First day after the period; null where its meaning is not certain. */
  readonly to: Day | null;
  /** Values of the dimensions, in the order of the table's dimensions. */
  readonly dimensions: readonly string[];
  /** Decimal numbers with a point, as many decimals as published; null where hidden or missing. */
  readonly values: readonly (string | null)[];
}

/** A table of figures from outside, as it was read. */
export interface ExternalTable {
  readonly source: ExternalSource;
  /** The source's id of the table, in lower case. */
  readonly tableId: string;
  readonly title: string;
  /** When the source last renewed it; null when the source does not say. */
  readonly updatedAt: Day | null;
  readonly nextUpdate: Day | null;
  /** Names of the dimensions other than area and period. */
  readonly dimensions: readonly string[];
  /** Names of the measures, with the unit as the source writes it. */
  readonly measures: readonly string[];
  readonly rows: readonly ExternalRow[];
}

/** What is known of a table besides its rows. */
export type TableHead = Pick<
  ExternalTable,
  'source' | 'tableId' | 'title' | 'updatedAt' | 'nextUpdate'
>;

/** One thing that is wrong with an answer or a file. */
export interface ExternalProblem {
  /** Danish: `række 12, kolonnen Antal personer`; null when it is about the whole. */
  readonly where: string | null;
  /** Danish: what is wrong and what to do. */
  readonly message: string;
}

/** A table, or everything that keeps it from being one. */
export type ExternalReading =
  | { readonly outcome: 'table'; readonly table: ExternalTable }
  | { readonly outcome: 'problems'; readonly problems: readonly ExternalProblem[] };

/** A reading that failed for one reason. */
export function unreadable(
  message: string,
  where: string | null = null,
): { readonly outcome: 'problems'; readonly problems: readonly ExternalProblem[] } {
  return { outcome: 'problems', problems: [{ where, message }] };
}

/** `række 12, kolonnen Periode: …`, or the message alone. */
export function externalProblemLine({ where, message }: ExternalProblem): string {
  return where === null ? message : `${where}: ${message}`;
}
