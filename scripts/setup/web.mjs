import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readIfPresent, root } from './paths.mjs';

const web = join(root, 'packages/web');
const sources = join(web, 'src');
const built = join(web, 'dist');
const config = join(web, 'tsconfig.build.json');

/** Node does not run JSX, so this one package is compiled. Nothing to do while it is empty. */
export function isWebCurrent() {
  const entry = readIfPresent(join(sources, 'index.ts'))?.trim();
  if (entry === undefined || entry === 'export {};') return true;
  return readIfPresent(join(built, '.stamp')) === hashOfSources();
}

export function buildWeb() {
  console.error('Bygger brugerfladen …');
  const stamp = hashOfSources();
  const draft = join(root, `.cache/web.${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  const args = [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--outDir', draft];
  const result = spawnSync(join(root, 'node_modules/.bin/node'), args, { encoding: 'utf8' });
  if (result.status !== 0 || !existsSync(join(draft, 'index.js'))) {
    throw new Error(`brugerfladen kunne ikke bygges:\n${result.error?.message ?? result.stdout}`);
  }
  for (const name of files().filter((file) => !/\.tsx?$/.test(file))) {
    mkdirSync(dirname(join(draft, name)), { recursive: true });
    copyFileSync(join(sources, name), join(draft, name));
  }
  writeFileSync(join(draft, '.stamp'), stamp);
  rmSync(built, { recursive: true, force: true });
  renameSync(draft, built);
}

function hashOfSources() {
  const hash = createHash('sha256').update(readFileSync(config));
  for (const name of files()) hash.update(`\0${name}\0`).update(readFileSync(join(sources, name)));
  return hash.digest('hex');
}

function files(folder = '') {
  return readdirSync(join(sources, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    });
}
