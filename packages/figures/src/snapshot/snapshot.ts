import type { Day } from '@rettidig/engine';
import type { KnownTo } from '../period/delivered.ts';
import type { Ids } from './ids.ts';
import type { Columns, Table, TableName } from './columns.ts';

/** The municipality's own codes (ids, and names of providers); number 1 is the first, 0 none. */
export interface Dictionary {
  readonly codes: readonly string[];
}

/**
 * A municipality's spells in columns: a cache that answers any filter in milliseconds and can be thrown away at any time.
 * It is never older than it says.
 */
export interface Snapshot extends KnownTo {
  readonly municipality: number;
  /** The day it is; nothing after it counts. */
  readonly on: Day;
  readonly deliveredTo: Day;
  readonly inhabitants: number | null;
  /** Ids of the citizens; a situation's `person` is a place in this list. */
  readonly persons: Ids;
  readonly units: Dictionary;
  readonly caseworkers: Dictionary;
  readonly providers: Dictionary;
  /** Job orders and companies of the alliance: which one a row is about. */
  readonly orders: Dictionary;
  readonly alliances: Dictionary;
  /** What the rows of all tables name by its place: a citizen and what holds of them for some time. */
  readonly situations: Columns;
  readonly tables: Readonly<Record<TableName, Table>>;
}
