import { type CaseFile, type EmployeeCalendar, emptyCase } from '@rettidig/casework';
import { addDays, addWeeks, day, openEnd } from '@rettidig/engine';
import type { Citizen, OfferSeats } from '@rettidig/store';
import { describe, expect, test } from 'vitest';
import { radarOf, weeksAhead } from './radar.ts';

const today = day('2026-11-18');
const monday = day('2026-11-16');
const nord = { id: 'nord', externalId: 'nord', name: 'Jobteam Nord' };
const unge = { id: 'unge', externalId: 'unge', name: 'Ungeteam' };

/** Kontanthjælp and jobparat since a day: four interviews and the first offer in six months (docs/duties.md). */
function citizen(from: string, unit = nord, more: Partial<CaseFile> = {}): Citizen {
  const since = { from: day(from), to: openEnd };
  const birthDate = day('1985-05-14');
  return {
    id: `${from}-${unit.id}`,
    name: '',
    birthDate,
    protected: false,
    unit,
    caseworker: null,
    caseFile: {
      ...emptyCase({ birthDate, education: 'erhvervskompetencegivende' }),
      courses: [{ id: 'k', contactOn: day(from), to: openEnd, municipalFromDayOne: false }],
      benefits: [{ ...since, id: 'y', benefit: 'kontanthjaelp' }],
      categories: [{ ...since, id: 'v', category: 'jobparat' }],
      ...more,
    },
  };
}

/** One interview a day, Monday to Friday. */
const hours = { startsAt: 540, endsAt: 600, pause: null };
const one: EmployeeCalendar = {
  employee: 'anna',
  name: 'Anna',
  unit: nord.id,
  holdsInterviews: true,
  weeks: [
    {
      from: day('2020-01-01'),
      mostInterviews: 1,
      days: [hours, hours, hours, hours, hours, null, null],
    },
  ],
  municipalityWeeks: [],
  absences: [],
  taken: [],
  untimed: [],
};

const facts = {
  today,
  units: [nord, unge],
  citizens: [citizen('2026-05-25'), citizen('2026-11-12'), citizen('2026-05-25', unge)],
  calendars: [one, { ...one, holdsInterviews: false }],
  seats: [],
  started: [],
  minutes: 45,
};

const seats = (from: string, number: number): OfferSeats => ({
  unit: nord.id,
  kind: 'virksomhedspraktik',
  from: day(from),
  seats: number,
});

describe('the radar of teams', () => {
  test('counts each team’s own citizens, calendars and weeks', () => {
    const [team, other] = radarOf(facts);
    expect(team?.interviews).toHaveLength(weeksAhead);
    expect(team?.holders).toBe(1);
    // This week: the first interview of 12 November, due on the 19th, and that of 25 May, due on 1 June. Wednesday to
    // Friday are left, a slot each.
    expect(team?.interviews[0]).toEqual({ monday, due: 2, overdue: 1, places: 3, missing: 0 });
    expect(other?.interviews.map(({ places }) => places)).toEqual(Array(weeksAhead).fill(0));
    expect(other?.holders).toBe(0);
  });

  test('names the week in which a team lacks times', () => {
    const [team, other] = radarOf(facts);
    // 1 + 4 are owed until Wednesday next week: one overdue since June, three due on the 25th, one due tomorrow. There
    // is a slot on each of 18-20 and 23-25 November, so none lacks; the other team has no slots, so all lack one.
    expect(team?.interviews.map(({ missing }) => missing)).toEqual(Array(weeksAhead).fill(0));
    expect(other?.interviews.slice(0, 3).map(({ due, missing }) => [due, missing])).toEqual([
      [1, 1],
      [3, 3],
      [0, 0],
    ]);
  });

  test('holidays and absence take places', () => {
    const away = {
      id: '',
      from: today,
      to: addDays(today, 30),
      kind: 'ferie' as const,
      hours: null,
    };
    const [team] = radarOf({ ...facts, calendars: [{ ...one, absences: [away] }] });
    const places = team?.interviews.map((week) => week.places) ?? [];
    // Back on Friday 18 December. Closed on 24-25 and 31 December and 1 January.
    expect(places.slice(0, 8)).toEqual([0, 0, 0, 0, 1, 3, 3, 5]);
  });

  test('places of offers count from their Monday until newer ones, less those who begin', () => {
    const started = [
      { unit: nord.id, kind: 'virksomhedspraktik' as const, on: addWeeks(monday, 1) },
    ];
    const [team] = radarOf({
      ...facts,
      seats: [seats('2026-11-23', 2), seats('2026-12-07', 0), seats('2026-12-14', 5)],
      started,
    });
    expect(team?.knowsSeats).toBe(true);
    expect(team?.offers.slice(0, 6).map(({ places }) => places)).toEqual([0, 1, 2, 0, 5, 5]);
    // The first offer of 25 May is due on 25 November and gets the one place of that week.
    expect(team?.offers[1]).toMatchObject({ due: 1, missing: 0 });
    const [without] = radarOf(facts);
    expect(without?.knowsSeats).toBe(false);
    expect(without?.offers[1]).toMatchObject({ due: 1, places: 0, missing: 1 });
  });
});
