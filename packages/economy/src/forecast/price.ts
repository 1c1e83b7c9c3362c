import { type Money, percentOf, share, sumOf } from '@rettidig/engine';
import type { RefundSum } from '../refund/ledger.ts';
import type { CaseloadYear } from './year.ts';

/** What days on a benefit cost, as some days came to: the price of a day is their amount by their number. */
export interface DayPrice {
  readonly amount: Money;
  readonly days: number;
}

/** The price of a day as the refund of some days has it, with what the state paid of it. */
export interface RefundPrice extends DayPrice {
  /** The state's part of `shared`, the part of the amount whose share is known. */
  readonly state: Money;
  readonly shared: Money;
  /** Days whose amount nobody has said; they are in no price. */
  readonly daysWithout: number;
}

/** The price of the days of a sum; null where no day has an amount. */
export function priceOfRefund(sum: RefundSum): RefundPrice | null {
  const days = sum.days - sum.withoutAmount;
  if (days === 0) return null;
  return {
    amount: sum.amount,
    days,
    state: sum.state,
    shared: sumOf(sum.state, sum.municipal),
    daysWithout: sum.withoutAmount,
  };
}

/** The state's part of a cost, by the share it had of the days of the price; null where no share is known. */
export function stateOf(cost: Money, { state, shared }: RefundPrice): Money | null {
  return shared > 0 ? share(cost, state, shared) : null;
}

/** Money of a range of days. */
export interface MoneyRange {
  readonly expected: Money;
  readonly low: Money;
  readonly high: Money;
}

/**
 * What the days of a year come to at a price, in whole øre. The interval is that of the days alone: the price is taken as it is.
 * @param pricePct percent dearer than the price, of the days to come; those that were are paid
 */
export function costOfYear(
  { days, actualDays }: Pick<CaseloadYear, 'days' | 'actualDays'>,
  price: DayPrice,
  pricePct = 0,
): MoneyRange {
  const costOf = (count: number): Money => share(price.amount, Math.round(count), price.days);
  const paid = costOf(actualDays);
  const cost = (all: number): Money =>
    sumOf(paid, percentOf(costOf(all - actualDays), 100 + pricePct));
  return { expected: cost(days.expected), low: cost(days.low), high: cost(days.high) };
}
