import type { Period } from '@rettidig/engine';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Column, Table } from '../snapshot/columns.ts';

/** One pass over a table: which rows, into which parts, for which periods. */
export interface Pass {
  readonly snapshot: Snapshot;
  readonly table: Table;
  /** 1 for the rows that count; null: all. */
  readonly selected: Uint8Array | null;
  /** The column that says the part a row counts in; null: all in one. */
  readonly part: Column | null;
  /** How many parts there are; numbers in `part` are below it. */
  readonly parts: number;
  /** In order of both their ends, cut at the day of the snapshot; an empty one (`to <= from`) has no number. */
  readonly periods: readonly Period[];
  /** Stretch of days around the periods, as column numbers. */
  readonly first: number;
  readonly last: number;
}

/** Numbers for each part and period: `part * periods + period`. */
export type Counts = Float64Array;

export function emptyCounts({ parts, periods }: Pass): Counts {
  return new Float64Array(parts * periods.length);
}
