import {
  type Booking,
  type EmployeeCalendar,
  type Remark,
  type Slot,
  type StepOutcome,
  outsideHours,
  refused,
  takenTime,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { BookingModel } from './booking-model.ts';

/** The shortest and longest interview there can be, in minutes. */
export const minutesBounds = { least: 5, most: 480 } as const;

/** The time of an interview as a form asks for it: a free one, or day and time by hand. */
interface EnteredTime {
  readonly tid: Slot | null;
  readonly dag?: Day | undefined;
  readonly klokken?: number | undefined;
  readonly minutter?: number | undefined;
}

/** The time that was chosen, or what is missing. What was written by hand goes before what was chosen. */
export type ChosenTime =
  | (Slot & { readonly minutes: number; readonly problem: null })
  | { readonly problem: Remark };

/** @param usual minutes where none are entered */
export function chosenTime(
  { tid, dag, klokken, minutter }: EnteredTime,
  { calendar }: Pick<BookingModel, 'calendar'>,
  usual: number,
): ChosenTime {
  const minutes = minutter ?? usual;
  if (dag !== undefined && klokken !== undefined && calendar !== null) {
    return { on: dag, startsAt: klokken, employee: calendar.employee, minutes, problem: null };
  }
  if (dag !== undefined) return lacking('klokken', 'Skriv også et klokkeslæt.');
  if (klokken !== undefined) return lacking('dag', 'Skriv også en dag.');
  if (tid === null) return lacking('tid', 'Vælg en ledig tid, eller skriv dag og klokkeslæt.');
  return { ...tid, minutes, problem: null };
}

const lacking = (field: string, text: string): ChosenTime => ({ problem: { field, text } });

/**
 * The outcome as the calendar lets it be: refused where the employee has an interview at the time, with a warning where
 * the employee is not at work.
 * @param own the time the interview has already; it is not in its own way
 */
export function inCalendar(
  outcome: StepOutcome,
  calendar: EmployeeCalendar | null,
  time: Slot & { readonly minutes: number },
  { field = 'tid', own = null }: { readonly field?: string; readonly own?: Booking | null } = {},
): StepOutcome {
  if (outcome.outcome === 'afvist' || calendar?.employee !== time.employee) return outcome;
  const others = calendar.taken.filter(
    ({ on, startsAt }) =>
      own?.employee !== calendar.employee || own.on !== on || own.startsAt !== startsAt,
  );
  const without = { ...calendar, taken: others };
  const taken = takenTime(without, time, field);
  if (taken !== null) return refused(taken);
  return { ...outcome, warnings: [...outcome.warnings, ...outsideHours(without, time, field)] };
}
