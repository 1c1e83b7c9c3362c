import { type Day, day, Temporal } from '@rettidig/engine';

/** The civil day it is in Denmark now. */
export function todayInDenmark(): Day {
  return day(Temporal.Now.plainDateISO('Europe/Copenhagen').toString());
}
