import { addMonths, type Day, daysInMonth, toCivil } from '@rettidig/engine';
import type { CaseloadMonth } from '../caseload/series.ts';

/** Days of the month that begins on a day. */
export function lengthOf(month: Day): number {
  const { year, month: number } = toCivil(month);
  return daysInMonth(year, number);
}

/** Place of a month in the year, from 0. */
export const placeInYear = (month: Day): number => toCivil(month).month - 1;

/** Full-year persons of a month: the mean number on the benefit, day by day. */
export const personsOf = ({ month, days }: CaseloadMonth): number => days / lengthOf(month);

/** The months that follow a month. */
export function monthsFrom(first: Day, count: number): readonly Day[] {
  return Array.from({ length: count }, (_, at) => addMonths(first, at));
}

export function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const one of numbers) sum += one;
  return sum;
}

/** The mean; 0 of none. */
export const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : total(numbers) / numbers.length;
