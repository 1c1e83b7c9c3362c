import { type Day, type Period, contains } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';
import { holidayOn } from './holidays.ts';
import {
  type Stretch,
  type WorkingWeek,
  standardWeek,
  weekOn,
  without,
  workingStretches,
} from './working-week.ts';

/** Why an employee is away. Illness is not among them: a calendar that colleagues see is no place for health. */
export const employeeAbsenceKinds = codeList('medarbejderfravaer', [
  ['ferie', 'Ferie', 'Holiday'],
  ['kursus', 'Kursus', 'Course'],
  ['moede', 'Møde', 'Meeting'],
  ['andet', 'Andet', 'Other'],
]);
export type EmployeeAbsenceKind = CodeOf<typeof employeeAbsenceKinds>;

/** An employee is away in a period; part of each day where hours are given. */
export interface EmployeeAbsence extends Period {
  readonly id: string;
  readonly kind: EmployeeAbsenceKind;
  /** null: the whole day. */
  readonly hours: Stretch | null;
}

/** A time that is taken by an interview; nothing of the citizen. */
export interface Taken {
  readonly on: Day;
  readonly startsAt: number;
  readonly minutes: number;
  /** Where; null for telephone and video. */
  readonly place: string | null;
}

/** What an employee's free slots are found from, for the days it was loaded for. */
export interface EmployeeCalendar {
  readonly employee: string;
  readonly name: string;
  /** Id of the unit; null for one who works across them. */
  readonly unit: string | null;
  /** Those who lead hold interviews only where they have entered hours of their own. */
  readonly holdsInterviews: boolean;
  /** Own hours, any order; empty: the municipality's. */
  readonly weeks: readonly WorkingWeek[];
  /** The municipality's hours, any order; empty: the standard. */
  readonly municipalityWeeks: readonly WorkingWeek[];
  readonly absences: readonly EmployeeAbsence[];
  readonly taken: readonly Taken[];
  /** Days of interviews that are booked without a time of the day, one entry for each. */
  readonly untimed: readonly Day[];
}

/** The hours of an employee on a day: the own, else the municipality's, else the standard. */
export function hoursOn(
  calendar: Pick<EmployeeCalendar, 'weeks' | 'municipalityWeeks'>,
  on: Day,
): Omit<WorkingWeek, 'from'> {
  return weekOn(calendar.weeks, on) ?? weekOn(calendar.municipalityWeeks, on) ?? standardWeek;
}

/** The stretches of a day in which the employee is at work and no interview is booked. None on holidays. */
export function freeStretches(calendar: EmployeeCalendar, on: Day): readonly Stretch[] {
  if (holidayOn(on) !== null) return [];
  let free = workingStretches(hoursOn(calendar, on), on);
  for (const absence of calendar.absences) {
    if (!contains(absence, on)) continue;
    if (absence.hours === null) return [];
    free = without(free, absence.hours);
  }
  for (const { on: day, startsAt, minutes } of calendar.taken) {
    if (day === on) free = without(free, { startsAt, endsAt: startsAt + minutes });
  }
  return free;
}
