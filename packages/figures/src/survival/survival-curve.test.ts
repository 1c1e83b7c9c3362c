import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Observed, shareLeft, survivalCurve } from './survival-curve.ts';

const left = (days: number): Observed => ({ days, ended: true });
const running = (days: number): Observed => ({ days, ended: false });

describe('the 21 patients on 6-MP (Freireich and others 1963, the example of most textbooks)', () => {
  const curve = survivalCurve([
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(left),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(running),
  ]);

  // By hand: 18/21, times 16/17, times 14/15, times 11/12, times 10/11, times 6/7, times 5/6. Standard errors as printed
  // in the textbooks (Kleinbaum and Klein, Survival Analysis, table 2.1; Greenwood's formula).
  test.each([
    { day: 6, atRisk: 21, events: 3, share: 0.8571, error: 0.0764 },
    { day: 7, atRisk: 17, events: 1, share: 0.8067, error: 0.0869 },
    { day: 10, atRisk: 15, events: 1, share: 0.7529, error: 0.0963 },
    { day: 13, atRisk: 12, events: 1, share: 0.6902, error: 0.1068 },
    { day: 16, atRisk: 11, events: 1, share: 0.6275, error: 0.1141 },
    { day: 22, atRisk: 7, events: 1, share: 0.5378, error: 0.1282 },
    { day: 23, atRisk: 6, events: 1, share: 0.4482, error: 0.1346 },
  ])('week $day: $share are left', ({ day, atRisk, events, share, error }) => {
    const step = curve.steps.find((one) => one.day === day);
    expect(step).toMatchObject({ atRisk, events });
    expect(step?.share).toBeCloseTo(share, 4);
    expect(step?.low).toBeCloseTo(share - 1.96 * error, 3);
    expect(step?.high).toBeCloseTo(Math.min(1, share + 1.96 * error), 3);
  });

  test('the median is 23; nothing can be said after 35', () => {
    expect(curve).toMatchObject({ spells: 21, ended: 9, median: 23, until: 35 });
    expect(shareLeft(curve, 35)).toBeCloseTo(0.4482, 4);
    expect(shareLeft(curve, 36)).toBeNull();
  });
});

const anyDays = fc.integer({ min: 1, max: 400 });

describe('any curve', () => {
  test('stays at 1 where nothing has ended', () => {
    fc.assert(
      fc.property(fc.array(anyDays, { minLength: 1 }), (list) => {
        const curve = survivalCurve(list.map(running));
        expect(curve).toMatchObject({ ended: 0, median: null, critical: [] });
        expect(curve.steps).toEqual([
          { day: 0, atRisk: list.length, events: 0, share: 1, low: 1, high: 1 },
        ]);
      }),
    );
  });

  test('is the plain share where everything has ended', () => {
    fc.assert(
      fc.property(fc.array(anyDays, { minLength: 1 }), anyDays, (list, day) => {
        const curve = survivalCurve(list.map(left));
        const longer = list.filter((days) => days > day).length;
        expect(shareLeft(curve, day)).toBeCloseTo(longer / list.length, 9);
      }),
    );
  });

  test('is the product over days of those who did not end, and falls only', () => {
    const anyObserved = fc.record({ days: anyDays, ended: fc.boolean() });
    fc.assert(
      fc.property(fc.array(anyObserved, { minLength: 1 }), (list) => {
        const curve = survivalCurve(list);
        let share = 1;
        for (let day = 1; day <= curve.until; day++) {
          const atRisk = list.filter(({ days }) => days >= day).length;
          const events = list.filter(({ days, ended }) => ended && days === day).length;
          share *= (atRisk - events) / atRisk;
          expect(shareLeft(curve, day)).toBeCloseTo(share, 9);
        }
        for (const { low, high, share: at } of curve.steps) {
          expect(low >= 0 && low <= at && at <= high && high <= 1).toBe(true);
        }
      }),
    );
  });
});

describe('critical points', () => {
  // 100 begin; two leave in each week, but twenty in the week that ends on day 91 (13 weeks).
  const weekly = Array.from({ length: 26 }, (_, i) => 7 * (i + 1)).flatMap((day) =>
    Array.from({ length: day === 91 ? 20 : 2 }, () => left(day)),
  );
  const curve = survivalCurve([...weekly, ...Array.from({ length: 30 }, () => running(400))]);

  test('are the four weeks in which most of those left leave', () => {
    // By hand: after 12 weeks 76 of 100 are left; in weeks 13 to 16 20 + 2 + 2 + 2 = 26 of them leave. Any other window with
    // week 13 in it begins with more left and loses as many.
    const [point] = curve.critical.toSorted((a, b) => b.rate - a.rate);
    expect(point).toEqual({
      from: 84,
      to: 112,
      rate: expect.closeTo(26 / 76, 9),
      atRisk: 76,
      events: 26,
    });
  });

  test('are not looked for where fewer than 20 are left', () => {
    // 30 begin, 10 leave on day 14, one on day 30; the 19 who are left leave on one day, which says nothing.
    const days = [14, 30, 100].flatMap((day, i) =>
      Array.from({ length: [10, 1, 19][i] ?? 0 }, () => left(day)),
    );
    expect(survivalCurve(days).critical).toMatchObject([{ from: 7, to: 35, events: 11 }]);
    expect(survivalCurve(days, { fewest: 19 }).critical).toMatchObject([
      { from: 7, to: 35, events: 11 },
      { from: 77, to: 105, events: 19 },
    ]);
  });
});
