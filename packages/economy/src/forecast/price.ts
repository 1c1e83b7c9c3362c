import { type Money, percentOf, share, sumOf } from '@rettidig/engine';
import type { CaseloadYear } from './year.ts';

/** What days on a benefit cost, as some days came to: the price of a day is their amount by their number. */
export interface DayPrice {
  readonly amount: Money;
  readonly days: number;
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
