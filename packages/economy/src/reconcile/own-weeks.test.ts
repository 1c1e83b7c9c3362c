import { emptyCase } from '@rettidig/casework';
import { addWeeks, day, kroner, minus, openEnd, type Money } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { refundLedger } from '../refund/index.ts';
import { ownWeeks } from './own-weeks.ts';

const all = (): boolean => true;
const period = { from: day('2020-01-06'), to: day('2027-01-04') };
const spell = (id: string, from: string, to: string | null) =>
  ({
    id,
    benefit: 'kontanthjaelp',
    from: day(from),
    to: to === null ? openEnd : day(to),
  }) as const;

/** 4 weeks from Monday 6 July 2026, a week without, and on from Monday 10 August; 9.300 kr. a month from August on. */
const ledger = refundLedger(
  [
    {
      id: 'c',
      team: 't',
      file: {
        ...emptyCase({ birthDate: day('1980-05-05'), education: null }),
        benefits: [spell('a', '2026-07-06', '2026-08-03'), spell('b', '2026-08-10', null)],
      },
      labourStatuses: [],
      benefitAmounts: [
        {
          id: 'm',
          benefit: 'kontanthjaelp',
          monthly: kroner(9300),
          from: day('2026-08-01'),
          to: openEnd,
        },
      ],
    },
  ],
  { period },
);

// By hand: no reset in a week, so the count goes on: the week of 10 August is the 5th. § 5: 40 pct. from the 5th week.
test('gives the weeks asked for and those beside, with the run and what lies before it', () => {
  const weeks = ownWeeks(ledger, new Set([day('2026-08-10')]), all);
  expect(
    weeks.map(({ week, number, runWeek, weeksBefore }) => [week, number, runWeek, weeksBefore]),
  ).toEqual([
    [day('2026-08-10'), 5, 1, 4],
    [day('2026-08-17'), 6, 2, 4],
  ]);
});

// An amount is of a whole month: a day of August is 9.300 / 31 = 300 kr., one of September 9.300 / 30 = 310 kr.
test('a week over two months is one, and its shares make its amount', () => {
  const [, whole] = ownWeeks(ledger, new Set([day('2026-08-31')]), all);
  expect(whole?.week).toBe(day('2026-08-31'));
  expect(whole?.statePct).toBe(40);
  const { amount, state } = whole ?? {};
  // One day of August and six of September; the state pays 40 pct.
  expect(amount).toBe(kroner(2160));
  expect(state).toBe(kroner(864));
  expect(minus(amount as Money, state as Money)).toBe(kroner(1296));
});

test('a week without an amount on some of its days has none', () => {
  const [, last] = ownWeeks(ledger, new Set([day('2026-07-27')]), all);
  expect([last?.week, last?.amount, last?.state]).toEqual([day('2026-07-27'), null, null]);
});

test('of those not reached nothing is given', () => {
  expect(ownWeeks(ledger, new Set([addWeeks(day('2026-08-10'), 3)]), () => false)).toEqual([]);
});
