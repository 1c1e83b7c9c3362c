import {
  type Day,
  addDays,
  danishDay,
  danishLongDay,
  danishMonth,
  danishWeekday,
  isoWeek,
  mondayOf,
  openEnd,
  toCivil,
  weekday,
} from '@rettidig/engine';
import type { Texts } from '../texts/index.ts';
import type { Language } from '../texts/language.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const englishWeekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** `oktober`, `October`, by the month's number from 1. */
export function monthName(month: number, language: Language): string {
  return language === 'da' ? danishMonth(month) : (englishMonths[month - 1] ?? '');
}

/** A day in a list or a table: `21.11.2026`, `21 Nov 2026`. */
export function listDay(day: Day, language: Language): string {
  if (language === 'da') return danishDay(day);
  const { year, month, dayOfMonth } = toCivil(day);
  return `${dayOfMonth} ${(englishMonths[month - 1] as string).slice(0, 3)} ${year}`;
}

/** A day in running text: `21. november 2026`, `21 November 2026`. */
export function textDay(day: Day, language: Language): string {
  if (language === 'da') return danishLongDay(day);
  const { year, month, dayOfMonth } = toCivil(day);
  return `${dayOfMonth} ${englishMonths[month - 1]} ${year}`;
}

/** `lørdag`, `Saturday`. */
export function weekdayName(day: Day, language: Language): string {
  return language === 'da' ? danishWeekday(day) : (englishWeekdays[weekday(day) - 1] as string);
}

/** The ISO week number a day lies in. */
export function weekNumber(day: Day): number {
  return isoWeek(day).week;
}

/** How far a deadline is from today, as one says it: `3 dage over`, `i dag`, `tirsdag`, `om 3 uger`. */
export function dueDistance(due: Day, today: Day, texts: Texts, language: Language): string {
  const days = due - today;
  if (days < 0) return texts.distance.over(-days);
  if (days === 0) return texts.distance.today;
  if (days === 1) return texts.distance.tomorrow;
  if (days < 7) return weekdayName(due, language);
  return days < 21 ? texts.distance.inDays(days) : texts.distance.inWeeks(Math.floor(days / 7));
}

/** The Sunday that ends the week a day lies in. */
export function sundayOf(day: Day): Day {
  return addDays(mondayOf(day), 6);
}

/** The last day of a period by the first day after it, or that it still runs. */
export function lastDayText(to: Day, texts: Texts, language: Language): string {
  return to === openEnd ? texts.stillRunning : listDay(addDays(to, -1), language);
}
