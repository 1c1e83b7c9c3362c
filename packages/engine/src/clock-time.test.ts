import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, danishClockTime, minuteOfDay } from './clock-time.ts';
import { addDays, type Day, day } from './day.ts';

describe('minuteOfDay', () => {
  test.each([
    ['00:00', 0],
    ['00:59', 59],
    ['01:00', 60],
    ['09:30', 570],
    ['19:05', 1145],
    ['23:59', 1439],
  ])('%s is minute %i', (text, minute) => {
    expect(minuteOfDay(text)).toBe(minute);
  });

  test.each(['24:00', '9:30', '12:60', '12.30', '12:30:00', ' 12:30', ''])(
    '»%s« is no time of the day',
    (text) => {
      expect(() => minuteOfDay(text)).toThrow('er ikke et klokkeslæt');
    },
  );
});

describe('addHours', () => {
  test.each([
    ['2013-02-05', 570, 48, '2013-02-07', 570],
    ['2013-02-05', 1439, 1, '2013-02-06', 59],
    ['2013-02-05', 0, 23, '2013-02-05', 1380],
    ['2013-02-05', 0, 24, '2013-02-06', 0],
    ['2013-12-31', 1380, 1, '2014-01-01', 0],
    ['2013-02-05', 30, -1, '2013-02-04', 1410],
  ])('%s minute %i + %i hours', (from, minute, hours, to, result) => {
    expect(addHours({ day: day(from), minute }, hours)).toEqual({ day: day(to), minute: result });
  });

  test('stays within the day, and whole days are whole days', () => {
    const anyTime = fc.record({
      day: fc.integer({ min: 0, max: 30_000 }).map((number) => number as Day),
      minute: fc.integer({ min: 0, max: 1439 }),
    });
    fc.assert(
      fc.property(anyTime, fc.integer({ min: -50, max: 50 }), (from, days) => {
        expect(addHours(from, days * 24)).toEqual({ ...from, day: addDays(from.day, days) });
        const { minute } = addHours(from, days);
        expect(minute >= 0 && minute < 1440).toBe(true);
      }),
    );
  });
});

test.each([
  ['2013-02-05', 570, '5. februar 2013 kl. 9.30'],
  ['2013-02-05', 5, '5. februar 2013 kl. 0.05'],
])('%s minute %i reads %s', (on, minute, text) => {
  expect(danishClockTime({ day: day(on), minute })).toBe(text);
});
