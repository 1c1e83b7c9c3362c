import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjusted } from './adjusted.ts';
import type { Condition } from './condition.ts';
import { distances } from './distance.ts';

const condition = (
  label: string,
  values: readonly (number | null)[],
  weight = 1,
  byProportion = false,
): Condition => ({ id: label, label, weight, why: '', values, byProportion });

describe('distance on conditions', () => {
  // By hand: 10, 20, 30 have standard deviation 10; 1, 1, 4 have √3. From the first: B 1 and 0, C 2 and √3.
  test('is the root of the weighted mean of squares in standard deviations, nearest first', () => {
    const found = distances(['A', 'B', 'C'], 0, [
      condition('x', [10, 20, 30]),
      condition('y', [1, 1, 4], 3),
    ]);
    expect(found.map(({ municipality }) => municipality)).toEqual(['B', 'C']);
    expect(found[0]?.distance).toBeCloseTo(Math.sqrt(1 / 4), 12);
    expect(found[1]?.distance).toBeCloseTo(Math.sqrt((4 + 3 * 3) / 4), 12);
    expect(found[1]?.parts.map(({ share }) => Math.round(share))).toEqual([31, 69]);
  });

  test('leaves out what is not reported, says so, and puts the incomparable last', () => {
    const found = distances(['A', 'B', 'C'], 0, [
      condition('x', [10, null, 30]),
      condition('y', [1, 2, null]),
      condition('alike', [5, 5, 5]),
      condition('shown', [1, 9, 5], 0),
    ]);
    expect(found.map(({ municipality, missing }) => [municipality, missing])).toEqual([
      ['B', ['x']],
      ['C', ['y']],
    ]);
    expect(distances(['A', 'B', 'C'], 0, [condition('x', [10, null, 30])]).at(-1)).toMatchObject({
      municipality: 'B',
      distance: null,
      missing: ['x'],
    });
  });

  test('sizes are compared by proportion', () => {
    const found = distances(['A', 'B', 'C'], 1, [condition('x', [10, 20, 40], 1, true)]);
    expect(found[0]?.distance).toBeCloseTo(found[1]?.distance ?? 0, 12);
  });
});

describe('a figure read against a condition', () => {
  // By hand: (1, 2), (2, 4), (3, 3): slope 0.5, intercept 2, fit 2.5, 3, 3.5; 1.5 of 2 is left: a quarter accounted for.
  test('gives line, expectation, difference and what is left', () => {
    const line = adjusted([2, 4, 3, null], [1, 2, 3, 9]);
    expect(line).toMatchObject({ count: 3, slope: 0.5, intercept: 2, explained: 0.25 });
    expect(line?.deviation).toBeCloseTo(Math.sqrt(1.5), 12);
    expect(line?.readings).toEqual([
      { actual: 2, expected: 2.5, difference: -0.5 },
      { actual: 4, expected: 3, difference: 1 },
      { actual: 3, expected: 3.5, difference: -0.5 },
      null,
    ]);
  });

  test('is none where there is no line', () => {
    expect(adjusted([1, 2, null], [1, 2, 3])).toBeNull();
    expect(adjusted([1, 2, 3], [7, 7, 7])).toBeNull();
  });

  test('differences from the line sum to nothing, and numbers on a line are on it', () => {
    const number = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 3, maxLength: 20 }), (pairs) => {
        const line = adjusted(
          pairs.map(([, y]) => y),
          pairs.map(([x]) => x),
        );
        if (line === null) return;
        const sum = line.readings.reduce((total, one) => total + (one?.difference ?? 0), 0);
        expect(sum).toBeCloseTo(0, 6);
        const on = adjusted(
          pairs.map(([x]) => 3 - 2 * x),
          pairs.map(([x]) => x),
        );
        expect(on?.slope).toBeCloseTo(-2, 6);
        expect(on?.explained).toBeCloseTo(1, 6);
      }),
    );
  });
});
