import { type Day, parseDay } from '@rettidig/engine';
import { CsvError, parse } from 'csv-parse/sync';

/** Cells of a sheet as they come from CSV or a spreadsheet; days of a spreadsheet are `2026-05-01`. */
export type SheetRows = readonly (readonly (string | number | null)[])[];

/** What is wrong with a file, and where. */
export interface SheetProblem {
  /** As a spreadsheet counts them; null where it is the whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** One row of a sheet under the names of its columns. */
export interface SheetLine<C extends string> {
  readonly row: number;
  /** Composed letters (NFC), without spaces around; empty where the file lacks the column. */
  readonly text: (column: C) => string;
  /** Notes what is wrong with a cell. */
  readonly wrong: (column: C, message: string) => null;
}

/** What stands in a file, row by row, or everything that is wrong with it. */
export type SheetReading<T> =
  | { readonly outcome: 'lines'; readonly lines: readonly (T & { readonly row: number })[] }
  | { readonly outcome: 'problems'; readonly problems: readonly SheetProblem[] };

/** A file that cannot be read for one reason. */
export function unreadableSheet(message: string): {
  readonly outcome: 'problems';
  readonly problems: readonly SheetProblem[];
} {
  return { outcome: 'problems', problems: [{ row: null, column: null, message }] };
}

/** The rows of CSV with semicolons; null where it is not such. */
export function rowsOfCsv(text: string): SheetRows | null {
  try {
    return parse(text.replace(/^\uFEFF/, ''), { delimiter: ';', relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return null;
  }
}

/** What is said of a file whose `rowsOfCsv` are null. */
export const notCsv =
  'Filen kan ikke læses som CSV. Et citationstegn står måske forkert; gem den igen fra regnearket.';

/**
 * Reads the rows of a sheet whose first row has the names of the columns, in any order and case: all of them, or everything
 * that is wrong. Empty rows are passed over.
 *
 * @param columns names in lower case; those that are required must be there
 * @param readLine reads one row; null where it has said what is wrong
 */
export function readSheetLines<C extends string, T extends object>(
  rows: SheetRows,
  { columns, required }: { readonly columns: readonly C[]; readonly required: readonly C[] },
  readLine: (line: SheetLine<C>) => T | null,
): SheetReading<T> {
  const [head, ...body] = rows;
  if (head === undefined || rows.every((row) => row.every((cell) => textOf(cell) === ''))) {
    return unreadableSheet('Filen er tom.');
  }
  const names = head.map((cell) => textOf(cell).toLocaleLowerCase('da'));
  const lacking = required.filter((name) => !names.includes(name));
  if (lacking.length > 0) {
    return unreadableSheet(
      `Kolonnen »${lacking.join('«, »')}« mangler. Første række skal have kolonnerne ${required.join(';')}; filen har ${names.filter((name) => name !== '').join(';')}.`,
    );
  }
  const unknown = names.filter((name) => name !== '' && !columns.some((own) => own === name));
  if (unknown.length > 0) {
    return unreadableSheet(
      `Kolonnen »${unknown.join('«, »')}« kendes ikke. Kolonnerne kan være ${columns.join(';')}.`,
    );
  }
  const problems: SheetProblem[] = [];
  const lines: (T & { readonly row: number })[] = [];
  for (const [i, cells] of body.entries()) {
    if (cells.every((cell) => textOf(cell) === '')) continue;
    const row = i + 2;
    const found = readLine({
      row,
      text: (column) => {
        const place = names.indexOf(column);
        return place < 0 ? '' : textOf(cells[place]);
      },
      wrong: (column, message) => {
        problems.push({ row, column, message });
        return null;
      },
    });
    if (found !== null) lines.push({ ...found, row });
  }
  return problems.length > 0 ? { outcome: 'problems', problems } : { outcome: 'lines', lines };
}

function textOf(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell.trim().normalize('NFC');
}

/** A text that must be there, of at most so many signs. */
export function writtenOn<C extends string>(
  line: SheetLine<C>,
  column: C,
  most: number,
): string | null {
  const text = line.text(column);
  if (text === '') return line.wrong(column, 'Feltet er tomt.');
  return text.length > most ? line.wrong(column, `Teksten er over ${most} tegn.`) : text;
}

/** Something that a cell may name, by the first of its names as it is told to others. */
export interface SheetChoice<K extends string> {
  readonly code: K;
  readonly names: readonly [string, ...string[]];
}

/** One of some codes by any of its names; null where it is none. */
export function codeOn<C extends string, K extends string>(
  line: SheetLine<C>,
  column: C,
  choices: readonly SheetChoice<K>[],
): K | null {
  const text = line.text(column).toLocaleLowerCase('da');
  const found = choices.find(({ names }) =>
    names.some((name) => name.toLocaleLowerCase('da') === text),
  );
  if (found !== undefined) return found.code;
  const said = text === '' ? 'Feltet er tomt.' : `»${line.text(column)}« kendes ikke.`;
  return line.wrong(
    column,
    `${said} Skriv en af: ${choices.map(({ names }) => names[0]).join(', ')}.`,
  );
}

/** A number with decimal comma; undefined where the field is empty. */
export function numberOn<C extends string>(
  line: SheetLine<C>,
  column: C,
  {
    least,
    most,
    decimals,
  }: { readonly least: number; readonly most: number; readonly decimals: number },
): number | undefined | null {
  const text = line.text(column);
  if (text === '') return undefined;
  const form = new RegExp(String.raw`^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,${decimals}})?$`);
  const value = form.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : Number.NaN;
  if (value >= least && value <= most) return value;
  const bounds = [least, most].map((bound) => String(bound).replace('.', ',')).join(' og ');
  return line.wrong(column, `»${text}« er ikke et tal mellem ${bounds}.`);
}

/** A day that must be there. */
export function dayOn<C extends string>(line: SheetLine<C>, column: C): Day | null {
  const text = line.text(column);
  const found = parseDay(text);
  if (found !== null) return found;
  const said = text === '' ? 'Datoen mangler.' : `»${text}« er ikke en dato.`;
  return line.wrong(column, `${said} Skriv den som 21.11.2026.`);
}

/** A problem as one line: where it is, and how it is mended. */
export function sheetProblemText({ row, column, message }: SheetProblem): string {
  return [row === null ? null : `række ${row}`, column === null ? null : `»${column}«`, message]
    .filter((part) => part !== null)
    .join(': ')
    .replace(/^r/, 'R');
}
