import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The packages that rows of key figures are made by. */
const makers = ['engine', 'law', 'casework', 'figures'].map((name) => `@rettidig/${name}`);

let mark: string | undefined;

/**
 * Says something else as soon as the program that makes rows of key figures does, whatever in it has changed: a hash of
 * its text, and of the version of Node that packs them.
 */
export function programMark(): string {
  return (mark ??= markOf([import.meta.dirname, ...makers.map(folderOf)]));
}

function folderOf(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(name));
}

function markOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!/\.(?:ts|js|json)$/.test(file) || file.endsWith('.test.ts')) continue;
      hash.update(file).update(readFileSync(join(folder, file)));
    }
  }
  return hash.digest('hex');
}
