import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Municipality } from '../generate.ts';
import { rowsOf, truthFile, truthRowsOf } from './rows.ts';

/**
 * Writes the import folder and the truth file (sandhed.csv) beside it: UTF-8, `;`, a line break after every line. Files
 * of those names that are there already are replaced.
 *
 * @throws the error of the file system where the folder cannot be written
 */
export function writeFolder(municipality: Municipality, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const files = [...rowsOf(municipality), [truthFile, truthRowsOf(municipality)] as const];
  for (const [name, lines] of files) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}
