import { day, isoDay, type Day, type Money, valueOf } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deductionDays, sanctionAmount, sanctionDeadline, sanctionKind } from './index.ts';
import { type AvailabilityEvent, availabilityEvents, type TargetGroup } from '../../codes/index.ts';

const benefit = fc.integer({ min: 0, max: 2_500_000 }).map((oere) => oere as Money);
const anyDayFrom2014 = fc
  .integer({ min: day('2014-01-01'), max: day('2026-12-31') })
  .map((number) => number as Day);

test('a sanction is never negative, nor more than is left of the benefit', () => {
  let decided = 0;
  fc.assert(
    fc.property(
      benefit,
      benefit,
      fc.integer({ min: 0, max: 62 }),
      anyDayFrom2014,
      (monthly, alreadyDeducted, days, on) => {
        const value = valueOf(sanctionAmount.decide({ monthly, alreadyDeducted, days }, on));
        if (value === null) return;
        decided += 1;
        expect(value.amount).toBeGreaterThanOrEqual(0);
        expect(value.amount).toBeLessThanOrEqual(monthly);
        expect(value.amount + alreadyDeducted).toBeLessThanOrEqual(
          Math.max(monthly, alreadyDeducted),
        );
        expect(value.capped).toBe(value.amount < value.rate * days);
      },
    ),
    { numRuns: 1000 },
  );
  expect(decided).toBeGreaterThan(100);
});

test('one day more never lowers the deduction', () => {
  fc.assert(
    fc.property(
      benefit,
      fc.integer({ min: 0, max: 62 }),
      fc.constantFrom(day('2014-06-02'), day('2021-06-02')),
      (monthly, days, on) => {
        const amount = (count: number): number =>
          valueOf(sanctionAmount.decide({ monthly, alreadyDeducted: 0 as Money, days: count }, on))
            ?.amount ?? -1;
        expect(amount(days)).toBeGreaterThanOrEqual(0);
        expect(amount(days + 1)).toBeGreaterThanOrEqual(amount(days));
      },
    ),
  );
});

/** The deadline found by counting month by month on written dates. */
function lastDayByCounting(eventOn: Day): string {
  const [year = 0, month = 0] = isoDay(eventOn).split('-').map(Number);
  const afterThree = new Date(Date.UTC(year, month - 1 + 4, 1));
  return new Date(afterThree.getTime() - 86_400_000).toISOString().slice(0, 10);
}

test('the deadline is the last day of the third month after that of the event', () => {
  fc.assert(
    fc.property(fc.integer({ min: day('2020-01-01'), max: day('2027-12-31') }), (number) => {
      const eventOn = number as Day;
      const last = valueOf(sanctionDeadline.decide({ eventOn }, eventOn));
      expect(last === null ? null : isoDay(last)).toBe(lastDayByCounting(eventOn));
    }),
  );
});

test('the days of a missed interview are counted one by one until contact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (until) => {
      const missedOn = day('2021-03-08');
      const contactOn = (missedOn + until) as Day;
      const days: Day[] = [missedOn];
      for (let on = missedOn + 1; on < contactOn; on += 1) days.push(on as Day);
      const event = 'udeblivelse-fra-samtale';
      expect(valueOf(deductionDays.decide({ event, missedOn, contactOn }, missedOn))).toEqual({
        first: missedOn,
        last: days.at(-1),
        days: days.length,
      });
    }),
  );
});

const pairs: readonly (readonly [young: TargetGroup, adult: TargetGroup])[] = [
  ['aktivitetsparat-ung', 'aktivitetsparat'],
];

test.each(pairs)('%s has the sanctions of %s (pjece-unge-2013, linje 2179)', (young, adult) => {
  const events: readonly AvailabilityEvent[] = availabilityEvents.codes.map(({ code }) => code);
  for (const on of [day('2014-01-01'), day('2020-01-01'), day('2024-12-31'), day('2025-01-01')]) {
    for (const event of events) {
      expect(sanctionKind.decide({ group: young, event }, on)).toEqual(
        sanctionKind.decide({ group: adult, event }, on),
      );
    }
  }
});
