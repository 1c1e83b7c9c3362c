import type { Day } from '@rettidig/engine';
import { type Sheet, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import type { Words } from '../ui/words.ts';
import { cellOf } from './cell.ts';
import { columns, sortings } from './codes.ts';
import { type PortfolioQuery, shownColumns } from './query.ts';
import type { PortfolioRow } from './row.ts';

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

/** The list as CSV for a Danish spreadsheet. */
export function portfolioCsv(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  today: Day,
  words: Words,
): string {
  return sheetCsv(sheetOf(rows, query, today, words));
}

/** The list as an Excel file. */
export function portfolioXlsx(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  today: Day,
  words: Words,
): Promise<Buffer> {
  return sheetXlsx(sheetOf(rows, query, today, words));
}
