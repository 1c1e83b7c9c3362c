import { kroner } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountText, parseAmount } from './amounts.ts';

test.for([
  ['16.990', 16_990],
  ['16990', 16_990],
  ['16.990,50', 16_990.5],
  ['1.105 kr.', 1105],
  ['0,5', 0.5],
  [' 203.880 kr', 203_880],
] as const)('%s is %d kroner', ([text, amount]) => {
  expect(parseAmount(text)).toBe(kroner(amount));
});

test.for(['', '16.99', '1,234', '16 990', '-5', '1.0000', 'mange', '12.34.567'] as const)(
  '»%s« is no amount',
  (text) => {
    expect(parseAmount(text)).toBeNull();
  },
);

test('an amount is read as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (oere) => {
      const amount = kroner(oere / 100);
      expect(parseAmount(amountText(amount))).toBe(amount);
    }),
  );
});
