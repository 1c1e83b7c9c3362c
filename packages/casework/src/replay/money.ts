import type { Day, Money, Outcome } from '@rettidig/engine';
import type { CaseFile } from '../facts/case-file.ts';
import type { LawDay } from './law-day.ts';

/** What a month of one citizen's benefit is. */
export interface MonthlyMoney {
  /** What the citizen gets, before tax. */
  readonly monthly: Money;
  /** The part of it the municipality pays itself. */
  readonly municipality: Money;
}

/** The amounts, what is missing for them, or *ikke-i-kraft* where the law gives no amount to look at. */
export type MoneyOutcome = Outcome<MonthlyMoney>;

/** What a law gives a citizen, and costs the municipality, in the month of a day. */
export type MoneyOf = (file: CaseFile, on: Day, law: LawDay) => MoneyOutcome;

/** Replays without amounts. */
export const noMoney: MoneyOf = () => ({ outcome: 'ikke-i-kraft' });
