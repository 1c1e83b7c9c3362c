import { addDays, type Day, type Period } from '@rettidig/engine';
import { type NamedPeriod, periodAfter, type PeriodKind, periodOn } from './period.ts';

/** How far what is counted is known: nothing after `on` counts, and what others deliver has come to `deliveredTo`. */
export interface KnownTo {
  readonly on: Day;
  /** The last day whose facts have been delivered; never after `on`. */
  readonly deliveredTo: Day;
}

/**
 * The day to which facts have been delivered, where it must be said; null where there is nothing to say: the delivery of the
 * night has the facts of the day before.
 */
export function lateDelivery({ on, deliveredTo }: KnownTo): Day | null {
  return deliveredTo < on - 1 ? deliveredTo : null;
}

/** Whether a period lies before today, and its facts have been delivered. */
export function hasEnded({ to }: Period, { on, deliveredTo }: KnownTo): boolean {
  return to <= Math.min(on, deliveredTo + 1);
}

/** The newest period of a kind that has ended and whose facts have been delivered. */
export function newestEnded(kind: PeriodKind, known: KnownTo): NamedPeriod {
  const period = periodOn(kind, known.deliveredTo);
  return hasEnded(period, known) ? period : periodAfter(period, -1);
}

/** Whether all days of a period, and so many after it, have come and been delivered; the day of today counts as come. */
export function isKnownTo({ to }: Period, { deliveredTo }: KnownTo, daysAfter = 0): boolean {
  return addDays(to, daysAfter - 1) <= deliveredTo;
}
