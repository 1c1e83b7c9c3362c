import { readWorkbook } from '@rettidig/documents';
import {
  type ExternalReading,
  readCsvTable,
  readSheet,
  type TableHead,
} from '@rettidig/figures/external';
import { isUtf8 } from 'node:buffer';
import { z } from 'zod';

/** The cells of a file before they are read as a table: the first sheet of a workbook, or text. */
export const fileCells = z.union([
  z.object({
    sheet: z.string(),
    rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
  }),
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
  const [first] = reading.sheets;
  return { sheet: first?.name ?? '', rows: (first?.rows ?? []).map((row) => [...row]) };
}

/** Reads cells as a table of figures; of a workbook everything that is wrong says in which sheet. */
export function readCells(cells: FileCells, head: TableHead): ExternalReading {
  if ('text' in cells) return readCsvTable(cells.text, head);
  const reading = readSheet(cells.rows, head);
  if (reading.outcome === 'table') return reading;
  const sheet = `arket »${cells.sheet}«`;
  return {
    outcome: 'problems',
    problems: reading.problems.map(({ where, message }) => ({
      where: where === null ? sheet : `${sheet}, ${where}`,
      message,
    })),
  };
}

/** Reads a workbook (.xlsx) or a CSV file as a table of figures, or says everything that is wrong with it. */
export async function readTableFile(
  file: { readonly name: string; readonly bytes: Buffer },
  head: TableHead,
): Promise<ExternalReading> {
  const cells = await cellsOf(file.name, file.bytes);
  return 'message' in cells
    ? { outcome: 'problems', problems: [{ where: null, message: cells.message }] }
    : readCells(cells, head);
}
