import {
  addMonths,
  type Day,
  decided,
  minus,
  missing,
  type Money,
  nothing,
  notInForce,
  type Outcome,
  type Period,
  share,
  sumOf,
  valueOf,
} from '@rettidig/engine';
import { weekRefund } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { daysOf } from './week-facts.ts';
import { nothingElseKnown, type RefundAsked, type RefundWeek, refundWeeks } from './weeks.ts';

/** What state and municipality pay of a month's benefit. They add up to it exactly. */
export interface MonthRefund {
  readonly state: Money;
  readonly municipal: Money;
  /** The weeks behind it, each with the days of the month in it and its part of the amount. */
  readonly weeks: readonly RefundWeek[];
}

/**
 * Shares a monthly amount between state and municipality. The amount is spread evenly over the days on benefit in the
 * month, and each week's part is shared as that week is (reading 0038).
 * @param first the first day of the month
 * @returns *mangler* with all that is missing where a week is not answered; *ikke-i-kraft* where the month has no benefit
 */
export function monthRefund(
  file: CaseFile,
  first: Day,
  amount: Money,
  asked: RefundAsked = nothingElseKnown,
): Outcome<MonthRefund> {
  const month = { from: first, to: addMonths(first, 1) };
  const found = refundWeeks(file, month, asked)
    .map((week) => ({ ...week, ...within(week, month) }))
    .filter((week) => daysOf(week) > 0);
  if (found.length === 0) return notInForce;
  const all = found.reduce((sum, week) => sum + daysOf(week), 0);
  let daysBefore = 0;
  let paidBefore = nothing;
  const weeks = found.map((week): RefundWeek => {
    daysBefore += daysOf(week);
    const paidAfter = share(amount, daysBefore, all);
    const facts = { ...week.facts, amount: minus(paidAfter, paidBefore) };
    paidBefore = paidAfter;
    const isOpen = week.outcome.outcome !== 'afgjort';
    const outcome = isOpen
      ? week.outcome
      : weekRefund.decide(facts, week.lawDay, asked.law.amendments);
    return { ...week, facts, outcome };
  });
  const lacking = weeks.flatMap(({ outcome }) =>
    outcome.outcome === 'mangler' ? outcome.missing : [],
  );
  if (lacking.length > 0) return missing(...new Set(lacking));
  let state = nothing;
  for (const { outcome } of weeks) {
    const refund = valueOf(outcome);
    if (refund === null || refund.state === null) return notInForce;
    state = sumOf(state, refund.state);
  }
  return decided({ state, municipal: minus(amount, state), weeks });
}

function within({ from, to }: Period, outer: Period): Period {
  return { from: from > outer.from ? from : outer.from, to: to < outer.to ? to : outer.to };
}
