import { type Money, percentOf, share } from '@rettidig/engine';
import type { ForecastRange } from './forecast.ts';

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
 * What days come to at a price, in whole øre. The interval is that of the days alone: the price is taken as it is.
 * @param pricePct percent dearer than the price
 */
export function costOfRange(days: ForecastRange, price: DayPrice, pricePct = 0): MoneyRange {
  const cost = (count: number): Money =>
    percentOf(share(price.amount, Math.round(count), price.days), 100 + pricePct);
  return { expected: cost(days.expected), low: cost(days.low), high: cost(days.high) };
}
