import { type Money, type Period, share } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';

/** What a price is for. */
export const priceUnits = codeList('prisenhed', [
  ['uge', 'Uge', 'Week'],
  ['maaned', 'Måned', 'Month'],
  ['aar', 'År', 'Year'],
  ['forloeb', 'Forløb', 'Course'],
]);
export type PriceUnit = CodeOf<typeof priceUnits>;

/** What a provider takes for an offer, for one citizen, in a period. */
export interface OfferPrice extends Period {
  readonly id: string;
  /** The provider's name as it stands in the terms of offers. */
  readonly provider: string;
  /** Name of what is bought. */
  readonly offer: string;
  /** Code of `offerTypes`; null where the price is for several types. */
  readonly kind: string | null;
  /** Null where the price does not say. */
  readonly hoursPerWeek: number | null;
  readonly amount: Money;
  readonly per: PriceUnit;
  /** Length of a whole course, with at most two decimals; null where nobody has said. */
  readonly months: number | null;
  readonly note: string;
  readonly source: string;
}

/** Weeks and months that a year has in prices (Ringkøbing-Skjern 2022, point 3: 52 and 12; catalogue F-019). */
export const weeksPerYear = 52;
export const monthsPerYear = 12;

/** Lengths of courses are reckoned in hundredths of months, so that they are whole numbers. */
const partsOfMonth = 100;
const oerePerKrone = 100;

/** The same price for a week, a month, a year and a whole course. */
export interface SpreadPrice {
  readonly week: Money;
  readonly month: Money;
  readonly year: Money;
  /** Null where the length of a course is not known. */
  readonly course: Money | null;
  /**
   * What 52 weeks at the week's price without its øre are less than the year's price, or more. Papers print the week in
   * whole kroner: 52 times 3.920 kr. is 40 kr. less than 12 times 16.990 kr.
   */
  readonly printedGap: Money;
}

/**
 * Spreads one agreed amount over a week, a month, a year and a course. Each is derived from the agreed amount, never from
 * another rounded one, and is in whole øre, halves away from zero.
 * @returns null where a price of a whole course does not say how long it is
 */
export function spreadPrice({
  amount,
  per,
  months,
}: Pick<OfferPrice, 'amount' | 'per' | 'months'>): SpreadPrice | null {
  const length = months === null ? null : Math.round(months * partsOfMonth);
  const yearly = yearOf(per, length);
  if (yearly === null) return null;
  const [up, down] = yearly;
  const of = (numerator: number, denominator: number): Money =>
    share(amount, up * numerator, down * denominator);
  const week = of(1, weeksPerYear);
  const year = of(1, 1);
  return {
    week,
    month: of(1, monthsPerYear),
    year,
    course: length === null ? null : of(length, monthsPerYear * partsOfMonth),
    printedGap: (Math.floor(week / oerePerKrone) * oerePerKrone * weeksPerYear - year) as Money,
  };
}

/** How many of the unit a year has, as a fraction. */
function yearOf(per: PriceUnit, length: number | null): readonly [number, number] | null {
  switch (per) {
    case 'uge':
      return [weeksPerYear, 1];
    case 'maaned':
      return [monthsPerYear, 1];
    case 'aar':
      return [1, 1];
    case 'forloeb':
      return length === null || length <= 0 ? null : [monthsPerYear * partsOfMonth, length];
  }
}

const daysPerWeek = 7;

/**
 * What an offer of so many days costs: its days at a 52nd of the year's price a week, or the price of a course where that is
 * what is agreed.
 * @returns null where the price cannot be said for a time
 */
export function costOfDays(
  price: Pick<OfferPrice, 'amount' | 'per' | 'months'>,
  days: number,
): Money | null {
  if (price.per === 'forloeb') return price.amount;
  const year = spreadPrice(price)?.year;
  return year === undefined ? null : share(year, days, weeksPerYear * daysPerWeek);
}
