import {
  type EmployeeAbsence,
  type EmployeeCalendar,
  type FreeSlot,
  type Holiday,
  capacityOn,
  freeSlots,
  holidayOn,
  hoursOn,
  workingStretches,
} from '@rettidig/casework';
import { addDays, contains, type Day, weekday } from '@rettidig/engine';
import type { CalendarInterview } from '@rettidig/store';

/** One day of an employee's calendar. */
export interface CalendarDay {
  readonly day: Day;
  readonly holiday: Holiday | null;
  /** Whether interviews are held on that weekday. */
  readonly atWork: boolean;
  readonly absences: readonly EmployeeAbsence[];
  /** Those without a time first. */
  readonly interviews: readonly CalendarInterview[];
  /** From today on. */
  readonly free: readonly FreeSlot[];
  /** Interviews that are booked although the employee is away all day, or it is a holiday. */
  readonly clash: boolean;
}

/** The days of a week; Saturday and Sunday only where something is on them. */
export function calendarWeek(
  calendar: EmployeeCalendar,
  interviews: readonly CalendarInterview[],
  {
    monday,
    today,
    minutes,
  }: { readonly monday: Day; readonly today: Day; readonly minutes: number },
): readonly CalendarDay[] {
  return Array.from({ length: 7 }, (_, i) => addDays(monday, i))
    .map((day) => calendarDay(calendar, interviews, { day, today, minutes }))
    .filter(({ day, interviews: own, atWork }) => weekday(day) <= 5 || own.length > 0 || atWork);
}

function calendarDay(
  calendar: EmployeeCalendar,
  interviews: readonly CalendarInterview[],
  { day, today, minutes }: { readonly day: Day; readonly today: Day; readonly minutes: number },
): CalendarDay {
  const holiday = holidayOn(day);
  const absences = calendar.absences.filter((absence) => contains(absence, day));
  const own = interviews.filter(({ on }) => on === day);
  const closed = holiday !== null || absences.some(({ hours }) => hours === null);
  return {
    day,
    holiday,
    absences,
    atWork: calendar.holdsInterviews && workingStretches(hoursOn(calendar, day), day).length > 0,
    interviews: own,
    free:
      day < today || !calendar.holdsInterviews
        ? []
        : freeSlots([calendar], { from: day, to: addDays(day, 1), minutes }),
    clash: closed && own.some(({ state }) => state === 'booket'),
  };
}

/** How many more interviews a colleague can hold on each day of a week. */
export interface TeamRow {
  readonly employee: string;
  readonly name: string;
  readonly byDay: readonly { readonly day: Day; readonly count: number }[];
  readonly sum: number;
}

/** The room that those of a team who hold interviews have from Monday to Friday; none on days gone by. */
export function teamRows(
  calendars: readonly EmployeeCalendar[],
  {
    monday,
    today,
    minutes,
  }: { readonly monday: Day; readonly today: Day; readonly minutes: number },
): readonly TeamRow[] {
  return calendars
    .filter(({ holdsInterviews }) => holdsInterviews)
    .map((calendar) => {
      const byDay = Array.from({ length: 5 }, (_, i) => {
        const day = addDays(monday, i);
        return { day, count: day < today ? 0 : capacityOn(calendar, day, minutes) };
      });
      const sum = byDay.reduce((total, { count }) => total + count, 0);
      return { employee: calendar.employee, name: calendar.name, byDay, sum };
    });
}
