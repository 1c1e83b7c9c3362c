import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { outOfOrder } from '../testing/xml-order.ts';
import { sheetNames } from './sheet-names.ts';
import { writeWorkbook } from './write-workbook.ts';

/** Order of what stands in a sheet: ECMA-376, part 1, 18.3.1.99. */
const orders = {
  worksheet: [
    ...'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection'.split(' '),
    ...'autoFilter mergeCells conditionalFormatting dataValidations hyperlinks'.split(' '),
    ...'printOptions pageMargins pageSetup headerFooter drawing'.split(' '),
  ],
};

describe('a workbook', () => {
  test('gives back texts, numbers, days and empty cells', async () => {
    const rows = [
      ['Kommune', { text: 'Årsværk', bold: true, shaded: true, wrap: true, indent: 1 }],
      ['Øvelev', { value: 24.25, format: '0.0' }],
      [null, { day: new Date(Date.UTC(2026, 10, 22)) }],
      ['=1+1', '<b> & "citat" \u0000 😀'],
    ] as const;
    const bytes = await writeWorkbook([{ name: 'Tal', rows, widths: [12, 12] }]);
    expect(await readSheet(bytes)).toEqual([
      ['Kommune', 'Årsværk'],
      ['Øvelev', 24.25],
      [null, new Date(Date.UTC(2026, 10, 22))],
      ['=1+1', '<b> & "citat"  😀'],
    ]);
  });

  test('is well-formed and in the order of its schema, links and sticky rows and all', async () => {
    const name = `Ærø's "tal" & <mere>`;
    const files = unzip(
      await writeWorkbook([
        {
          name: 'Forside',
          rows: [
            [
              { text: 'Gå til', goesTo: 1 },
              { text: 'Ingen steder', goesTo: 7 },
            ],
          ],
          widths: [9],
        },
        { name, rows: [['a', 'b']], widths: [9, 9], stickyRows: 1, stickyColumns: 1, across: true },
      ]),
    );
    for (const [file, xml] of files) expect([file, outOfOrder(xml, orders)]).toEqual([file, []]);
    const front = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(front.match(/<hyperlink /g)).toHaveLength(1);
    expect(front).toMatch(/ref="A1" location="&apos;Ærø&apos;&apos;s/);
    expect(files.get('xl/worksheets/sheet2.xml')).not.toContain('hyperlink');
  });
});

describe('names of sheets', () => {
  test.for([
    [
      ['A/B', 'a b', 'A B'],
      ['A B', 'a b (2)', 'A B (3)'],
    ],
    [
      ['', "'", 'history'],
      ['Ark', 'Ark (2)', 'Ark (3)'],
    ],
    [
      ['x'.repeat(40), 'x'.repeat(31)],
      ['x'.repeat(31), `${'x'.repeat(27)} (2)`],
    ],
  ] as const)('%j', ([wanted, names]) => {
    expect(sheetNames(wanted)).toEqual(names);
  });

  test('are always such as spreadsheets allow', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 })), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) expect(name).toMatch(/^(?!['\s])[^\\/?*[\]:]{1,31}(?<!['\s])$/);
      }),
    );
  });
});
