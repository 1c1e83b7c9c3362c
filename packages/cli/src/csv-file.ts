import { closeSync, openSync, writeSync } from 'node:fs';
import { CommandError, exitCode } from './exit-code.ts';

/** A CSV file while it is written: `;` between fields, and a mark that tells spreadsheets it is UTF-8. */
export interface CsvFile {
  readonly row: (fields: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * Begins a CSV file with its column names.
 * @throws CommandError where the file cannot be written
 */
export function createCsv(path: string, columns: readonly string[]): CsvFile {
  const file = orRefuse(path, () => openSync(path, 'w'));
  let waiting = '\uFEFF';
  const row = (fields: readonly string[]): void => {
    waiting += `${fields.map(quoted).join(';')}\r\n`;
    if (waiting.length > flushAt) flush();
  };
  const flush = (): void => {
    orRefuse(path, () => writeSync(file, waiting));
    waiting = '';
  };
  row(columns);
  return {
    row,
    close: () => {
      flush();
      closeSync(file);
    },
  };
}

const flushAt = 100_000;

/** A field; one that a spreadsheet would read as a formula is made into text. */
function quoted(field: string): string {
  const text = /^[=+\-@\t]/.test(field) && !/^-?[\d.,]+$/.test(field) ? `'${field}` : field;
  return /[;"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function orRefuse<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'ukendt fejl';
    const what = reasons.get(code) ?? `${code}. Tjek stien og rettighederne.`;
    const message = `Der kan ikke skrives i ${path}: ${what}`;
    throw new CommandError(exitCode.problems, message);
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'Mappen findes ikke. Lav den først, eller ret stien.'],
  ['EISDIR', 'Det er en mappe. Skriv også et filnavn.'],
  ['EACCES', 'Du har ikke ret til det. Vælg et andet sted.'],
]);
