import { addDays, day, isoDay, minuteOfDay, weekday } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmployeeCalendar } from './employee-calendar.ts';
import { capacityOn, firstFreeSlot, freeSlots } from './free-slots.ts';
import { holidayOn } from './holidays.ts';

/** Standard hours: 8.30-12 and 12.30-15, four interviews a day. */
const empty: EmployeeCalendar = {
  employee: 'anna',
  name: 'Anna',
  unit: null,
  holdsInterviews: true,
  weeks: [],
  municipalityWeeks: [],
  absences: [],
  taken: [],
  untimed: [],
};
const wednesday = day('2026-11-18');
const at = minuteOfDay;
const taken = (on: string, time: string, minutes = 45) => ({
  on: day(on),
  startsAt: at(time),
  minutes,
  place: null,
});
const timesOn = (calendar: EmployeeCalendar, on = wednesday, minutes = 45) =>
  freeSlots([calendar], { from: on, to: addDays(on, 1), minutes }).map(
    ({ startsAt }) => `${Math.floor(startsAt / 60)}.${String(startsAt % 60).padStart(2, '0')}`,
  );

describe('free slots of a day', () => {
  test.for([
    ['standard hours', {}, ['8.30', '9.15', '10.00', '10.45', '12.30', '13.15', '14.00']],
    [
      'an interview takes its time, and the next begins on a quarter',
      { taken: [taken('2026-11-18', '09:00', 40)] },
      ['9.45', '10.30', '11.15', '12.30', '13.15', '14.00'],
    ],
    [
      'interviews that meet end to end',
      { taken: [taken('2026-11-18', '08:30'), taken('2026-11-18', '10:00')] },
      ['9.15', '10.45', '12.30', '13.15', '14.00'],
    ],
    [
      'the day has the most interviews',
      { untimed: Array.from({ length: 4 }, () => wednesday) },
      [],
    ],
    [
      'away all day',
      {
        absences: [
          { id: '1', from: wednesday, to: addDays(wednesday, 1), kind: 'ferie', hours: null },
        ],
      },
      [],
    ],
    [
      'back on the day the absence ends',
      {
        absences: [
          { id: '1', from: addDays(wednesday, -9), to: wednesday, kind: 'ferie', hours: null },
        ],
      },
      ['8.30', '9.15', '10.00', '10.45', '12.30', '13.15', '14.00'],
    ],
    [
      'away for some hours',
      {
        absences: [
          {
            id: '1',
            from: wednesday,
            to: addDays(wednesday, 1),
            kind: 'moede',
            hours: { startsAt: at('08:00'), endsAt: at('11:00') },
          },
        ],
      },
      ['11.00', '12.30', '13.15', '14.00'],
    ],
    [
      'own hours come before the municipality’s, the newest that have begun',
      {
        municipalityWeeks: [
          {
            from: day('2020-01-01'),
            mostInterviews: 1,
            days: [null, null, null, null, null, null, null],
          },
        ],
        weeks: [
          week('2026-01-01', '10:00', '11:00'),
          week('2026-11-18', '13:00', '14:30'),
          week('2026-11-19', '08:00', '12:00'),
        ],
      },
      ['13.00', '13.45'],
    ],
    [
      'the municipality’s hours',
      { municipalityWeeks: [week('2020-01-01', '09:00', '10:00')] },
      ['9.00'],
    ],
  ] as const)('%s', ([, more, times]) => {
    expect(timesOn({ ...empty, ...more })).toEqual(times);
  });

  test('none on a Saturday, nor on Christmas Eve, New Year’s Eve, Good Friday', () => {
    for (const date of ['2026-11-21', '2026-12-24', '2026-12-31', '2026-04-03']) {
      expect(timesOn(empty, day(date))).toEqual([]);
    }
  });
});

function week(from: string, starts: string, ends: string) {
  const hours = { startsAt: at(starts), endsAt: at(ends), pause: null };
  return {
    from: day(from),
    mostInterviews: 4,
    days: [hours, hours, hours, hours, hours, null, null],
  };
}

test('the first free slot of several employees is the earliest; of two at once, the first in the list', () => {
  const busy = { ...empty, taken: [taken('2026-11-18', '08:30')] };
  const bent = { ...empty, employee: 'bent', absences: [] };
  const week = { from: wednesday, to: addDays(wednesday, 7), minutes: 45 };
  expect(firstFreeSlot([busy, bent], week)).toMatchObject({ employee: 'bent', on: wednesday });
  expect(firstFreeSlot([empty, bent], week)).toMatchObject({ employee: 'anna' });
  expect(firstFreeSlot([], week)).toBeNull();
});

test('capacity: no more than the day may have, however many slots there are', () => {
  expect(capacityOn(empty, wednesday, 45)).toBe(4);
  expect(capacityOn({ ...empty, untimed: [wednesday] }, wednesday, 45)).toBe(3);
  expect(capacityOn(empty, wednesday, 150)).toBe(2);
  expect(capacityOn(empty, day('2026-11-21'), 45)).toBe(0);
});

test('every slot lies in working hours, outside pause, absence and other interviews, and none overlap', () => {
  const days = Array.from({ length: 60 }, (_, i) => addDays(wednesday, i));
  const time = fc.integer({ min: 0, max: 1380 });
  const calendars = fc.record({
    taken: fc.array(
      fc.record({
        on: fc.constantFrom(...days),
        startsAt: time,
        minutes: fc.integer({ min: 1, max: 180 }),
        place: fc.constant(null),
      }),
      { maxLength: 40 },
    ),
    away: fc.array(
      fc.record({ from: fc.constantFrom(...days), length: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 5,
      },
    ),
    minutes: fc.integer({ min: 5, max: 180 }),
  });
  fc.assert(
    fc.property(calendars, ({ taken: busy, away, minutes }) => {
      const absences = away.map(({ from, length }) => ({
        id: '',
        from,
        to: addDays(from, length),
        kind: 'ferie' as const,
        hours: null,
      }));
      const slots = freeSlots([{ ...empty, taken: busy, absences }], {
        from: wednesday,
        to: addDays(wednesday, 60),
        minutes,
      });
      // Minute by minute, the slow and obvious way.
      const used = new Set<number>();
      const wrong: string[] = [];
      for (const { on, startsAt } of slots) {
        for (let minute = startsAt; minute < startsAt + minutes; minute++) {
          const inHours = minute >= at('08:30') && minute < at('15:00');
          const inPause = minute >= at('12:00') && minute < at('12:30');
          const isTaken = busy.some(
            (one) => one.on === on && minute >= one.startsAt && minute < one.startsAt + one.minutes,
          );
          const isAway = absences.some(({ from, to }) => on >= from && on < to);
          const isClosed = weekday(on) > 5 || holidayOn(on) !== null;
          const moment = on * 1440 + minute;
          if (!inHours || inPause || isTaken || isAway || isClosed || used.has(moment)) {
            wrong.push(`${isoDay(on)} ${minute}`);
          }
          used.add(moment);
        }
      }
      expect(wrong).toEqual([]);
    }),
  );
});
