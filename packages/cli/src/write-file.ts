import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { CommandError, exitCode } from './exit-code.ts';

/**
 * Writes a file that gets its name when it is whole, so that no half of it is taken for all.
 * @throws CommandError where the file cannot be written
 */
export function writeWhole(path: string, bytes: Buffer): void {
  refuseFolder(path);
  const draft = draftOf(path);
  try {
    orRefuse(path, () => writeFileSync(draft, bytes));
    orRefuse(path, () => renameSync(draft, path));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** What a file is called while it is written. */
export const draftOf = (path: string): string => `${path}.${process.pid}.del`;

/** @throws CommandError when there is a folder where a file shall be */
export function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw refused(path, 'EISDIR');
  }
}

/**
 * Does what may fail for the sake of a file.
 * @throws CommandError that says in Danish why it cannot be written
 */
export function orRefuse<T>(path: string, work: () => T): T {
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
