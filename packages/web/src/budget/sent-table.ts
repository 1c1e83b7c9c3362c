import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readSpreadsheet } from '@rettidig/documents';
import { largestFile, type SentFile } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import { textsOfFiles } from './file-texts.ts';

/** A table as CSV, whatever it came as. */
export interface SentTable {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The table of a form: a CSV file, the first sheet of a workbook, or pasted text. Text that is not UTF-8 is read as Windows
 * writes it.
 * @param kept text that a page before has kept, with the name of its file
 */
export async function tableSent(
  files: readonly SentFile[],
  kept: { readonly text: string; readonly name: string },
  language: Language,
): Promise<SentTable | { readonly fault: string }> {
  const t = textsOfFiles(language);
  const [file, second] = files;
  if (second !== undefined) return { fault: t.oneFile };
  if (file === undefined) {
    if (kept.text.trim() === '') return { fault: t.nothingSent };
    return tableOf(kept.name === '' ? t.pasted : kept.name, kept.text);
  }
  if (file.isTooLarge) return { fault: t.tooLarge(largestFile / 1_000_000) };
  if (file.bytes.length === 0) return { fault: t.empty };
  if (file.bytes.toString('latin1', 0, 2) === 'PK') {
    const reading = await readSpreadsheet(file.bytes);
    return reading.outcome === 'unreadable'
      ? { fault: reading.message }
      : tableOf(file.name, reading.rows.map((row) => row.map(cellText).join(';')).join('\n'));
  }
  const encoding = isUtf8(file.bytes) ? 'utf-8' : 'windows-1252';
  return tableOf(file.name, new TextDecoder(encoding).decode(file.bytes));
}

function tableOf(name: string, text: string): SentTable {
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  return { name, text: plain, sha256: createHash('sha256').update(plain).digest('hex') };
}

/** A cell as Danish text; what a spreadsheet computed is rid of what lies beyond the øre. */
function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(Math.round(cell * 1e6) / 1e6).replace('.', ',');
  return /[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
