import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, day, openEnd } from './day.ts';
import { contains, firstOverlap, overlaps, type Period, periodOn } from './period.ts';

const of = (from: string, to: string | null): Period => ({
  from: day(from),
  to: to === null ? openEnd : day(to),
});
const march = of('2014-03-01', '2014-04-01');

describe('a period is half-open', () => {
  test.each([
    ['2014-02-28', false],
    ['2014-03-01', true],
    ['2014-03-31', true],
    ['2014-04-01', false],
  ])('%s in March: %s', (text, expected) => {
    expect(contains(march, day(text))).toBe(expected);
  });

  test('an open one has no last day', () => {
    expect(contains(of('2014-03-01', null), day('2199-12-31'))).toBe(true);
  });
});

describe('overlap', () => {
  test.each([
    ['the same', march, true],
    ['the day before', of('2014-02-01', '2014-03-01'), false],
    ['the first day only', of('2014-02-01', '2014-03-02'), true],
    ['the last day only', of('2014-03-31', '2014-05-01'), true],
    ['the day after', of('2014-04-01', null), false],
    ['an empty one inside', of('2014-03-10', '2014-03-10'), false],
  ])('%s', (_, other, expected) => {
    expect(overlaps(march, other)).toBe(expected);
    expect(overlaps(other, march)).toBe(expected);
  });

  test('agrees with counting the days', () => {
    const start = day('2014-01-01');
    const short = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
      .map(([from, length]): Period => ({
        from: addDays(start, from),
        to: addDays(start, from + length),
      }));
    const days = ({ from, to }: Period) =>
      Array.from({ length: to - from }, (_, index) => addDays(from, index));
    fc.assert(
      fc.property(short, short, (a, b) => {
        const both = days(a).filter((one) => contains(b, one));
        expect(overlaps(a, b)).toBe(both.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a list of periods', () => {
  const first = of('2014-01-01', '2014-02-01');
  const second = of('2014-02-01', '2014-03-10');
  const third = of('2014-03-05', null);

  test('finds the first that overlaps, in order of start', () => {
    expect(firstOverlap([third, first, second])).toEqual([second, third]);
    expect(firstOverlap([second, first])).toBeNull();
    expect(firstOverlap([])).toBeNull();
  });

  test.each([
    ['2013-12-31' as const, null],
    ['2014-01-31' as const, first],
    ['2014-02-01' as const, second],
    ['2014-03-06' as const, second],
    ['2014-03-10' as const, third],
  ])('on %s', (text, expected) => {
    const on: Day = day(text);
    expect(periodOn([first, second, third], on)).toBe(expected);
  });
});
