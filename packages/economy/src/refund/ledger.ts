import type { Day, Money, Period } from '@rettidig/engine';
import type { Benefit, TargetGroup } from '@rettidig/law';

/**
 * The refund of a caseload in columns: built once from the cases, never changed, thrown away at will. A row is a citizen's
 * days on a benefit in one calendar week; a week is two rows where a month begins in it, or the amount changes. So sums of
 * weeks, months and years are sums of rows. Money is whole øre; the two shares of a row are its amount exactly.
 */
export interface RefundLedger {
  /** The days the rows lie within. */
  readonly period: Period;
  readonly rows: number;
  /** The Monday of the week. */
  readonly week: Uint16Array;
  /** The first day of the row. */
  readonly day: Uint16Array;
  /** Days of the row, 1 to 7. */
  readonly days: Uint8Array;
  /** 1 on the first row of a citizen's week: the one by which the week is counted. */
  readonly begins: Uint8Array;
  /** Place of the citizen in `citizens`; a citizen's rows stand together, in order of their days. */
  readonly citizen: Int32Array;
  /** Place of the benefit in `benefits`. */
  readonly benefit: Uint8Array;
  /** Place of the citizen's target group that day in `groups`. */
  readonly group: Uint8Array;
  /** The number of the week in the count of weeks on any benefit; 0 where the law of the week has none, or it is not known. */
  readonly number: Uint16Array;
  /** What the state pays, in percent; `unanswered` where the rule lacks something. */
  readonly statePct: Uint8Array;
  /** Place in `reasons` of what the rule lacks. */
  readonly lacks: Uint8Array;
  /** What was paid for the days; `unknownAmount` where nobody has said. */
  readonly amount: Int32Array;
  /** The state's part of the amount; `unknownAmount` where the amount or the share is lacking. */
  readonly state: Int32Array;
  readonly citizens: readonly string[];
  /** The team of each citizen, as their ids. */
  readonly teams: readonly string[];
  readonly benefits: readonly Benefit[];
  /** Null: no group, as before the first contact. */
  readonly groups: readonly (TargetGroup | null)[];
  /** What rules lack, in Danish; nothing at place 0. */
  readonly reasons: readonly string[];
  /** Cases that contradict themselves. They have no rows. */
  readonly faults: readonly RefundFault[];
}

/** In `statePct`: the rule has no answer. */
export const unanswered = 255;
/** In `amount` and `state`: not known. */
export const unknownAmount = -1;

/** Why a citizen has no rows: the same days stand twice. */
export interface RefundFault {
  readonly citizen: string;
  /** Danish: what stands twice, and when. */
  readonly text: string;
}

/** What rows of a ledger are put together by. A post is some benefits: `sumOfSums`. */
export type RefundSplit = 'ydelse' | 'maalgruppe' | 'team' | 'trin' | 'uge' | 'maaned' | 'aar';

/**
 * The sum of some rows. What lacks a share or an amount is counted, and stands in no share: `amount` is `state` and
 * `municipal` and `amountWithoutShare`.
 */
export interface RefundSum {
  /** Weeks of citizens. Each is counted once, with the first of its days: on the benefit and in the month of that day. */
  readonly weeks: number;
  readonly days: number;
  /** Everything that was paid, so far as it is known. */
  readonly amount: Money;
  readonly state: Money;
  readonly municipal: Money;
  /** Paid for days whose share the rule cannot answer. */
  readonly amountWithoutShare: Money;
  /** Days whose share the rule cannot answer, and days whose amount nobody has said. */
  readonly withoutShare: number;
  readonly withoutAmount: number;
}

/** Which rows count. */
export interface RefundFilter {
  readonly period: Period;
  readonly benefit?: Benefit;
  readonly group?: TargetGroup;
  readonly team?: string;
  readonly citizen?: string;
}

/** A row of the ledger for the way down from a sum to its weeks. */
export interface RefundRow extends Period {
  readonly citizen: string;
  readonly week: Day;
  readonly benefit: Benefit;
  readonly group: TargetGroup | null;
  /** Number of the week in the count; null where there is none, or it is not known. */
  readonly number: number | null;
  readonly statePct: number | null;
  /** What the share lacks, in Danish; null where it does not. */
  readonly lacks: string | null;
  readonly amount: Money | null;
  readonly state: Money | null;
}
