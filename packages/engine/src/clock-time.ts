import { addDays, type Day } from './day.ts';
import { danishLongDay } from './danish.ts';

const minutesPerHour = 60;
const minutesPerDay = 24 * minutesPerHour;

/** A minute of a day by the clock on the wall; knows no time zone and no summer time. */
export interface ClockTime {
  readonly day: Day;
  /** Minutes since midnight, 0-1439. */
  readonly minute: number;
}

/**
 * Reads `HH:MM` as minutes since midnight.
 * @throws Error where it is no time of the day
 */
export function minuteOfDay(text: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (match === null) throw new Error(`»${text}« er ikke et klokkeslæt som 09:30.`);
  return Number(match[1]) * minutesPerHour + Number(match[2]);
}

/** So many hours later by the clock. */
export function addHours(from: ClockTime, hours: number): ClockTime {
  const minutes = from.minute + hours * minutesPerHour;
  const days = Math.floor(minutes / minutesPerDay);
  return { day: addDays(from.day, days), minute: minutes - days * minutesPerDay };
}

/** `5. februar 2013 kl. 14.30`. */
export function danishClockTime({ day, minute }: ClockTime): string {
  const hour = Math.floor(minute / minutesPerHour);
  const rest = String(minute % minutesPerHour).padStart(2, '0');
  return `${danishLongDay(day)} kl. ${hour}.${rest}`;
}
