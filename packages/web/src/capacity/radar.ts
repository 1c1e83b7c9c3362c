import {
  type EmployeeCalendar,
  type Places,
  type WeekBalance,
  capacityOn,
  deriveDuties,
  interviewDemands,
  offerDemands,
  weekBalances,
} from '@rettidig/casework';
import { addDays, addWeeks, type Day, mondayOf } from '@rettidig/engine';
import type { Citizen, OfferSeats, Unit } from '@rettidig/store';

/** How many weeks ahead one looks: a quarter of a year. */
export const weeksAhead = 13;

/** What a team owes its citizens in the coming weeks, against the room it has. */
export interface TeamRadar {
  readonly unit: Unit;
  readonly interviews: readonly WeekBalance[];
  readonly offers: readonly WeekBalance[];
  /** Employees of the unit who hold interviews. */
  readonly holders: number;
  /** Whether anybody has said how many places of offers there are. */
  readonly knowsSeats: boolean;
}

/** An offer that begins on a day. */
export interface StartedOffer {
  readonly unit: string;
  readonly kind: OfferSeats['kind'];
  readonly on: Day;
}

export interface RadarFacts {
  readonly today: Day;
  readonly units: readonly Unit[];
  readonly citizens: readonly Citizen[];
  readonly calendars: readonly EmployeeCalendar[];
  /** Of all units, by first day. */
  readonly seats: readonly OfferSeats[];
  readonly started: readonly StartedOffer[];
  /** Minutes of an interview. */
  readonly minutes: number;
}

/** The radar of each unit, in the order of the units. */
export function radarOf(facts: RadarFacts): readonly TeamRadar[] {
  const { today, units, citizens, calendars, seats, minutes } = facts;
  const term = { today, weeks: weeksAhead };
  const ofUnit = Map.groupBy(citizens, ({ unit }) => unit.id);
  return units.map((unit) => {
    const derived = (ofUnit.get(unit.id) ?? []).map(({ caseFile }) => ({
      caseFile,
      duties: deriveDuties(caseFile, today).duties,
    }));
    const interviews = derived.flatMap(({ caseFile, duties }) =>
      interviewDemands(caseFile, duties, today),
    );
    const offers = derived.flatMap(({ caseFile, duties }) => offerDemands(caseFile, duties, today));
    const holders = calendars.filter(
      (calendar) => calendar.unit === unit.id && calendar.holdsInterviews,
    );
    return {
      unit,
      holders: holders.length,
      interviews: weekBalances(interviews, interviewPlaces(holders, today, minutes), term),
      offers: weekBalances(offers, offerPlaces(unit.id, facts), term),
      knowsSeats: seats.some((one) => one.unit === unit.id),
    };
  });
}

function interviewPlaces(
  calendars: readonly EmployeeCalendar[],
  today: Day,
  minutes: number,
): readonly Places[] {
  const end = addWeeks(mondayOf(today), weeksAhead);
  return Array.from({ length: end - today }, (_, i) => {
    const on = addDays(today, i);
    const count = calendars.reduce((sum, calendar) => sum + capacityOn(calendar, on, minutes), 0);
    return { on, count };
  });
}

/** The places of a week can be used from its Monday on, this week's from today; those who begin in it have theirs. */
function offerPlaces(unit: string, { today, seats, started }: RadarFacts): readonly Places[] {
  const begun = started.filter((one) => one.unit === unit);
  return Array.from({ length: weeksAhead }, (_, i) => {
    const monday = addWeeks(mondayOf(today), i);
    const count = [...seatsOn(seats, unit, monday)].reduce((sum, [kind, number]) => {
      const used = begun.filter((one) => one.kind === kind && mondayOf(one.on) === monday).length;
      return sum + Math.max(0, number - used);
    }, 0);
    return { on: monday < today ? today : monday, count };
  });
}

/** The places of a unit in each kind of offer, as they are from a Monday on. */
export function seatsOn(
  seats: readonly OfferSeats[],
  unit: string,
  on: Day,
): ReadonlyMap<OfferSeats['kind'], number> {
  const inForce = new Map<OfferSeats['kind'], number>();
  for (const one of seats) {
    if (one.unit === unit && one.from <= on) inForce.set(one.kind, one.seats);
  }
  return inForce;
}
