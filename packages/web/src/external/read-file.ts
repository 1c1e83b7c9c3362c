import { readWorkbook } from '@rettidig/documents';
import {
  type ExternalReading,
  readCsvTable,
  readSheet,
  type TableHead,
  unreadable,
} from '@rettidig/figures/external';
import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import type { Language } from '../texts/language.ts';

/** A sheet of a workbook and its place among all of them, from 1. */
const sheetCells = z.object({
  place: z.number(),
  name: z.string(),
  rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
});
type SheetCells = z.infer<typeof sheetCells>;

/** The cells of a file before they are read as a table: the sheets of a workbook with anything in them, or text. */
export const fileCells = z.union([
  z.object({ sheets: z.array(sheetCells) }),
  z.object({ text: z.string() }),
]);
export type FileCells = z.infer<typeof fileCells>;

/** Takes the cells out of a workbook (.xlsx) or a CSV file, or says in Danish why that cannot be done. */
export async function cellsOf(
  name: string,
  bytes: Buffer,
): Promise<FileCells | { readonly message: string }> {
  // Workbooks are ZIP files, whatever they are called.
  if (!/\.xlsx?$/i.test(name) && bytes.toString('latin1', 0, 2) !== 'PK') {
    // Older spreadsheets write CSV in the code page of Windows.
    return { text: new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes) };
  }
  const reading = await readWorkbook(bytes);
  if (reading.outcome === 'unreadable') return { message: reading.message };
  const sheets = reading.sheets.map(({ name: sheet, rows }, at) => ({
    place: at + 1,
    name: sheet,
    rows: rows.map((row) => [...row]),
  }));
  return { sheets: sheets.filter(({ rows }) => rows.flat().some(isWritten)) };
}

const isWritten = (cell: string | number | null): boolean =>
  cell !== null && String(cell).trim() !== '';

/** What is read as one table. */
type TablePart = SheetCells | { readonly text: string };

/**
 * The part of a file that is meant: of a workbook the sheet of a name, in any case, or of a place; where neither is asked for,
 * the only one. Null when that is none. Text is one part, whatever is asked for.
 */
export function partMeant(cells: FileCells, asked: string): TablePart | null {
  if ('text' in cells) return cells;
  const { sheets } = cells;
  const wanted = folded(asked);
  if (wanted === '') return sheets.length === 1 ? (sheets[0] ?? null) : null;
  return (
    sheets.find(({ name }) => folded(name) === wanted) ??
    sheets.find(({ place }) => String(place) === wanted) ??
    null
  );
}

const folded = (name: string): string => name.normalize('NFC').trim().toLocaleLowerCase('da');

/** `1 »Kvinder« og 2 »Mænd«`. */
export function namesOfSheets(sheets: readonly SheetCells[], language: Language): string {
  return new Intl.ListFormat(language).format(
    sheets.map(({ place, name }) => `${place} ${language === 'da' ? `»${name}«` : `“${name}”`}`),
  );
}

/** Reads a part of a file as a table of figures; of a workbook everything that is wrong says in which sheet. */
export function readPart(part: TablePart, head: TableHead): ExternalReading {
  if ('text' in part) return readCsvTable(part.text, head);
  const reading = readSheet(part.rows, head);
  if (reading.outcome === 'table') return reading;
  const sheet = `arket »${part.name}«`;
  return {
    outcome: 'problems',
    problems: reading.problems.map(({ where, message }) => ({
      where: where === null ? sheet : `${sheet}, ${where}`,
      message,
    })),
  };
}

/**
 * Reads a workbook (.xlsx) or a CSV file as a table of figures, or says everything that is wrong with it.
 * @param sheet name or place of the sheet of a workbook; empty where there is only one with anything in it
 */
export async function readTableFile(
  file: { readonly name: string; readonly bytes: Buffer },
  head: TableHead,
  sheet = '',
): Promise<ExternalReading> {
  const cells = await cellsOf(file.name, file.bytes);
  if ('message' in cells) return unreadable(cells.message);
  if ('text' in cells && sheet !== '') {
    return unreadable('Filen er ikke et regneark og har ingen ark.');
  }
  const part = partMeant(cells, sheet);
  if (part !== null) return readPart(part, head);
  const sheets = 'sheets' in cells ? cells.sheets : [];
  if (sheets.length === 0) return unreadable('Filen er tom.');
  const names = namesOfSheets(sheets, 'da');
  return unreadable(
    folded(sheet) === ''
      ? `Der står noget på flere ark: ${names}. Sig med --sheet, hvilket der skal læses.`
      : `Der er intet ark »${sheet}« med noget på. Der står noget på ${names}.`,
  );
}
