import { isUtf8 } from 'node:buffer';
import { readSpreadsheet, type SpreadsheetReading } from './read-spreadsheet.ts';

/** A file as somebody sends it: the first sheet of a workbook, or text to be read as CSV. */
export type SentReading = SpreadsheetReading | { readonly outcome: 'text'; readonly text: string };

/** Takes a file apart by what it holds, not by its name. Text is UTF-8, or in the code page of Danish Windows. */
export async function readSentRows(bytes: Buffer): Promise<SentReading> {
  // Workbooks are ZIP files.
  if (bytes.toString('latin1', 0, 2) === 'PK') return await readSpreadsheet(bytes);
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return { outcome: 'text', text: new TextDecoder(encoding).decode(bytes) };
}
