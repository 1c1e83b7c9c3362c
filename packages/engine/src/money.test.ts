import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { danishMoney, kroner, minus, type Money, share, sumOf } from './money.ts';

describe('money', () => {
  test.each([
    [0, '0 kr.'],
    [13952, '13.952 kr.'],
    [1302483, '1.302.483 kr.'],
    [-33200, '-33.200 kr.'],
    [0.95, '0,95 kr.'],
    [1234.5, '1.234,50 kr.'],
  ])('%s kroner reads %s', (amount, text) => {
    expect(danishMoney(kroner(amount))).toBe(text);
  });

  test('has no parts of an øre', () => {
    expect(() => kroner(1.005)).toThrow('1.005 kr. er ikke et helt antal øre.');
    expect(() => kroner(Number.NaN)).toThrow('ikke et helt antal øre');
  });

  test.each([
    [100, 1, 3, 33.33],
    [0.01, 1, 2, 0.01],
    [-0.01, 1, 2, -0.01],
    [10500, 40, 100, 4200],
  ])('of %s kr. %s/%s is %s', (amount, numerator, denominator, expected) => {
    expect(share(kroner(amount), numerator, denominator)).toBe(kroner(expected));
  });

  test('a share and its rest are the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 100 }),
        (oere, pct) => {
          const whole = oere as Money;
          const part = share(whole, pct, 100);
          expect(sumOf(part, minus(whole, part))).toBe(whole);
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(whole);
        },
      ),
    );
  });

  test('a share of nothing at all is a fault', () => {
    expect(() => share(kroner(1), 1, 0)).toThrow('positiv nævner');
  });
});
