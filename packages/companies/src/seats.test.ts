import { addDays, contains, day, type Day } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullTimeShare, type Seat, seatsTaken } from './seats.ts';

const seat = (from: string, to: string, hoursPerWeek: number | null = 37): Seat => ({
  from: day(from),
  to: day(to),
  hoursPerWeek,
});
const period = { from: day('2026-11-23'), to: day('2026-12-21') };

/** By hand: BEK § 65 counts in fractions of a full-time year, reading 0014 in two decimals. */
test.for([
  [37, 1],
  [null, 1],
  [18.5, 0.5],
  [20, 0.54],
  [10, 0.27],
  [40, 1],
  [0, 0],
] as const)('%s hours a week are %s of a full-time person', ([hours, share]) => {
  expect(fullTimeShare(hours)).toBe(share);
});

describe('the seats taken in a period', () => {
  test.for([
    ['nobody', [], 0],
    ['one who runs through it', [seat('2026-11-01', '2027-01-01')], 1],
    ['one whose last day is the day before', [seat('2026-10-01', '2026-11-23')], 0],
    ['one who begins the day after', [seat('2026-12-21', '2027-01-18')], 0],
    [
      'two after each other',
      [seat('2026-11-01', '2026-12-01'), seat('2026-12-01', '2026-12-21')],
      1,
    ],
    ['two for a week', [seat('2026-11-01', '2026-12-08'), seat('2026-12-01', '2026-12-21')], 2],
    [
      'two of 20 hours',
      [seat('2026-11-01', '2026-12-08', 20), seat('2026-12-01', '2026-12-21', 20)],
      1.08,
    ],
    ['one that never began', [seat('2026-12-01', '2026-12-01')], 0],
  ] as const)('%s', ([, seats, taken]) => {
    expect(seatsTaken(seats, period)).toBe(taken);
  });

  test('are the most on any day, counted day by day', () => {
    const days = fc.integer({ min: -20, max: 50 }).map((n): Day => addDays(period.from, n));
    const seats = fc.array(
      fc.record({ from: days, to: days, hoursPerWeek: fc.option(fc.integer({ min: 1, max: 37 })) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(seats, (all) => {
        let most = 0;
        for (let on = period.from; on < period.to; on = addDays(on, 1)) {
          const sum = all
            .filter((one) => contains(one, on))
            .reduce((total, { hoursPerWeek }) => total + fullTimeShare(hoursPerWeek), 0);
          most = Math.max(most, Number(sum.toFixed(2)));
        }
        expect(seatsTaken(all, period)).toBe(most);
      }),
    );
  });
});
