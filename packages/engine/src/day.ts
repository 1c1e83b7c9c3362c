/**
 * Civil days as whole numbers: days since 1 January 1970, no clock, no time zone.
 *
 * A number keeps duties of a whole municipality cheap to derive; the calendar arithmetic is held
 * against Temporal by a property test (day.test.ts). See docs/adr/0004-days-are-whole-numbers.md.
 */
declare const dayBrand: unique symbol;
export type Day = number & { readonly [dayBrand]: true };

/** Upper end of a period that has not ended; later than any day the law speaks of. */
export const openEnd = 0x3fffffff as Day;

/** A text that is not a day of the calendar. `text` is what was given. */
export class DayError extends Error {
  readonly text: string;
  constructor(text: string) {
    super(`»${text}« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.`);
    this.name = 'DayError';
    this.text = text;
  }
}

/** The day of a civil date, month 1-12, proleptic Gregorian calendar. Does not check the date. */
export function fromCivil(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = (((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) | 0) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The civil date of a day. */
export function toCivil(day: Day): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra =
    ((dayOfEra - ((dayOfEra / 1460) | 0) + ((dayOfEra / 36524) | 0) - ((dayOfEra / 146096) | 0)) /
      365) |
    0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const shiftedMonth = ((5 * dayOfYear + 2) / 153) | 0;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - (((153 * shiftedMonth + 2) / 5) | 0) + 1,
  };
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month, 1-12, of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] as number);
}

/** So many days later; earlier when negative. */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** How many weeks the second day lies after the first; a fraction where they are other weekdays. */
export function weeksBetween(from: Day, to: Day): number {
  return (to - from) / 7;
}

/** The same weekday so many weeks later. */
export function addWeeks(day: Day, weeks: number): Day {
  return (day + weeks * 7) as Day;
}

/** The same day of the month `months` later; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = toCivil(day);
  const monthIndex = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthIndex / 12);
  const newMonth = monthIndex - newYear * 12 + 1;
  return fromCivil(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth)));
}

/** Whole years lived on a day; a person born 29 February turns a year older on 1 March in other years. */
export function ageOn(birthDate: Day, on: Day): number {
  const born = toCivil(birthDate);
  const then = toCivil(on);
  const beforeBirthday =
    then.month < born.month || (then.month === born.month && then.dayOfMonth < born.dayOfMonth);
  return then.year - born.year - (beforeBirthday ? 1 : 0);
}

/** The first day on which a person has lived `years` whole years. */
export function birthday(birthDate: Day, years: number): Day {
  const { year, month, dayOfMonth } = toCivil(birthDate);
  return dayOfMonth > daysInMonth(year + years, month)
    ? fromCivil(year + years, month + 1, 1)
    : fromCivil(year + years, month, dayOfMonth);
}

/** ISO weekday, 1 = Monday to 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** ISO 8601 week: a week belongs to the year of its Thursday. */
export function isoWeek(day: Day): IsoWeek {
  const thursday = addDays(day, 4 - weekday(day));
  const year = toCivil(thursday).year;
  return { year, week: (((thursday - fromCivil(year, 1, 1)) / 7) | 0) + 1 };
}

/** The Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

const isoPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const danishPattern = /^(\d{1,2})[.\-/](\d{1,2})[.\-/](\d{4})$/;

/** Reads `2026-11-21` or `21.11.2026`; null when the text is no day of the calendar. */
export function parseDay(text: string): Day | null {
  const iso = isoPattern.exec(text);
  if (iso) return checkedCivil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const danish = danishPattern.exec(text);
  if (danish) return checkedCivil(Number(danish[3]), Number(danish[2]), Number(danish[1]));
  return null;
}

function checkedCivil(year: number, month: number, dayOfMonth: number): Day | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) {
    return null;
  }
  return fromCivil(year, month, dayOfMonth);
}

/**
 * Reads a day that must be right.
 * @throws DayError when the text is no day of the calendar
 */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new DayError(text);
  return parsed;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** `2026-11-21`. */
export function isoDay(value: Day): string {
  const { year, month, dayOfMonth } = toCivil(value);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`;
}
