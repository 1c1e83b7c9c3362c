import type { Day } from '@rettidig/engine';

/**
 * Calendar arithmetic of the synthetic municipality, made on purpose another way than the engine's: by
 * looking up the first day of every month in a list that is counted out once. What the engine computes is
 * tested against the truth file, so the truth file must not share its arithmetic.
 */
const firstYear = 1900;
const lastYear = 2199;

/** First day of each month from January 1900, as days since 1970-01-01, and one month more. */
const monthStarts: readonly number[] = (() => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const starts: number[] = [];
  let start = -25567;
  for (let year = firstYear; year <= lastYear; year++) {
    for (const [index, length] of lengths.entries()) {
      starts.push(start);
      start += index === 1 && isLeap(year) ? 29 : length;
    }
  }
  starts.push(start);
  return starts;
})();

function isLeap(year: number): boolean {
  if (year % 400 === 0) return true;
  return year % 4 === 0 && year % 100 !== 0;
}

interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

function startOf(monthIndex: number): number {
  const start = monthStarts[monthIndex];
  if (start === undefined) throw new RangeError('The calendar runs from 1900 to 2199');
  return start;
}

/** The month a day lies in, counted from January 1900. */
function monthOf(day: Day): number {
  let index = Math.floor((day - startOf(0)) / 30.4375);
  while (startOf(index) > day) index--;
  while (startOf(index + 1) <= day) index++;
  return index;
}

export function dateOf(day: Day): CalendarDate {
  const index = monthOf(day);
  return {
    year: firstYear + Math.floor(index / 12),
    month: (index % 12) + 1,
    day: day - startOf(index) + 1,
  };
}

export function dayOf(year: number, month: number, day: number): Day {
  return (startOf((year - firstYear) * 12 + month - 1) + day - 1) as Day;
}

/** The day written `2026-11-23`. */
export function iso(text: string): Day {
  return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}

export function plusDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

export function plusWeeks(day: Day, weeks: number): Day {
  return (day + 7 * weeks) as Day;
}

/** The same day of the month some months later or earlier; the last day of a shorter month. */
export function plusMonths(day: Day, months: number): Day {
  const from = monthOf(day);
  const start = startOf(from + months);
  const last = startOf(from + months + 1) - 1;
  return Math.min(start + (day - startOf(from)), last) as Day;
}

/** The day a person has lived so many years; 1 March for a person born 29 February in other years. */
export function birthdayOf(birthDate: Day, years: number): Day {
  const { year, month, day } = dateOf(birthDate);
  return month === 2 && day === 29 && !isLeap(year + years)
    ? dayOf(year + years, 3, 1)
    : dayOf(year + years, month, day);
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function earliest(...days: readonly [Day, ...Day[]]): Day {
  return Math.min(...days) as Day;
}

export function latest(...days: readonly [Day, ...Day[]]): Day {
  return Math.max(...days) as Day;
}
