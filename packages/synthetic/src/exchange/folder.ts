import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Municipality } from '../generate.ts';
import { keyFigureFile, keyFigureRowsOf, rowsOf, truthFile, truthRowsOf } from './rows.ts';

/**
 * Writes the import folder and the truth files (sandhed.csv, noegletal.csv) beside it: UTF-8, `;`, a line break after every line. Files
 * of those names that are there already are replaced.
 *
 * @throws the error of the file system where the folder cannot be made or written
 */
export function writeFolder(municipality: Municipality, folder: string): void {
  makeFolder(folder);
  const files = [
    ...rowsOf(municipality),
    [truthFile, truthRowsOf(municipality)] as const,
    [keyFigureFile, keyFigureRowsOf(municipality)] as const,
  ];
  for (const [name, lines] of files) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

/** One folder at a time: Node's own `recursive` never ends where a file system makes none, such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
