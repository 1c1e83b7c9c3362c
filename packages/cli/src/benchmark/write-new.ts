import { existsSync } from 'node:fs';
import { CommandError, exitCode } from '../exit-code.ts';
import { writeWhole } from '../write-file.ts';

/**
 * Writes a file that somebody is to fill in, and that must not be lost when it is.
 * @param force whether one that is there already is written over
 * @throws CommandError where there is one already, or it cannot be written
 */
export function writeNew(path: string, content: Buffer | string, force: boolean): void {
  if (!force && existsSync(path)) {
    throw new CommandError(
      exitCode.problems,
      `${path} findes allerede, og den kan være udfyldt. Vælg et andet navn, eller skriv --force.`,
    );
  }
  writeWhole(path, Buffer.from(content));
}
