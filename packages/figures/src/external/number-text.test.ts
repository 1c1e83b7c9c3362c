import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalMarkOf, readNumber } from './number-text.ts';

describe('a figure', () => {
  test.for([
    ['1204', ',', '1204'],
    ['1.204', ',', '1204'],
    ['1.204.500,25', ',', '1204500.25'],
    ['2,4', ',', '2.4'],
    ['-420', ',', '-420'],
    ['0,0', ',', '0.0'],
    ['1 204,5', ',', '1204.5'],
    ['1\u00A0204', ',', '1204'],
    ['1,204', '.', '1204'],
    ['2.4', '.', '2.4'],
    ['2.4', null, '2.4'],
    ['2,4', null, '2.4'],
    [1204, null, '1204'],
    [2.4, ',', '2.4'],
    [1e-7, null, '0.0000001'],
  ] as const)('%s with %s is %s', ([text, mark, value]) => {
    expect(readNumber(text, mark)).toEqual({ outcome: 'number', value });
  });

  // A hidden figure is no 0: what is under the limit of publication may be 1 or 2.
  test.for(['', ' ', '.', '..', '…', '-', '–', 'x', null])('»%s« stays missing', (text) => {
    expect(readNumber(text, ',')).toEqual({ outcome: 'number', value: null });
  });

  test.for([
    'abc',
    '12-14',
    '1,2,3',
    '12.34.56',
    '12 %',
    '1.20',
    '--5',
    Number.NaN,
    1e15,
    -Infinity,
  ])('»%s« is no Danish number', (text) => {
    expect(readNumber(text, ',')).toEqual({ outcome: 'not-a-number' });
  });

  test('three digits after a mark can be thousands or decimals', () => {
    expect(readNumber('1.204', null)).toEqual({ outcome: 'two-ways' });
    expect(readNumber('1,204', null)).toEqual({ outcome: 'two-ways' });
  });

  test.for([
    [['1.204', '2,4'], ','],
    [['1,204', '2.4'], '.'],
    [['1.204.300'], ','],
    [['1.204', '12'], null],
    [['2,4', '2.5'], null],
    [[1.5, 3], null],
  ] as const)('of %j the mark is %s', ([cells, mark]) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });

  test('what a Danish spreadsheet writes is read as it was', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 99 }),
        (n, cents) => {
          const value = (Math.abs(n) * 100 + cents) / 100;
          const text = value.toLocaleString('da-DK', { minimumFractionDigits: 2 });
          const read = readNumber(text, ',');
          expect(read.outcome === 'number' ? Number(read.value) : null).toBe(value);
        },
      ),
    );
  });
});
