import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exampleReport } from '../testing/example-report.ts';
import { unzip } from '../testing/unzip.ts';
import { reportXlsx } from './report-xlsx.ts';

const bytes = await reportXlsx(exampleReport);
const files = unzip(bytes);

describe('the tables of a report as a spreadsheet', () => {
  test('stand on sheets of their own behind a front sheet', () => {
    const names = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'Forside',
      'Tabel 4.2',
      'Bilag 1',
      'Definitioner',
    ]);
  });

  test('are reached from the front sheet, which says the reservations', async () => {
    const front = await readSheet(bytes, 1);
    expect(front.flat()).toEqual(
      expect.arrayContaining(['Jobcenterbenchmark', 'Definitioner', 'En streg er læst som 0.']),
    );
    const xml = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect([...xml.matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map(([, to]) => to)).toEqual([
      '&apos;Tabel 4.2&apos;!A1',
      '&apos;Bilag 1&apos;!A1',
      '&apos;Definitioner&apos;!A1',
    ]);
  });

  test('hold the numbers in full, and a dash where there is none', async () => {
    const rows = await readSheet(bytes, 'Tabel 4.2');
    const table = exampleReport.blocks.flatMap((block) =>
      block.kind === 'table' && block.table.id === 'tabel-4-2' ? [block.table] : [],
    )[0];
    expect(rows[3]).toEqual(table?.head);
    const given = table?.rows.map(({ cells }) =>
      cells.map((cell) => (cell === null ? '–' : typeof cell === 'string' ? cell : cell.value)),
    );
    expect(rows.slice(4, 12).map((row) => row.filter((cell) => cell !== null))).toEqual(given);
    expect(rows.flat()).toContain('Kilde: opdigtede tal.');
  });

  test('show numbers with their decimals, percent with its sign', () => {
    const styles = files.get('xl/styles.xml') ?? '';
    for (const format of ['#,##0.0', '#,##0.0&quot; %&quot;']) {
      expect(styles).toContain(`formatCode="${format}"`);
    }
  });
});
