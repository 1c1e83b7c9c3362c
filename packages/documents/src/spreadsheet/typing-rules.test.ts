import { describe, expect, test } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { outOfOrder } from '../testing/xml-order.ts';
import { readWorkbook } from './read-spreadsheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/** ECMA-376, part 1: 18.3.1.99 (worksheet), 18.3.1.33 (dataValidations), 18.3.1.32 (dataValidation). */
const orders = {
  worksheet: [
    ...'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection'.split(' '),
    ...'autoFilter mergeCells conditionalFormatting dataValidations hyperlinks'.split(' '),
    ...'printOptions pageMargins pageSetup headerFooter drawing'.split(' '),
  ],
  dataValidations: ['dataValidation'],
  dataValidation: ['formula1', 'formula2'],
};

const book = () =>
  writeWorkbook([
    {
      name: 'Tid',
      rows: [
        ['Nr.', 'Slags', 'Opgave', 'Andel', 'I alt'],
        ['1', 'a', 'Læs & skriv', { value: 60 }, { formula: 'SUM(D2:D3)', format: '0.0' }],
      ],
      widths: [9, 9, 9, 9, 9],
      stickyRows: 1,
      rules: [
        {
          cells: { column: 1, from: 1, to: 99 },
          allows: { kind: 'liste', items: ['Ordinær', 'Fleksjob'] },
          text: 'Vælg "ordinær" eller <fleksjob>.',
        },
        {
          cells: { column: 2, from: 1, to: 99 },
          allows: {
            kind: 'liste-i-ark',
            sheet: "Ærø's opgaver",
            cells: { column: 0, from: 1, to: 3 },
          },
          text: 'Vælg fra listen.',
        },
        {
          cells: { column: 3, from: 1, to: 99 },
          allows: { kind: 'tal', least: 0, most: 100 },
          text: 'x'.repeat(300),
        },
      ],
      warnings: [{ cells: { column: 4, from: 1, to: 99 }, above: 100 }],
    },
    { name: "Ærø's opgaver", rows: [['Opgave'], ['Læs & skriv']], widths: [20] },
  ]);

describe('rules for typing', () => {
  test('stand where the format wants them, and the file is well-formed', async () => {
    for (const [file, xml] of unzip(await book())) {
      expect([file, outOfOrder(xml, orders)]).toEqual([file, []]);
    }
  });

  test('say what is allowed, from where, and what is said', async () => {
    const xml = unzip(await book()).get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('<dataValidations count="3">');
    expect(xml).toMatch(/type="list"[^>]*sqref="B2:B100"><formula1>"Ordinær,Fleksjob"<\/formula1>/);
    expect(xml).toMatch(/sqref="C2:C100"><formula1>'Ærø''s opgaver'!\$A\$2:\$A\$4<\/formula1>/);
    expect(xml).toMatch(
      /type="decimal" operator="between"[^>]*sqref="D2:D100"><formula1>0<\/formula1><formula2>100<\/formula2>/,
    );
    expect(xml).toMatch(/error="x{225}"/);
    expect(xml).toMatch(
      /<conditionalFormatting sqref="E2:E100">.*<formula>AND\(ISNUMBER\(E2\),E2&gt;100\)<\/formula>/s,
    );
    expect(xml).toContain('<f>SUM(D2:D3)</f>');
  });

  test('leave what is typed as it is: the workbook is read back, formulas without a value', async () => {
    expect(await readWorkbook(await book())).toEqual({
      outcome: 'sheets',
      sheets: [
        {
          name: 'Tid',
          rows: [
            ['Nr.', 'Slags', 'Opgave', 'Andel', 'I alt'],
            ['1', 'a', 'Læs & skriv', 60, null],
          ],
        },
        { name: "Ærø's opgaver", rows: [['Opgave'], ['Læs & skriv']] },
      ],
    });
  });
});
