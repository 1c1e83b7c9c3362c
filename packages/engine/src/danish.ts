import { type Day, isoWeek, toCivil, weekday } from './day.ts';

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;

const two = (value: number): string => String(value).padStart(2, '0');

/** `21.11.2026`, for lists. */
export function danishDay(day: Day): string {
  const { year, month, dayOfMonth } = toCivil(day);
  return `${two(dayOfMonth)}.${two(month)}.${year}`;
}

/** `21. november 2026`, for text. */
export function danishLongDay(day: Day): string {
  const { year, month, dayOfMonth } = toCivil(day);
  return `${dayOfMonth}. ${months[month - 1]} ${year}`;
}

/** `november`, by the month's number from 1. */
export function danishMonth(month: number): string {
  return months[month - 1] ?? '';
}

/** `lørdag`. */
export function danishWeekday(day: Day): string {
  return weekdays[weekday(day) - 1] as string;
}

/** `uge 47`. */
export function danishWeek(day: Day): string {
  return `uge ${isoWeek(day).week}`;
}

/** `1 uge`, `3 uger`: a count with its Danish word. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A whole number with a point at the thousands: `12.500`. */
export function danishNumber(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
}
