import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Table } from '../snapshot/columns.ts';
import type { Calendar } from './calendar.ts';

/** One pass over a table: which rows, into which parts, for which periods. */
export interface Pass {
  readonly snapshot: Snapshot;
  readonly table: Table;
  /** The part each row counts in, or `leftOut`. */
  readonly part: Uint16Array;
  /** How many parts there are. */
  readonly parts: number;
  readonly calendar: Calendar;
}

/** Numbers for each part and period: `part * periods + period`. */
export type Counts = Float64Array;

export function emptyCounts({ parts, calendar: { periods } }: Pass): Counts {
  return new Float64Array(parts * periods.length);
}
