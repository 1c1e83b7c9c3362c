import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kroner, minus, type Money, sumOf } from './money.ts';
import { partOfYear, percentOf, restOfPercent } from './portions.ts';

test.each([
  [10500, 20, 2100],
  [0.01, 50, 0.01],
  [-0.01, 50, -0.01],
  [417760000, 0.51, 2130576],
])('%s kr. times %s percent is %s', (amount, percent, expected) => {
  expect(percentOf(kroner(amount), percent)).toBe(kroner(expected));
});

test.each([
  [1269283, 12, 1269283],
  [1269283, 6, 634641.5],
  [100, 0, 0],
])('of %s kr. a year, %s months have %s kr.', (yearly, months, expected) => {
  expect(partOfYear(kroner(yearly), months)).toBe(kroner(expected));
});

test('a percentage and its rest are a hundred, and an amount less its part leaves the rest within an øre', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1e9 }), (pct, oere) => {
      const amount = oere as Money;
      expect(pct + restOfPercent(pct)).toBe(100);
      const rest = minus(amount, percentOf(amount, pct));
      expect(Math.abs(rest - percentOf(amount, restOfPercent(pct)))).toBeLessThanOrEqual(1);
      expect(sumOf(rest, percentOf(amount, pct))).toBe(amount);
    }),
  );
});
