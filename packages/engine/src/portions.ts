import { type Money, share } from './money.ts';

const whole = 100;
const monthsOfYear = 12;

/** So many percent of an amount, in whole øre, halves away from zero. */
export function percentOf(amount: Money, percent: number): Money {
  return share(amount, percent, whole);
}

/** What is left of a hundred percent. */
export function restOfPercent(percent: number): number {
  return whole - percent;
}

/** A monthly amount for a whole year. */
export function yearOf(monthly: Money): Money {
  return share(monthly, monthsOfYear, 1);
}
