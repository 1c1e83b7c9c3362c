import { CsvError, parse } from 'csv-parse/sync';
import { noAnswer, withoutMark } from './answer-json.ts';
import type { Cell } from './number-text.ts';
import { readPeriod } from './period-code.ts';
import { type ExternalReading, type TableHead, unreadable } from './result.ts';
import { isAreaName, isPeriodName, tableOfCells } from './table-of-cells.ts';

/** Rows of a sheet before the names of the columns are known. */
export type Sheet = readonly (readonly Cell[])[];

/** A title and a line or two may stand above the names of the columns. */
const mostTitleRows = 10;

/**
 * Reads a table as CSV: `;` between fields and decimal comma, as Jobindsats and Danish spreadsheets write it. A file
 * with tabs, as when cells are pasted, is read too.
 */
export function readCsvTable(text: string, head: TableHead): ExternalReading {
  const refusal = noAnswer(text);
  if (refusal !== null) return refusal;
  const bare = withoutMark(text);
  const [first = ''] = bare.split(/\r?\n/, 1);
  const delimiter = first.includes('\t') && !first.includes(';') ? '\t' : ';';
  if (!bare.slice(0, 2000).includes(delimiter)) {
    return unreadable(
      'Der er ingen semikolon mellem felterne. Gem filen som CSV med semikolon, eller kopiér cellerne fra regnearket.',
    );
  }
  let sheet: readonly (readonly string[])[];
  try {
    sheet = parse(bare, {
      delimiter,
      relax_column_count: true,
    });
  } catch (error) {
    const code = error instanceof CsvError ? error.code : '';
    return unreadable(
      code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'Et citationstegn bliver ikke lukket. Filen kan være skåret over; hent den igen.'
        : 'Filen kan ikke læses som CSV. Et citationstegn står måske forkert; gem den igen fra regnearket.',
    );
  }
  return readSheet(sheet, head, { decimals: ',', row: 'linje' });
}

/**
 * Reads a table from the rows of a sheet: names of the columns, one of them the period, and a row for each; or a
 * column for each period, which is laid down under one measure.
 * @param written how decimals are written where cells are text, and what a row is called; a spreadsheet has numbers and rows
 */
export function readSheet(
  sheet: Sheet,
  head: TableHead,
  written: { readonly decimals: ',' | '.' | null; readonly row: string } = {
    decimals: null,
    row: 'række',
  },
): ExternalReading {
  // Rows without anything count in the numbers by which the file is known.
  const rows = sheet.flatMap((cells, at) =>
    cells.some((cell) => cell !== null && cell !== '') ? [{ cells, number: at + 1 }] : [],
  );
  if (rows.length === 0) return unreadable('Filen er tom.');
  const names = rows.slice(0, mostTitleRows).findIndex(({ cells }) => isHeader(cells));
  if (names < 0) {
    return unreadable(
      'Der er ingen række med kolonnernes navne. En kolonne skal hedde Periode, eller kolonnerne skal hedde som perioderne (2026M05).',
    );
  }
  const header = trimmed(rows[names]?.cells ?? []).map((cell) => String(cell ?? '').trim());
  const below = rows.slice(names + 1);
  const body = below.map((row) => {
    const cells = trimmed(row.cells);
    return cells.length >= header.length
      ? cells
      : [...cells, ...Array.from({ length: header.length - cells.length }, (): Cell => null)];
  });
  const isLong = header.some(isPeriodName);
  const { columns, cells } = isLong ? { columns: header, cells: body } : laidDown(header, body);
  const periods = isLong ? [] : header.filter(isPeriodCode);
  const perRow = isLong ? 1 : periods.length;
  return tableOfCells({
    head,
    columns,
    rows: cells,
    decimals: written.decimals,
    ...(isLong ? {} : { dimensions: columns.filter((name) => !laidNames.has(name)) }),
    nameOfRow: (place) => `${written.row} ${below[Math.floor(place / perRow)]?.number ?? 0}`,
    nameOfColumn: (place, column) =>
      column === laidValue && !isLong ? (periods[place % perRow] ?? column) : column,
  });
}

const isPeriodCode = (name: Cell): boolean =>
  /^\d{4}/.test(String(name)) && readPeriod(String(name)).outcome === 'dated';

const isHeader = (row: readonly Cell[]): boolean =>
  row.some((cell) => typeof cell === 'string' && isPeriodName(cell)) ||
  (row.filter(isPeriodCode).length > 0 &&
    row.some((cell) => typeof cell === 'string' && isAreaName(cell)));

function trimmed(row: readonly Cell[]): readonly Cell[] {
  let length = row.length;
  while (length > 0 && (row[length - 1] === null || row[length - 1] === '')) length -= 1;
  return row.slice(0, length);
}

/** What the column of figures is called where the file has a column for each period. */
const laidValue = 'Værdi';
const laidPeriod = 'Periode';
const laidNames: ReadonlySet<string> = new Set([laidPeriod, laidValue]);

/** A column for each period becomes a row for each. */
function laidDown(
  header: readonly string[],
  body: readonly (readonly Cell[])[],
): { readonly columns: readonly string[]; readonly cells: readonly (readonly Cell[])[] } {
  const periods = header.flatMap((name, at) => (isPeriodCode(name) ? [at] : []));
  const kept = header.flatMap((name, at) => (isPeriodCode(name) ? [] : [at]));
  return {
    columns: [...kept.map((at) => header[at] ?? ''), laidPeriod, laidValue],
    cells: body.flatMap((row) =>
      periods.map((at) => [
        ...kept.map((keptAt) => row[keptAt] ?? null),
        header[at] ?? '',
        row[at] ?? null,
      ]),
    ),
  };
}
