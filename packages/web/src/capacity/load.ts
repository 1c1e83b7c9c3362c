import { addWeeks, mondayOf } from '@rettidig/engine';
import {
  accessOf,
  interviewLengths,
  listOfferSeats,
  listUnits,
  loadCalendars,
  loadCaseload,
  startedOffers,
  withAccess,
} from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import { ledUnit } from '../portfolio/load.ts';
import { type TeamRadar, radarOf, weeksAhead } from './radar.ts';

/** Why citizens are read: to be counted. */
export const capacityPurpose = 'Kapacitet: opgørelse af frister mod ledige tider (kun tal)';

/**
 * The radar of the employee's own unit, or of all for an administrator. Everybody in the unit is counted, those with
 * protection too, whoever looks: a shortage does not turn on who asks, and nobody is named.
 */
export async function loadRadar({
  ground,
  session,
  today,
}: EmployeeVisit): Promise<readonly TeamRadar[]> {
  const { employee, municipality } = session;
  const access = { ...accessOf(municipality, employee, capacityPurpose), protectedPersons: true };
  const unit = ledUnit(employee);
  const days = { from: mondayOf(today), to: addWeeks(mondayOf(today), weeksAhead) };
  const only = unit === null ? {} : { unit: unit.id };
  return await withAccess(ground.store, access, async (tx) => {
    const units = await listUnits(tx);
    return radarOf({
      today,
      units: unit === null ? units : units.filter(({ id }) => id === unit.id),
      citizens: await loadCaseload(tx, { on: today, running: true, ...only }),
      calendars: await loadCalendars(tx, { ...days, ...only }),
      seats: await listOfferSeats(tx),
      started: await startedOffers(tx, days),
      minutes: (await interviewLengths(tx)).jobsamtale,
    });
  });
}
