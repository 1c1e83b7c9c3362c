import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceInterval, differenceVerdict, shareInterval } from './interval.ts';

const rounded = (interval: { readonly low: number; readonly high: number } | null) =>
  interval === null ? null : [interval.low.toFixed(4), interval.high.toFixed(4)];

// Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
test.for([
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
] as const)('%i of %i lies between %s and %s', ([count, of, low, high]) => {
  expect(rounded(shareInterval(count, of))).toEqual([low, high]);
});

// Newcombe, Statistics in Medicine 17 (1998) 873-890, table II, method 10.
test.for([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [6, 7, 2, 7, '0.0582', '0.8062'],
  [5, 56, 0, 29, '-0.0381', '0.1926'],
  [0, 10, 0, 20, '-0.1611', '0.2775'],
  [10, 10, 0, 10, '0.6075', '1.0000'],
] as const)('%i/%i less %i/%i lies between %s and %s', ([a, m, b, n, low, high]) => {
  expect(rounded(differenceInterval({ count: a, of: m }, { count: b, of: n }))).toEqual([
    low,
    high,
  ]);
});

describe('a share', () => {
  test('of nobody has no interval', () => {
    expect(shareInterval(0, 0)).toBeNull();
    expect(differenceInterval({ count: 0, of: 0 }, { count: 1, of: 2 })).toBeNull();
  });

  test('lies within its interval, which stays between 0 and 1 and shrinks with more citizens', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 400 }), (some, of) => {
        const count = Math.min(some, of);
        const one = shareInterval(count, of);
        const ten = shareInterval(count * 10, of * 10);
        if (one === null || ten === null) throw new Error('no interval');
        expect(one.low).toBeGreaterThanOrEqual(0);
        expect(one.high).toBeLessThanOrEqual(1);
        expect(one.low).toBeLessThanOrEqual(count / of);
        expect(one.high).toBeGreaterThanOrEqual(count / of);
        expect(ten.high - ten.low).toBeLessThan(one.high - one.low);
      }),
    );
  });
});

describe('two shares', () => {
  // Ringkøbing-Skjern 2022, point 6: 9 of 15 and 15 of 22; the difference of 8 points is within chance.
  test('of 15 and of 22 citizens do not differ by more than chance', () => {
    expect(differenceVerdict({ count: 9, of: 15 }, { count: 15, of: 22 })).toBe(
      'kan-vaere-tilfaeldig',
    );
  });

  test.for([
    [{ count: 56, of: 70 }, { count: 48, of: 80 }, 'foerste-hoejest'],
    [{ count: 48, of: 80 }, { count: 56, of: 70 }, 'anden-hoejest'],
    [{ count: 0, of: 0 }, { count: 56, of: 70 }, 'ukendt'],
  ] as const)('%j and %j: %s', ([first, second, verdict]) => {
    expect(differenceVerdict(first, second)).toBe(verdict);
  });
});
