import { addWeeks, type Day, type Outcome, valueOf } from '@rettidig/engine';
import {
  type Benefit,
  type ResetTerms,
  resetTerms,
  type WeekRefund,
  weekRefund,
} from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { refundOn } from './weeks.ts';

/** A step of the ladder: what the state pays from a number of weeks on. */
export interface LadderStep {
  /** The number of the first week on it, in the count of weeks with any benefit. */
  readonly fromWeek: number;
  readonly statePct: number;
  readonly municipalPct: number;
  /** The Monday the citizen comes to it if the benefit goes on; null for a step that has been reached. */
  readonly reachedOn: Day | null;
}

/** Where a citizen stands on the refund ladder (refusionstrappen). */
export interface RefundLadder {
  readonly benefit: Benefit;
  /** The share of this week, or why it cannot be said. */
  readonly now: Outcome<WeekRefund>;
  /** The number of this week in the count; null where it is not known. */
  readonly week: number | null;
  /** Empty where the benefit has no ladder, or the count is not known. */
  readonly steps: readonly LadderStep[];
  /** What sets the count back; null where the law of the week has no count. */
  readonly reset: ResetTerms | null;
}

/** Longer than any step of the law reaches; more weeks are asked about than the ladder has. */
const weeksAskedAbout = 156;

/**
 * The refund ladder of a citizen in the week of a day, and when the next steps come if the benefit goes on without a
 * break under the law of that week. Null without a benefit on the day.
 */
export function refundLadder(file: CaseFile, on: Day): RefundLadder | null {
  const week = refundOn(file, on);
  if (week === null) return null;
  const { facts, lawDay, outcome, benefit } = week;
  const number = facts.seniority === 'ukendt' ? null : facts.seniority;
  const reset = valueOf(resetTerms.decide({}, lawDay));
  const isLadder = reset !== null && number !== null && outcome.outcome === 'afgjort';
  const steps: LadderStep[] = [];
  for (let fromWeek = 1; isLadder && fromWeek <= weeksAskedAbout; fromWeek += 1) {
    const share = valueOf(weekRefund.decide({ ...facts, seniority: fromWeek }, lawDay));
    if (share === null || share.statePct === steps.at(-1)?.statePct) continue;
    const { statePct, municipalPct } = share;
    const reachedOn = fromWeek > number ? addWeeks(week.week, fromWeek - number) : null;
    steps.push({ fromWeek, statePct, municipalPct, reachedOn });
  }
  return { benefit, now: outcome, week: number, steps, reset };
}
