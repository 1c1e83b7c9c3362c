import readSheets from 'read-excel-file/node';

/** Cells of a sheet, row by row: texts, numbers, dates as `2026-05-01`, and nothing. */
export type SpreadsheetRows = readonly (readonly (string | number | null)[])[];

/** The first sheet of a workbook, or in Danish why it cannot be read. */
export type SpreadsheetReading =
  | { readonly outcome: 'rows'; readonly rows: SpreadsheetRows }
  | { readonly outcome: 'unreadable'; readonly message: string };

/** All sheets of a workbook in order, or in Danish why it cannot be read. */
export type WorkbookReading =
  | {
      readonly outcome: 'sheets';
      readonly sheets: readonly { readonly name: string; readonly rows: SpreadsheetRows }[];
    }
  | { readonly outcome: 'unreadable'; readonly message: string };

/**
 * Reads the first sheet of an .xlsx file. Formulas give the value they had when the file was saved.
 * @param bytes the file; the caller has checked that it is not too large
 */
export async function readSpreadsheet(bytes: Buffer): Promise<SpreadsheetReading> {
  const reading = await readWorkbook(bytes);
  return reading.outcome === 'sheets'
    ? { outcome: 'rows', rows: reading.sheets[0]?.rows ?? [] }
    : reading;
}

/**
 * Reads every sheet of an .xlsx file. Formulas give the value they had when the file was saved.
 * @param bytes the file; the caller has checked that it is not too large
 */
export async function readWorkbook(bytes: Buffer): Promise<WorkbookReading> {
  // Workbooks are ZIP files; the reader gets no other.
  if (bytes.length < 4 || bytes.toString('latin1', 0, 2) !== 'PK') {
    const message =
      'Filen er ikke et regneark af typen .xlsx. Gem den som .xlsx eller CSV fra regnearket.';
    return { outcome: 'unreadable', message };
  }
  try {
    const sheets = await readSheets(bytes);
    return {
      outcome: 'sheets',
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row: readonly unknown[]) => row.map(cellOf)),
      })),
    };
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
