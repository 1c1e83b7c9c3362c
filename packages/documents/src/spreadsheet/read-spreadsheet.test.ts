import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readSpreadsheet } from './read-spreadsheet.ts';

const workbook = (): Promise<Buffer> =>
  writeXlsxFile([
    [{ value: 'Område' }, { value: 'Periode' }, { value: 'Antal' }],
    [{ value: 'Øvelev' }, { value: '2026M05' }, { value: 12.5, type: Number }],
    [
      { value: 'Øvelev' },
      { value: new Date(Date.UTC(2026, 5, 1)), type: Date, format: 'dd.mm.yyyy' },
      null,
    ],
  ]).toBuffer();

describe('a workbook', () => {
  test('gives texts, numbers, dates and empty cells', async () => {
    expect(await readSpreadsheet(await workbook())).toEqual({
      outcome: 'rows',
      rows: [
        ['Område', 'Periode', 'Antal'],
        ['Øvelev', '2026M05', 12.5],
        ['Øvelev', '2026-06-01', null],
      ],
    });
  });

  test('that is cut cannot be read', async () => {
    const bytes = await workbook();
    expect(await readSpreadsheet(bytes.subarray(0, bytes.length / 2))).toMatchObject({
      outcome: 'unreadable',
    });
  });

  test.for([
    ['nothing', ''],
    ['a web page', '<html></html>'],
    ['an old workbook', '\u00D0\u00CF\u0011\u00E0'],
    ['another ZIP file', 'PK\u0003\u0004 noget andet'],
  ] as const)('is not %s', async ([, content]) => {
    expect(await readSpreadsheet(Buffer.from(content, 'latin1'))).toMatchObject({
      outcome: 'unreadable',
    });
  });
});
