import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { draftOf, orRefuse, refuseFolder } from './write-file.ts';

/** A CSV file while it is written: `;` between fields, and a mark that tells spreadsheets it is UTF-8. */
export interface CsvFile {
  readonly row: (fields: readonly string[]) => void;
  /** The file stands under its name from now on. */
  readonly keep: () => void;
  /** Nothing was written; a file that stood there before still does. */
  readonly drop: () => void;
}

/**
 * Begins a CSV file with its column names. It gets its name when it is whole, so that no half of it is taken for all.
 * @throws CommandError where the file cannot be written
 */
export function createCsv(path: string, columns: readonly string[]): CsvFile {
  refuseFolder(path);
  const draft = draftOf(path);
  const file = orRefuse(path, () => openSync(draft, 'w'));
  let waiting = '\uFEFF';
  const row = (fields: readonly string[]): void => {
    waiting += `${fields.map(csvField).join(';')}\r\n`;
    if (waiting.length > flushAt) flush();
  };
  const flush = (): void => {
    orRefuse(path, () => writeSync(file, waiting));
    waiting = '';
  };
  row(columns);
  return {
    row,
    keep: () => {
      flush();
      closeSync(file);
      orRefuse(path, () => renameSync(draft, path));
    },
    drop: () => {
      closeSync(file);
      rmSync(draft, { force: true });
    },
  };
}

const flushAt = 100_000;

/** A field; one that a spreadsheet would read as a formula is made into text. */
export function csvField(field: string): string {
  const text = /^[=+\-@\t]/.test(field) && !/^-?[\d.,]+$/.test(field) ? `'${field}` : field;
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
