import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberText } from '../wording/number-text.ts';
import { readPrinted } from './printed.ts';
import { readTablesText } from './text.ts';

describe('numbers as Danes print them', () => {
  // Cells of the benchmark report of 2013: tables 4.2, 4.10, Bilag I.
  it.each([
    ['10,3', 10.3, 1, false],
    ['43.323', 43323, 0, false],
    ['11,5%', 11.5, 1, true],
    ['100 %', 100, 0, true],
    ['16 pct.', 16, 0, true],
    ['1.234,50', 1234.5, 2, false],
    ['−1,5', -1.5, 1, false],
  ])('%s is %f with %i decimals', (text, value, decimals, percent) => {
    expect(readPrinted(text)).toEqual({ kind: 'tal', value, decimals, percent });
  });

  it.each([
    ['-', 'streg'],
    ['–', 'streg'],
    ['', 'blank'],
    ['\u00A0', 'blank'],
  ])('“%s” is no number but a %s', (text, missing) => {
    expect(readPrinted(text)).toEqual({ kind: 'mangler', missing });
  });

  it.each(['69,8,3', '1. mio.', '12.34', '1.23.456', 'ca. 4', '1,', ',5'])(
    '%s is not read',
    (text) => {
      expect(readPrinted(text).kind).toBe('ulaeselig');
    },
  );

  it('are read back as they are written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 3 }),
        (whole, decimals) => {
          const value = whole / 10 ** decimals;
          expect(readPrinted(numberText(value, decimals))).toMatchObject({ value, decimals });
        },
      ),
    );
  });
});

describe('a table of a text', () => {
  const cell = fc.oneof(
    fc.record({ tenths: fc.integer({ min: 0, max: 99_999 }) }),
    fc.constantFrom('streg' as const, 'blank' as const),
  );

  it('is read back as it is written, with tabs or semicolons', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('\t', ';'),
        fc.uniqueArray(fc.constantFrom('Varde', 'Rebild', 'Egedal', 'Assens', 'Furesø'), {
          minLength: 1,
        }),
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        (delimiter, names, given) => {
          const rows = given.map((row) => row.slice(0, names.length));
          const shown = rows.map((row) =>
            row.map((each) =>
              each === 'streg' ? '-' : each === 'blank' ? '' : numberText(each.tenths / 10, 1),
            ),
          );
          const text = [
            'Tabel 4.2: A-dagpenge',
            ['', ...names].join(delimiter),
            ...shown.map((row, place) => [`Række ${place}`, ...row].join(delimiter)),
          ].join('\n');
          const { tables, remarks } = readTablesText(text);
          expect(remarks).toEqual([]);
          expect(tables[0]?.municipalities).toEqual(names);
          expect(tables[0]?.rows.map((row) => row.cells)).toEqual(
            rows.map((row) =>
              row.map((each) =>
                each === 'streg' || each === 'blank'
                  ? { value: null, missing: each }
                  : { value: each.tenths / 10 },
              ),
            ),
          );
        },
      ),
    );
  });
});
