import type { Day, Period } from '@rettidig/engine';

/** Somebody in practice, wage subsidy or community work at a workplace. Whom is not said. */
export interface Seat extends Period {
  /** Hours a week; null when not recorded, which counts as full time. */
  readonly hoursPerWeek: number | null;
}

/** The full-time week of the Danish collective agreements, in hours. */
const fullTimeHours = 37;

/** How much of a full-time person so many hours a week are, to two decimals and never more than one (reading 0014). */
export function fullTimeShare(hoursPerWeek: number | null): number {
  if (hoursPerWeek === null) return 1;
  return Math.min(1, toHundredths(hoursPerWeek / fullTimeHours));
}

/**
 * The most seats that are taken on any one day of a period, in full-time persons: on that day the next one must fit.
 */
export function seatsTaken(seats: readonly Seat[], period: Period): number {
  const within = seats.filter(({ from, to }) => from < period.to && period.from < to && from < to);
  const takenOn = (on: Day): number =>
    within
      .filter(({ from, to }) => from <= on && on < to)
      .reduce((sum, { hoursPerWeek }) => sum + fullTimeShare(hoursPerWeek), 0);
  // The sum only grows on a day when somebody begins.
  const days = [
    period.from,
    ...within.map(({ from }) => (from < period.from ? period.from : from)),
  ];
  return toHundredths(Math.max(0, ...days.map(takenOn)));
}

const toHundredths = (count: number): number => Number(count.toFixed(2));
