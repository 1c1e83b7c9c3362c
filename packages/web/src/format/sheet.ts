import { type WorkbookCell, writeWorkbook } from '@rettidig/documents';
import { type Day, toCivil } from '@rettidig/engine';
import { csvOf } from './csv.ts';
import { listDay } from './days.ts';
import { decimal } from './numbers.ts';
import type { Language } from '../texts/language.ts';

/**
 * What stands in one cell: a day, a number, a text or nothing. Pages and files write it each in their way; where a text leads
 * is for pages alone.
 */
export type Cell =
  | { readonly kind: 'day'; readonly day: Day }
  /** `decimals` is how many a workbook shows of it; the number itself is kept whole. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals?: number }
  | { readonly kind: 'text'; readonly text: string; readonly href?: string }
  | { readonly kind: 'empty' };

/** A cell as it is read in a list. */
export function cellText(cell: Cell, language: Language): string {
  switch (cell.kind) {
    case 'day':
      return listDay(cell.day, language);
    case 'number':
      return decimal(cell.value, language);
    case 'text':
      return cell.text;
    case 'empty':
      return '';
  }
}

/** A table as a file: its head, its rows, and what is said below, such as source, period and when it was known. */
export interface Sheet {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes?: readonly string[];
}

export const csvType = 'text/csv; charset=utf-8';
export const excelType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as CSV for a Danish spreadsheet: semicolons, decimal comma, UTF-8 with byte order mark. */
export function sheetCsv({ head, rows, notes = [] }: Sheet): string {
  const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [note])];
  return csvOf([head, ...rows.map((row) => row.map((cell) => cellText(cell, 'da'))), ...below]);
}

/** A table as an Excel file, with days and numbers as such. */
export async function sheetXlsx({ head, rows, notes = [] }: Sheet): Promise<Buffer> {
  const below = notes.length === 0 ? [] : [[], ...notes.map((note) => [note])];
  return await writeWorkbook([
    {
      name: 'Ark1',
      rows: [
        head.map((text) => ({ text, bold: true })),
        ...rows.map((row) => row.map(workbookCell)),
        ...below,
      ],
      widths: head.map((text, index) => (index === 0 ? 28 : Math.max(14, text.length + 2))),
      stickyRows: 1,
    },
  ]);
}

function workbookCell(cell: Cell): WorkbookCell {
  switch (cell.kind) {
    case 'day': {
      const { year, month, dayOfMonth } = toCivil(cell.day);
      return { day: new Date(Date.UTC(year, month - 1, dayOfMonth)) };
    }
    case 'number':
      return cell.decimals === undefined
        ? { value: cell.value }
        : { value: cell.value, format: numberFormat(cell.decimals) };
    case 'text':
      return cell.text;
    case 'empty':
      return null;
  }
}

/** So many decimals and the thousands apart, in the marks of whoever opens the file. */
function numberFormat(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}
