import { emptyCase } from '@rettidig/casework';
import { addWeeks, day, isoDay, kroner, openEnd } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';
import { expect, test } from 'vitest';
import { comingSteps } from './coming-steps.ts';
import type { RefundCase } from './refund-case.ts';
import { refundLedger } from './refund-ledger.ts';

function onBenefit(id: string, benefit: Benefit, from: string, monthly: number | null): RefundCase {
  const spell = { from: day(from), to: openEnd };
  return {
    id,
    team: 't1',
    file: {
      ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
      benefits: [{ id: 'y', benefit, ...spell }],
    },
    labourStatuses: [],
    benefitAmounts:
      monthly === null ? [] : [{ id: 'u', benefit, monthly: kroner(monthly), ...spell }],
  };
}

// Sunday 22 November 2026 is the last day. By § 5: 80 percent in weeks 1-4, 40 in 5-26, 30 in 27-52, 20 from 53.
const period = { from: day('2025-01-01'), to: day('2026-11-23') };
const cases = [
  // Monday 2 November: week 3 now, week 5 from 30 November.
  onBenefit('a', 'kontanthjaelp', '2026-11-02', 15_000),
  // Monday 1 June: week 25 now, week 27 from 30 November.
  onBenefit('b', 'dagpenge', '2026-06-01', 18_000),
  // Like it, and nobody has said the amount.
  onBenefit('c', 'dagpenge', '2026-06-01', null),
  // On the last step for long.
  onBenefit('d', 'ledighedsydelse', '2025-06-02', 18_000),
];
const ledger = refundLedger(cases, { period });

test('says who comes to a lower step, when, and what it costs', () => {
  const steps = comingSteps(ledger, {}, { weeks: 3 });
  expect([steps.citizens, steps.withoutNumber, isoDay(steps.from)]).toEqual([4, 0, '2026-11-16']);
  expect(steps.weeks.map(({ week, citizens }) => [isoDay(week), citizens])).toEqual([
    ['2026-11-23', 0],
    ['2026-11-30', 3],
    ['2026-12-07', 0],
  ]);
  expect(steps.weeks[1]?.moves).toEqual([
    { fromPct: 80, toPct: 40, citizens: 1 },
    { fromPct: 40, toPct: 30, citizens: 2 },
  ]);
  expect(steps.weeks[1]?.withoutAmount).toBe(1);
  // A week of 15.000 and 18.000 kr. in November is 7/30: 3.500 and 4.200 kr.; 40 and 10 points of them are 1.400 and 420.
  expect(steps.weeks.map(({ extra }) => extra)).toEqual([0, kroner(1820), kroner(1820)]);
  expect(steps.extra).toBe(kroner(3640));
});

test('counts those whose week is not known, and leaves them out', () => {
  const back: RefundCase = {
    ...onBenefit('e', 'kontanthjaelp', '2026-11-02', 15_000),
    file: {
      ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
      benefits: [
        { id: 'y', benefit: 'dagpenge', from: day('2024-01-01'), to: day('2025-06-02') },
        { id: 'z', benefit: 'kontanthjaelp', from: day('2026-11-02'), to: openEnd },
      ],
    },
  };
  const steps = comingSteps(refundLedger([back], { period }), {}, { weeks: 4 });
  expect([steps.citizens, steps.withoutNumber, steps.extra]).toEqual([1, 1, 0]);
});

test('comes to the steps that the ledger has when the weeks have come', () => {
  const later = refundLedger(cases, { period: { from: period.from, to: addWeeks(period.to, 40) } });
  const moved = comingSteps(ledger, {}, { weeks: 40 }).weeks.flatMap(({ week, moves }) =>
    moves.map(({ toPct, citizens }) => [isoDay(week), toPct, citizens]),
  );
  const found = new Map<string, number>();
  for (let row = 1; row < later.rows; row += 1) {
    const [week = 0, pct = 0] = [later.week[row], later.statePct[row]];
    const isDown =
      later.citizen[row] === later.citizen[row - 1] && pct < (later.statePct[row - 1] ?? 0);
    if (!isDown || week < period.to) continue;
    const key = `${week} ${pct}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  const expected = [...found]
    .map(([key, citizens]) => [Number(key.split(' ')[0]), Number(key.split(' ')[1]), citizens])
    .toSorted(([a = 0, p = 0], [b = 0, q = 0]) => a - b || q - p);
  expect(moved.map(([week, pct, citizens]) => [day(String(week)), pct, citizens])).toEqual(
    expected,
  );
});
