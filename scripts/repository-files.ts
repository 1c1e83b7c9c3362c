import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const notOurs = new Set(['node_modules', 'dist', '.git', '.cache', '.data', 'coverage']);

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notOurs.has(entry.name) ? [] : filesIn(path);
    return [path];
  });
}

/** Paths of the repository's own files, from its root: nothing installed, built or measured. */
export const files = filesIn('');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
