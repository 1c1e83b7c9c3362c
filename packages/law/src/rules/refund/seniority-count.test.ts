import {
  addDays,
  addMonths,
  addWeeks,
  contains,
  type Day,
  day,
  mondayOf,
  openEnd,
  type Period,
} from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedWeek, countBenefitWeeks, resetProgress } from './seniority-count.ts';

const terms = { weeks: 52, months: 36 };
const start = day('2016-01-04');
const end = addWeeks(start, 300);

const hasDay = (periods: readonly Period[], on: Day) =>
  periods.some((period) => contains(period, on));
const daysOf = (week: Day) => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(week, days));

/** § 6 read slowly: every week is judged by its seven days, and every reset by looking back over all weeks of the count. */
function oracle(benefits: readonly Period[], alone: readonly Period[], until: Day): CountedWeek[] {
  const counted: CountedWeek[] = [];
  let current: Day[] = [];
  let selfSupport: Day[] = [];
  for (let week = addWeeks(start, -10); week < until; week = addWeeks(week, 1)) {
    if (daysOf(week).some((on) => hasDay(benefits, on))) {
      current.push(week);
      counted.push({ week, number: current.length, since: current[0] as Day });
    } else if (current.length > 0 && daysOf(week).every((on) => hasDay(alone, on))) {
      selfSupport.push(week);
      const threeYearsBefore = addMonths(addWeeks(week, 1), -36);
      if (selfSupport.filter((one) => one >= threeYearsBefore).length >= 52) {
        current = [];
        selfSupport = [];
      }
    }
  }
  return counted;
}

/** Stretches that follow each other: on benefit, alone, or neither; some begin in the middle of a week. */
const anyLife: fc.Arbitrary<{ benefits: Period[]; alone: Period[] }> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('benefit', 'benefit', 'alone', 'alone', 'neither'),
      days: fc.oneof(
        fc.integer({ min: 1, max: 60 }).map((weeks) => 7 * weeks),
        fc.integer({ min: 1, max: 380 }),
        fc.integer({ min: 25, max: 28 }).map((weeks) => 7 * weeks),
      ),
    }),
    { maxLength: 14 },
  )
  .map((stretches) => {
    const benefits: Period[] = [];
    const alone: Period[] = [];
    let from = start;
    for (const { kind, days } of stretches) {
      const to = addDays(from, days);
      if (kind === 'benefit') benefits.push({ from, to });
      if (kind === 'alone') alone.push({ from, to });
      from = to;
    }
    return { benefits, alone };
  });

test('counts as § 6 read slowly', () => {
  fc.assert(
    fc.property(anyLife, ({ benefits, alone }) => {
      expect(countBenefitWeeks(benefits, alone, terms, end)).toEqual(oracle(benefits, alone, end));
    }),
    { numRuns: 300 },
  );
});

test('the random lives hold resets', () => {
  const resets = fc
    .sample(anyLife, { numRuns: 500, seed: 1 })
    .filter(({ benefits, alone }) =>
      countBenefitWeeks(benefits, alone, terms, end).some(
        ({ since }, _index, all) => since !== all[0]?.since,
      ),
    );
  expect(resets.length).toBeGreaterThan(50);
});

test('each benefit week is one more than the one before, or the first of a new count', () => {
  fc.assert(
    fc.property(anyLife, ({ benefits, alone }) => {
      let before = 0;
      for (const { week, number, since } of countBenefitWeeks(benefits, alone, terms, end)) {
        expect(number === before + 1 || (number === 1 && since === week)).toBe(true);
        before = number;
      }
    }),
  );
});

test('the order of the periods and their cutting in two mean nothing', () => {
  fc.assert(
    fc.property(anyLife, fc.integer({ min: 1, max: 100 }), ({ benefits, alone }, days) => {
      const cut = (periods: readonly Period[]): Period[] =>
        periods
          .flatMap(({ from, to }) => {
            const middle = addDays(from, Math.min(days, to - from));
            return [
              { from: middle, to },
              { from, to: middle },
            ];
          })
          .toReversed();
      expect(countBenefitWeeks(cut(benefits), cut(alone), terms, end)).toEqual(
        countBenefitWeeks(benefits, alone, terms, end),
      );
    }),
  );
});

test('one more benefit week never lowers a later number, unless a reset lies between', () => {
  fc.assert(
    fc.property(anyLife, fc.integer({ min: 0, max: 150 }), ({ benefits, alone }, weeks) => {
      const extra = { from: addWeeks(start, weeks), to: addWeeks(start, weeks + 1) };
      const apart = alone.flatMap(({ from, to }) => [
        { from, to: Math.min(to, Math.max(from, extra.from)) as Day },
        { from: Math.max(from, Math.min(to, extra.to)) as Day, to },
      ]);
      const more = countBenefitWeeks([...benefits, extra], apart, terms, end);
      const numbers = new Map(more.map((counted) => [counted.week, counted]));
      for (const { week, number } of countBenefitWeeks(benefits, alone, terms, end)) {
        const now = numbers.get(week) as CountedWeek;
        expect(now.number >= number || now.since > extra.from).toBe(true);
      }
    }),
  );
});

describe('bad facts', () => {
  test('a day on benefit that is also self-support is refused, and both are named', () => {
    const benefits = [
      { from: day('2018-01-01'), to: day('2018-02-01') },
      { from: day('2019-01-07'), to: openEnd },
    ];
    const alone = [{ from: day('2018-02-01'), to: day('2019-01-08') }];
    expect(() => countBenefitWeeks(benefits, alone, terms, end)).toThrow(
      'Ydelse fra 2019-01-07 og selvforsørgelse fra 2018-02-01 kan ikke gælde de samme dage.',
    );
  });

  test('an empty period is no week', () => {
    const empty = { from: mondayOf(start), to: mondayOf(start) };
    expect(countBenefitWeeks([empty], [], terms, end)).toEqual([]);
  });

  test('a spell that runs on is counted to the day asked for', () => {
    const running = [{ from: start, to: openEnd }];
    expect(
      countBenefitWeeks(running, [], terms, addWeeks(start, 3)).map(({ number }) => number),
    ).toEqual([1, 2, 3]);
  });
});

/** What lies before a day. */
const upTo = (periods: readonly Period[], end: Day): Period[] =>
  periods.flatMap(({ from, to }) => (from < end ? [{ from, to: to < end ? to : end }] : []));

test('a count is set back the earliest in the week that the oracle finds, and not a week before', () => {
  fc.assert(
    fc.property(anyLife, fc.integer({ min: 1, max: 290 }), ({ benefits, alone }, weeks) => {
      const now = addWeeks(start, weeks);
      const [past, own] = [upTo(benefits, now), upTo(alone, now)];
      const progress = resetProgress(past, own, terms, now);
      const numberAfter = (week: Day): number | undefined =>
        oracle(
          [...past, { from: week, to: addDays(week, 1) }],
          [...own, { from: now, to: week }],
          addWeeks(week, 1),
        ).at(-1)?.number;
      const before = progress === null ? undefined : numberAfter(addWeeks(progress.earliest, -1));
      expect([before === 1, numberAfter(progress?.earliest ?? now)]).toEqual([false, 1]);
      const counted = progress?.counted ?? [];
      expect(new Set(counted).size).toBe(counted.length);
      const since = oracle(past, own, now).at(-1)?.since;
      for (const monday of counted) {
        expect(since !== undefined && monday > since).toBe(true);
        expect(monday >= addMonths(now, -36)).toBe(true);
        expect(daysOf(monday).every((on) => hasDay(own, on))).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

// By hand: benefit in the week of 4 January 2016, then self-support from 11 January 2016. The 20 weeks to 30 May count;
// 32 more make 52, so the count is set back on Monday 9 January 2017.
test('self-support so far and the earliest reset, by hand', () => {
  const benefits = [{ from: start, to: addWeeks(start, 1) }];
  const alone = [{ from: addWeeks(start, 1), to: addWeeks(start, 60) }];
  const now = addWeeks(start, 21);
  const progress = resetProgress(benefits, alone, terms, now);
  expect(progress?.counted).toHaveLength(20);
  expect(progress?.earliest).toBe(day('2017-01-09'));
  expect(resetProgress(benefits, alone, terms, day('2017-01-09'))).toBeNull();
  expect(resetProgress([], alone, terms, now)).toBeNull();
});
