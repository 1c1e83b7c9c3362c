import { addDays, type Day, type Period } from '@rettidig/engine';
import { type EmployeeCalendar, freeStretches, hoursOn } from './employee-calendar.ts';

/** A time at which an employee can hold an interview. */
export interface FreeSlot {
  readonly on: Day;
  /** Minutes after midnight. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly employee: string;
}

/** Interviews begin on a quarter of an hour. */
const grid = 15;

/**
 * The slots that are free in a period, by day, then time, then the order of the calendars. Slots of one employee do not
 * overlap. None on holidays, in absence, or on a day that already has the most interviews the employee holds; an
 * interview that is booked without a time counts among them.
 * @param minutes length of the interview
 */
export function freeSlots(
  calendars: readonly EmployeeCalendar[],
  { from, to, minutes }: Period & { readonly minutes: number },
): readonly FreeSlot[] {
  const slots: FreeSlot[] = [];
  for (let on = from; on < to; on = addDays(on, 1)) {
    const ofDay = calendars.flatMap((calendar) =>
      roomOn(calendar, on) <= 0 ? [] : slotsOn(calendar, on, minutes),
    );
    slots.push(...ofDay.toSorted((a, b) => a.startsAt - b.startsAt));
  }
  return slots;
}

/** The first free slot in a period; null when there is none. */
export function firstFreeSlot(
  calendars: readonly EmployeeCalendar[],
  { from, to, minutes }: Period & { readonly minutes: number },
): FreeSlot | null {
  for (let on = from; on < to; on = addDays(on, 1)) {
    const [first] = freeSlots(calendars, { from: on, to: addDays(on, 1), minutes });
    if (first !== undefined) return first;
  }
  return null;
}

/** How many more interviews an employee can hold on a day: no more than there are slots, nor than the day may have. */
export function capacityOn(calendar: EmployeeCalendar, on: Day, minutes: number): number {
  const room = roomOn(calendar, on);
  return room <= 0 ? 0 : Math.min(room, slotsOn(calendar, on, minutes).length);
}

/** Interviews left of the most that the employee holds on a day; below 0 when there are more already. */
function roomOn(calendar: EmployeeCalendar, on: Day): number {
  const timed = calendar.taken.filter((taken) => taken.on === on).length;
  const untimed = calendar.untimed.filter((day) => day === on).length;
  return hoursOn(calendar, on).mostInterviews - timed - untimed;
}

function slotsOn(calendar: EmployeeCalendar, on: Day, minutes: number): readonly FreeSlot[] {
  const slots: FreeSlot[] = [];
  for (const { startsAt, endsAt } of freeStretches(calendar, on)) {
    let start = Math.ceil(startsAt / grid) * grid;
    while (start + minutes <= endsAt) {
      slots.push({ on, startsAt: start, minutes, employee: calendar.employee });
      start = Math.ceil((start + minutes) / grid) * grid;
    }
  }
  return slots;
}
