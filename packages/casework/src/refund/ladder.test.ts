import { addWeeks, day, isoDay, mondayOf, openEnd } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { refundLadder } from './ladder.ts';
import { refundWeeks } from './weeks.ts';

function onBenefit(benefit: Benefit, from: string, to: string | null = null): CaseFile {
  return {
    ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
    benefits: [{ id: 'y', benefit, from: day(from), to: to === null ? openEnd : day(to) }],
  };
}

// Expectations: finansieringsloven § 5 (law-and-data.md F2): 80 pct. in weeks 1-4, 40 in 5-26, 30 in 27-52, 20 from 53.
describe('the refund ladder', () => {
  // Benefit from Monday 1 June 2026; Wednesday 18 November 2026 lies in its 25th week.
  const ladder = refundLadder(onBenefit('kontanthjaelp', '2026-06-01'), day('2026-11-18'));

  test('says where the citizen stands and when the next steps come', () => {
    expect(ladder).toMatchObject({ benefit: 'kontanthjaelp', week: 25 });
    expect(
      ladder?.steps.map(({ fromWeek, statePct, municipalPct, reachedOn }) => [
        fromWeek,
        statePct,
        municipalPct,
        reachedOn === null ? null : isoDay(reachedOn),
      ]),
    ).toEqual([
      [1, 80, 20, null],
      [5, 40, 60, null],
      [27, 30, 70, '2026-11-30'],
      [53, 20, 80, '2027-05-31'],
    ]);
  });

  test('says what sets the count back (§ 6): 52 weeks of self-support within 3 years', () => {
    expect(ladder?.reset).toEqual({ weeks: 52, months: 36 });
  });

  test('is not there without a benefit on the day', () => {
    const file = onBenefit('kontanthjaelp', '2026-06-01', '2026-07-01');
    expect(refundLadder(file, day('2026-07-01'))).toBeNull();
    expect(refundLadder(file, day('2026-05-31'))).toBeNull();
  });

  test('has no steps before it came: the law of 2014 has no count', () => {
    const before = refundLadder(onBenefit('kontanthjaelp', '2014-03-03'), day('2014-03-05'));
    expect(before).toMatchObject({ steps: [], reset: null });
  });

  test('comes to its steps in the weeks that are refunded so', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 500 }),
        (start, later) => {
          const from = addWeeks(day('2016-01-06'), start % 520);
          const file = onBenefit('kontanthjaelp', isoDay(from));
          const on = addWeeks(from, later % 120);
          const week = mondayOf(on);
          const shares = refundWeeks(file, { from: on, to: addWeeks(week, 60) });
          const steps = refundLadder(file, on)?.steps ?? [];
          for (const { week: monday, outcome } of shares) {
            const reached = steps.findLast(
              ({ reachedOn }) => reachedOn === null || reachedOn <= monday,
            );
            expect(outcome.outcome === 'afgjort' && outcome.value.statePct).toBe(reached?.statePct);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
