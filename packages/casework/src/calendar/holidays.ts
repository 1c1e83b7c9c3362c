import { type Day, day, toCivil } from '@rettidig/engine';
import Holidays from 'date-holidays';

/** A day on which the municipality holds no interviews. */
export interface Holiday {
  readonly day: Day;
  /** Danish, as the calendar has it: `Langfredag`. */
  readonly name: string;
  /** A public holiday (helligdag); otherwise a day that offices are closed on by custom. */
  readonly public: boolean;
}

/** What the library calls observances although public offices are closed: 5 June and 24 December. */
const closedObservances: ReadonlySet<string> = new Set(['Grundlovsdag', 'Juleaftensdag']);

const denmark = new Holidays('DK', { languages: ['da'] });
const byYear = new Map<number, ReadonlyMap<Day, Holiday>>();

/**
 * The Danish public holidays of a year, and the days that public offices are closed on by custom: Constitution Day,
 * Christmas Eve and New Year's Eve. Store bededag is among them until 2023 (lov nr. 214 af 06/03/2023).
 */
export function holidaysIn(year: number): ReadonlyMap<Day, Holiday> {
  const known = byYear.get(year);
  if (known !== undefined) return known;
  const holidays = new Map<Day, Holiday>();
  for (const { date, name, type } of denmark.getHolidays(year)) {
    const isPublic = type === 'public';
    if (!isPublic && !closedObservances.has(name)) continue;
    const on = day(date.slice(0, 10));
    holidays.set(on, { day: on, name, public: isPublic });
  }
  const newYearsEve = day(`${String(year).padStart(4, '0')}-12-31`);
  holidays.set(newYearsEve, { day: newYearsEve, name: 'Nytårsaftensdag', public: false });
  byYear.set(year, holidays);
  return holidays;
}

/** The holiday that a day is; null on other days. */
export function holidayOn(on: Day): Holiday | null {
  return holidaysIn(toCivil(on).year).get(on) ?? null;
}
