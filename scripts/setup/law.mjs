import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, root } from './paths.mjs';

const law = join(root, 'packages/law');
const stamp = join(root, '.cache/law.stamp');

/** Whether the sources and values of the law are those that were last found whole and in use. */
export function isLawChecked() {
  return readIfPresent(stamp) === hashOfFiles();
}

/** Reads every file of sources and values; one with a fault, or that the program does not use yet, stops the start. */
export function checkLaw() {
  const hash = hashOfFiles();
  const args = [join(root, 'scripts/generate.ts'), '--check', '--values'];
  const result = spawnSync(join(root, 'node_modules/.bin/node'), args, { encoding: 'utf8' });
  if (result.status !== 0) {
    throw new Error(`lovens værdier kan ikke bruges:\n${result.error?.message ?? result.stderr}`);
  }
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, hash);
}

function hashOfFiles() {
  const hash = createHash('sha256');
  for (const folder of ['sources', 'values', 'src/generated']) {
    for (const name of filesIn(join(law, folder))) {
      hash.update(`\0${name}\0`).update(readFileSync(name));
    }
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}
