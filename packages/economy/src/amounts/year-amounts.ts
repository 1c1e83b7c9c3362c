import { danishNumber, minus, type Money, share, sumOf } from '@rettidig/engine';

/** An amount for each year, in the order of the years they belong to. */
export type YearAmounts = readonly Money[];

/** The sum year by year. */
export function addYears(years: readonly number[], all: readonly YearAmounts[]): YearAmounts {
  return years.map((_, place) => sumOf(...all.map((amounts) => at(amounts, place))));
}

/** The first less the second, year by year. */
export function minusYears(from: YearAmounts, less: YearAmounts): YearAmounts {
  return from.map((amount, place) => minus(amount, at(less, place)));
}

/**
 * The amount of a year by its place.
 * @throws Error where there is none: an amount that is lacking is never nothing
 */
export function at(amounts: YearAmounts, place: number): Money {
  const amount = amounts[place];
  if (amount === undefined) throw new Error(`Der er ikke noget beløb for år nummer ${place + 1}.`);
  return amount;
}

/** An amount as it is printed in a unit (1.000 kr.): the nearest whole number of them, halves away from zero. */
export function roundedTo(amount: Money, unit: Money): Money {
  return (share(amount, 1, unit) * unit) as Money;
}

/** An amount in whole units, as tables print it: `-4.667`; never `-0`. */
export function inUnits(amount: Money, unit: Money): string {
  const whole = share(amount, 1, unit);
  return `${whole < 0 ? '-' : ''}${danishNumber(Math.abs(whole))}`;
}
