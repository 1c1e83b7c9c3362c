import { readSheet } from 'read-excel-file/node';

/** Cells of a sheet, row by row: texts, numbers, dates as `2026-05-01`, and nothing. */
export type SpreadsheetRows = readonly (readonly (string | number | null)[])[];

/** The first sheet of a workbook, or in Danish why it cannot be read. */
export type SpreadsheetReading =
  | { readonly outcome: 'rows'; readonly rows: SpreadsheetRows }
  | { readonly outcome: 'unreadable'; readonly message: string };

/**
 * Reads the first sheet of an .xlsx file. Formulas give the value they had when the file was saved.
 * @param bytes the file; the caller has checked that it is not too large
 */
export async function readSpreadsheet(bytes: Buffer): Promise<SpreadsheetReading> {
  // Workbooks are ZIP files; the reader gets no other.
  if (bytes.length < 4 || bytes.toString('latin1', 0, 2) !== 'PK') {
    const message =
      'Filen er ikke et regneark af typen .xlsx. Gem den som .xlsx eller CSV fra regnearket.';
    return { outcome: 'unreadable', message };
  }
  try {
    const rows: readonly (readonly unknown[])[] = await readSheet(bytes);
    return { outcome: 'rows', rows: rows.map((row) => row.map(cellOf)) };
  } catch {
    const message =
      'Regnearket kan ikke læses. Filen er måske skåret over eller beskyttet med kode; åbn den, og gem den igen som .xlsx.';
    return { outcome: 'unreadable', message };
  }
}

function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  // A date in a sheet has no time zone; the reader gives it as midnight UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : null;
}
