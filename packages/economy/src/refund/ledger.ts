import type { Day, Money, Period } from '@rettidig/engine';
import type { Benefit, RefundSituation } from '@rettidig/law';

/**
 * The refund of a caseload, a row for each citizen, benefit and calendar week, in columns: built once from the cases, never
 * changed, thrown away at will. Money is whole øre; the two shares of a row are its amount exactly.
 */
export interface RefundLedger {
  readonly rows: number;
  /** The Monday of the week. */
  readonly week: Uint16Array;
  /** Days of the week on the benefit, 1 to 7. */
  readonly days: Uint8Array;
  /** Place of the citizen in `citizens`. */
  readonly citizen: Int32Array;
  /** Place of the benefit in `benefits`. */
  readonly benefit: Uint8Array;
  /** What the state pays, in percent; `unanswered` where the rule lacks something. */
  readonly statePct: Uint8Array;
  /** What was paid for the days; `unknownAmount` where nobody has said. */
  readonly amount: Int32Array;
  readonly state: Int32Array;
  readonly citizens: readonly string[];
  readonly benefits: readonly Benefit[];
}

/** What rows of a ledger are put together by. */
export type RefundSplit =
  | 'ydelse'
  | 'maalgruppe'
  | 'team'
  | 'post'
  | 'trin'
  | 'uge'
  | 'maaned'
  | 'aar';

/** The sum of some rows. What lacks a share or an amount is counted, and stands in no amount. */
export interface RefundSum {
  /** Citizen weeks, and days of them on benefit. */
  readonly weeks: number;
  readonly days: number;
  readonly amount: Money;
  readonly state: Money;
  readonly municipal: Money;
  /** Weeks whose share the rule cannot answer, and weeks whose amount nobody has said. */
  readonly withoutShare: number;
  readonly withoutAmount: number;
}

/** Which rows count. */
export interface RefundFilter {
  readonly period: Period;
  readonly benefit?: Benefit;
  readonly situation?: RefundSituation;
  readonly group?: string;
  readonly team?: string;
}

/** A row of the ledger for the way down from a sum to its weeks. */
export interface RefundRow {
  readonly citizen: string;
  readonly week: Day;
  readonly benefit: Benefit;
  readonly statePct: number | null;
  readonly amount: Money | null;
  readonly state: Money | null;
}
