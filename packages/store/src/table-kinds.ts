import type { Day } from '@rettidig/engine';
import type { ColumnType } from 'kysely';
import type { Instant } from './column-types.ts';

/** Read as a day, written as `2026-11-21`. */
export type DayColumn = ColumnType<Day, string, string>;
export type OptionalDayColumn = ColumnType<Day | null, string | null | undefined, string | null>;
export type Moment = ColumnType<Instant, Instant, never>;
export type OptionalMoment = ColumnType<Instant | null, Instant | null | undefined, never>;
/** Persons with decimals: read as text, so that none is rounded. */
export type Count = ColumnType<string | null, number | null, number | null>;
export type Json = ColumnType<unknown, string, never>;

export interface Tenant {
  readonly municipality: ColumnType<number, number, never>;
}

export interface Identified extends Tenant {
  readonly id: ColumnType<string, string, never>;
}

/** A row about no citizen: a newer one takes over, and it is closed. */
export interface Kept extends Identified {
  readonly recorded_at: Moment;
  readonly recorded_by: ColumnType<string | null, string | null | undefined, never>;
  readonly superseded_at: ColumnType<Instant | null, Instant | null | undefined, Instant>;
}
