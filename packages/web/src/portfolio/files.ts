import { toCivil } from '@rettidig/engine';
import type { Day } from '@rettidig/engine';
import writeXlsx from 'write-excel-file/node';
import { csvOf } from '../format/csv.ts';
import { decimal } from '../format/numbers.ts';
import { listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { type Cell, cellOf } from './cell.ts';
import { columns, sortings } from './codes.ts';
import { type PortfolioQuery, shownColumns } from './query.ts';
import type { PortfolioRow } from './row.ts';

interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function sheetOf(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  today: Day,
  words: Words,
): Sheet {
  const shown = shownColumns(query);
  const head = [
    sortings.label('borger', words.language),
    ...shown.map((column) => columns.label(column, words.language)),
  ];
  return {
    head,
    rows: rows.map((row) => [
      { kind: 'text', text: row.citizen.name },
      ...shown.map((column) => cellOf(row, column, today, words)),
    ]),
  };
}

/** The list as CSV for a Danish spreadsheet: semicolons, decimal comma, UTF-8 with byte order mark. */
export function portfolioCsv(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  today: Day,
  words: Words,
): string {
  const sheet = sheetOf(rows, query, today, words);
  return csvOf([sheet.head, ...sheet.rows.map((row) => row.map(csvText))]);
}

function csvText(cell: Cell): string {
  switch (cell.kind) {
    case 'day':
      return listDay(cell.day, 'da');
    case 'number':
      return decimal(cell.value, 'da');
    case 'text':
      return cell.text;
    case 'empty':
      return '';
  }
}

/** The list as an Excel file, with days and numbers as such. */
export async function portfolioXlsx(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  today: Day,
  words: Words,
): Promise<Buffer> {
  const sheet = sheetOf(rows, query, today, words);
  const head = sheet.head.map((value) => ({ value, fontWeight: 'bold' as const }));
  const widths = sheet.head.map((text, index) => ({
    width: index === 0 ? 28 : Math.max(14, text.length + 2),
  }));
  const file = writeXlsx([head, ...sheet.rows.map((row) => row.map(xlsxCell))], {
    columns: widths,
    stickyRowsCount: 1,
  });
  return await file.toBuffer();
}

function xlsxCell(cell: Cell) {
  switch (cell.kind) {
    case 'day': {
      const { year, month, dayOfMonth } = toCivil(cell.day);
      return {
        type: Date,
        value: new Date(Date.UTC(year, month - 1, dayOfMonth)),
        format: 'dd.mm.yyyy',
      };
    }
    case 'number':
      return { type: Number, value: cell.value };
    case 'text':
      return { type: String, value: cell.text };
    case 'empty':
      return null;
  }
}
