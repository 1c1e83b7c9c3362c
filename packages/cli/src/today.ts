import { type Day, day } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';

/** The civil day it is in Denmark now. */
export function todayInDenmark(): Day {
  return day(Temporal.Now.plainDateISO('Europe/Copenhagen').toString());
}
