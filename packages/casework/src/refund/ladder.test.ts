import { addWeeks, day, isoDay, mondayOf, openEnd } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { refundLadder } from './ladder.ts';
import { knownSelfSupport } from './self-support.ts';
import { nothingElseKnown, type RefundAsked, refundWeeks } from './weeks.ts';

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
    expect(ladder).toMatchObject({
      benefit: 'kontanthjaelp',
      count: { least: { number: 25 }, most: { number: 25 } },
    });
    expect(
      ladder?.steps.map(({ fromWeek, statePct, municipalPct, reachedOn }) => [
        fromWeek,
        statePct,
        municipalPct,
        reachedOn === null ? null : isoDay(reachedOn.earliest),
      ]),
    ).toEqual([
      [1, 80, 20, null],
      [5, 40, 60, null],
      [27, 30, 70, '2026-11-30'],
      [53, 20, 80, '2027-05-31'],
    ]);
  });

  test('says what sets the count back (§ 6): 52 weeks of self-support within 3 years', () => {
    expect(ladder?.terms).toEqual({ weeks: 52, months: 36 });
  });

  test('is not there without a benefit on the day', () => {
    const file = onBenefit('kontanthjaelp', '2026-06-01', '2026-07-01');
    expect(refundLadder(file, day('2026-07-01'))).toBeNull();
    expect(refundLadder(file, day('2026-05-31'))).toBeNull();
  });

  test('has no steps before it came: the law of 2014 has no count', () => {
    const before = refundLadder(onBenefit('kontanthjaelp', '2014-03-03'), day('2014-03-05'));
    expect(before).toMatchObject({ steps: [], count: null, terms: null });
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
              ({ reachedOn }) => reachedOn === null || reachedOn.latest <= monday,
            );
            expect(outcome.outcome === 'afgjort' && outcome.value.statePct).toBe(reached?.statePct);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

const span = (from: string, to: string) => ({ from: day(from), to: day(to) });

/** Kontanthjælp in 2024, and again from Monday 5 January 2026. */
const twoSpells: CaseFile = {
  ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
  benefits: [
    { id: 'a', benefit: 'kontanthjaelp', ...span('2024-01-01', '2024-12-30') },
    { id: 'b', benefit: 'dagpenge', from: day('2026-01-05'), to: openEnd },
  ],
};
const on = day('2026-01-14');

const knowing = (...statuses: Parameters<typeof knownSelfSupport>[1]): RefundAsked => ({
  ...nothingElseKnown,
  selfSupport: knownSelfSupport(twoSpells, statuses),
});
const employee = (from: string, to: string) =>
  ({ status: 'loenmodtager', ...span(from, to) }) as const;

// § 6 and readings 0036, 0037, by hand. 2024 has 52 benefit weeks (1 January to Sunday 29 December 2024). The gap from
// 30 December 2024 to 4 January 2026 is 53 whole weeks. 14 January 2026 is in the second week of the new spell.
describe('the count on the ladder', () => {
  test('goes on where the citizen lived of other support meanwhile', () => {
    const status = { status: 'andet', ...span('2024-12-30', '2026-01-05') } as const;
    const ladder = refundLadder(twoSpells, on, knowing(status));
    expect(ladder?.count?.least).toEqual(ladder?.count?.most);
    expect(ladder?.count?.least).toMatchObject({
      number: 54,
      since: day('2024-01-01'),
      spells: [
        { benefit: 'kontanthjaelp', first: 1, last: 52 },
        { benefit: 'dagpenge', first: 53, last: 54 },
      ],
      earlier: [],
    });
    expect(ladder?.count?.least.reset.counted).toEqual([]);
    // From Monday 19 January 2026, 52 whole weeks end on Sunday 17 January 2027.
    expect(ladder?.count?.least.reset.earliest).toBe(day('2027-01-18'));
  });

  test('begins anew where the citizen was employed for 52 whole weeks', () => {
    const ladder = refundLadder(twoSpells, on, knowing(employee('2024-12-30', '2025-12-29')));
    expect(ladder?.count?.most).toMatchObject({
      number: 2,
      since: day('2026-01-05'),
      earlier: [day('2024-01-01')],
    });
    expect(ladder?.steps.find(({ reachedOn }) => reachedOn !== null)).toMatchObject({
      fromWeek: 5,
      reachedOn: { earliest: day('2026-02-02'), latest: day('2026-02-02') },
    });
  });

  test('says how many weeks of self-support count and when it could be set back at the earliest', () => {
    // 40 weeks as an employee, the rest on other support: 12 more from 19 January 2026 end on Sunday 12 April 2026.
    const support = { status: 'efterloen', ...span('2025-10-06', '2026-01-05') } as const;
    const ladder = refundLadder(
      twoSpells,
      on,
      knowing(employee('2024-12-30', '2025-10-06'), support),
    );
    expect(ladder?.count?.most.reset.counted).toHaveLength(40);
    expect(ladder?.count?.most.reset.earliest).toBe(day('2026-04-13'));
  });

  test('has two numbers where nobody has said, and no share where they lie on different steps', () => {
    const ladder = refundLadder(twoSpells, on, knowing(employee('2024-12-30', '2025-06-30')));
    expect([ladder?.count?.least.number, ladder?.count?.most.number]).toEqual([2, 54]);
    expect(ladder?.now.outcome.outcome).toBe('mangler');
    expect(ladder?.steps).toEqual([]);
  });

  test('gives the next step two days where the two numbers lie on one step', () => {
    const file: CaseFile = {
      ...twoSpells,
      benefits: [
        { id: 'a', benefit: 'kontanthjaelp', ...span('2023-01-02', '2023-01-09') },
        { id: 'b', benefit: 'dagpenge', from: day('2026-01-05'), to: openEnd },
      ],
    };
    const ladder = refundLadder(file, day('2026-02-09'));
    // Week 6 of the new spell, or week 7 with the week of 2023: both on 40 pct.; week 27 comes in 21 or 20 weeks.
    expect(ladder?.steps.find(({ fromWeek }) => fromWeek === 27)?.reachedOn).toEqual({
      earliest: addWeeks(day('2026-02-09'), 20),
      latest: addWeeks(day('2026-02-09'), 21),
    });
  });
});

describe('what is known of self-support', () => {
  const gap = span('2024-12-30', '2026-01-05');
  test.each([
    ['nothing said', [], [], [gap]],
    ['an employee all the time', [employee('2024-01-01', '2026-03-01')], [gap], []],
    [
      'a pension for a while',
      [{ status: 'foertidspension', ...span('2025-02-03', '2025-03-03') } as const],
      [],
      [span('2024-12-30', '2025-02-03'), span('2025-03-03', '2026-01-05')],
    ],
    [
      'a student with a job',
      [
        employee('2024-12-30', '2026-01-05'),
        { status: 'uddannelse', ...span('2025-08-04', '2026-01-05') } as const,
      ],
      [span('2024-12-30', '2025-08-04')],
      [span('2025-08-04', '2026-01-05')],
    ],
    [
      'a flex job is work with support',
      [
        employee('2024-12-30', '2026-01-05'),
        { status: 'fleksjob', ...span('2025-01-06', '2026-01-05') } as const,
      ],
      [span('2024-12-30', '2025-01-06')],
      [],
    ],
  ])('%s', (_name, statuses, sure, possible) => {
    expect(knownSelfSupport(twoSpells, statuses)).toEqual({ sure, possible });
  });
});
