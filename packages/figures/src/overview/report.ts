import type { Day } from '@rettidig/engine';
import type { Filter } from '../compute/figure.ts';
import type { BehindRow, Side } from '../drill/behind.ts';
import type { Measure, MeasureId } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import type { TableName } from '../snapshot/columns.ts';
import type { Flag, TargetLevel } from '../target/flag.ts';
import type { Said, Writing } from './words.ts';

/** Why a cell has no number: nothing to divide by, before our facts begin, not begun, not passed yet, not recorded by us. */
export type Silence =
  | { readonly kind: 'tom' }
  | { readonly kind: 'ingen-data' }
  | { readonly kind: 'kommer' }
  | { readonly kind: 'kendes-foerst'; readonly from: Day }
  | { readonly kind: 'mangler' };

/** The way from a number to its cases. */
export interface WayDown {
  readonly measure: MeasureId;
  readonly period: NamedPeriod;
  readonly filter: Filter;
  readonly side: Side;
}

/** The rows that a number counts, where they are not those of a measure. */
export interface RowsBehind {
  /** Names the number in its report, wherever it stands: lower-case letters, digits, hyphens and slashes. */
  readonly key: string;
  readonly table: TableName;
  /** As many as the number, rows of as many citizens, or job orders with as many places. */
  readonly find: () => readonly BehindRow[];
}

/** A number of a report, or why there is none. */
export type ReportCell = {
  readonly decimals: number;
  /** How many it is a share of; null where it is no share. */
  readonly of: number | null;
  readonly down: WayDown | null;
  readonly rows?: RowsBehind;
  /** Where it is from when it is not our own. */
  readonly source?: Said;
  /** Of a target: how the newest number of its row stands to it. */
  readonly flag?: Flag;
} & (
  | { readonly value: number; readonly silence: null }
  | { readonly value: null; readonly silence: Silence }
);

export interface ReportColumn {
  readonly heading: Said;
  /** A heading above several columns; null where each stands alone. */
  readonly group: Said | null;
  /** Its period; null where the column is of another kind. */
  readonly period: NamedPeriod | null;
  /** Has the targets of the rows, not their numbers: it is not drawn. */
  readonly isTarget?: true;
}

/** What the newest number of a row is held against, and which way is good. */
export interface RowTarget extends TargetLevel {
  readonly direction: Measure['direction'];
}

export interface ReportRow {
  readonly heading: Said;
  /** A part of the row above, or a sum; other rows stand by themselves. */
  readonly kind?: 'del' | 'sum';
  readonly cells: readonly ReportCell[];
  /** Null or absent where there is none. */
  readonly target?: RowTarget | null;
}

/** A table as it stands in a paper: one heading for each column, and a cell for each row in it. */
export interface ReportTable {
  readonly caption: Said;
  /** Heading of the first column. */
  readonly of: Said;
  /** What the numbers are. */
  readonly unit: Said;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** How many a share is of stands beside it. */
  readonly showsOf?: true;
}

export interface ReportBar {
  readonly label: Said;
  /** Null where it is not known. */
  readonly value: number | null;
  /** Ends of its 95 percent interval; null where none is drawn. */
  readonly between: { readonly low: number; readonly high: number } | null;
  /** Stands after the value, such as how many it is a share of. */
  readonly note: Said | null;
}

/**
 * What is drawn beside a table: some of its rows as lines over its columns; bars; curves that fall in steps; streams from
 * one set of places to another.
 */
export type ReportChart = {
  /** What is drawn, where the table has numbers of more than one unit. */
  readonly unit?: Said;
} & (
  | {
      readonly kind: 'linjer';
      readonly rows: readonly number[];
      readonly targets: readonly { readonly name: Said; readonly value: number }[];
      readonly writing: Writing;
    }
  | { readonly kind: 'soejler'; readonly bars: readonly ReportBar[]; readonly writing: Writing }
  | {
      readonly kind: 'trin';
      readonly along: Said;
      readonly series: readonly {
        readonly name: Said;
        readonly points: readonly {
          readonly x: number;
          readonly y: number;
          readonly low: number;
          readonly high: number;
        }[];
        /** Drawn thick, such as the weeks in which most leave. */
        readonly stretches: readonly { readonly from: number; readonly to: number }[];
      }[];
      readonly writing: Writing;
    }
  | {
      readonly kind: 'stroem';
      readonly from: readonly Said[];
      readonly to: readonly Said[];
      readonly flows: readonly (readonly number[])[];
      readonly writing: Writing;
    }
);

export interface ReportSection {
  /** Unique in its report: lower-case letters and hyphens. */
  readonly id: string;
  readonly title: Said;
  /** What the table shows, in sentences by rules. */
  readonly summary: readonly Said[];
  readonly table: ReportTable;
  readonly chart: ReportChart | null;
  /** How it is to be read. */
  readonly notes: readonly Said[];
  readonly source: Said;
}

/** An overview: sections of text, table and drawing, for one place and period. */
export interface Report {
  readonly id: string;
  readonly title: Said;
  /** The period, in words. */
  readonly period: Said;
  readonly sections: readonly ReportSection[];
}

/** Where the numbers of a section that are not our own are from, each source once. */
export function outsideSources({ table }: ReportSection): readonly Said[] {
  return sourcesOfRows(table.rows);
}

/** Where the numbers of some rows that are not our own are from, each source once. */
export function sourcesOfRows(rows: readonly ReportRow[]): readonly Said[] {
  const sources = rows.flatMap(({ cells }) =>
    cells.flatMap(({ source }) => (source === undefined ? [] : [source])),
  );
  return [...new Map(sources.map((source) => [source.da, source])).values()];
}
