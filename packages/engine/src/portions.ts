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

/** What so many months have of a yearly amount, in whole øre, halves away from zero. */
export function partOfYear(yearly: Money, months: number): Money {
  return share(yearly, months, monthsOfYear);
}
