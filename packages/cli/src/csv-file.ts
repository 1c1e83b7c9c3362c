import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { CommandError, exitCode } from './exit-code.ts';

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
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw refused(path, 'EISDIR');
  const draft = `${path}.${process.pid}.del`;
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

function orRefuse<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw refused(
      path,
      error instanceof Error && 'code' in error ? String(error.code) : 'ukendt fejl',
    );
  }
}

function refused(path: string, code: string): CommandError {
  const what = reasons.get(code) ?? `${code}. Tjek stien og rettighederne.`;
  return new CommandError(exitCode.problems, `Der kan ikke skrives i ${path}: ${what}`);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'Mappen findes ikke. Lav den først, eller ret stien.'],
  ['EISDIR', 'Det er en mappe. Skriv også et filnavn.'],
  ['EACCES', 'Du har ikke ret til det. Vælg et andet sted.'],
]);
