import { type Day, weekday } from '@rettidig/engine';

/** A stretch of one day, in minutes after midnight by the clock on the wall; the end is not in it. */
export interface Stretch {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** When interviews can be held on a weekday, and the pause in it. */
export interface WorkDay extends Stretch {
  readonly pause: Stretch | null;
}

/** Working hours (arbejdstid) from a day on, until newer ones take over. */
export interface WorkingWeek {
  readonly from: Day;
  /** Monday to Sunday; null: interviews are not held on that weekday. */
  readonly days: readonly (WorkDay | null)[];
  /** The most interviews that one employee holds on a day: the rest of the day is for writing and calling. */
  readonly mostInterviews: number;
}

const standardDay: WorkDay = {
  startsAt: 8 * 60 + 30,
  endsAt: 15 * 60,
  pause: { startsAt: 12 * 60, endsAt: 12 * 60 + 30 },
};

/**
 * The hours of those who have entered none, where the municipality has not either: an assumption, so that there are
 * free slots from the first day. Monday to Friday 8.30-15.00 with half an hour's pause, four interviews a day.
 */
export const standardWeek: Omit<WorkingWeek, 'from'> = {
  days: [standardDay, standardDay, standardDay, standardDay, standardDay, null, null],
  mostInterviews: 4,
};

/** The hours in force on a day: the newest that have begun; null when none have. */
export function weekOn(weeks: readonly WorkingWeek[], on: Day): WorkingWeek | null {
  let newest: WorkingWeek | null = null;
  for (const week of weeks) {
    if (week.from <= on && (newest === null || week.from > newest.from)) newest = week;
  }
  return newest;
}

/** The stretches of a weekday in which interviews can be held, pauses left out. */
export function workingStretches(week: Pick<WorkingWeek, 'days'>, on: Day): readonly Stretch[] {
  const hours = week.days[weekday(on) - 1] ?? null;
  if (hours === null) return [];
  return hours.pause === null ? [hours] : without([hours], hours.pause);
}

/** The stretches with one taken out of them. */
export function without(stretches: readonly Stretch[], taken: Stretch): readonly Stretch[] {
  return stretches.flatMap(({ startsAt, endsAt }) =>
    [
      { startsAt, endsAt: Math.min(endsAt, taken.startsAt) },
      { startsAt: Math.max(startsAt, taken.endsAt), endsAt },
    ].filter((rest) => rest.startsAt < rest.endsAt),
  );
}
