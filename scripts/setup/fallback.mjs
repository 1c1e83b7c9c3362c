import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ownNpm } from './npm.mjs';
import { root } from './paths.mjs';

const folder = join(root, '.cache/node24');

/** A Node and an npm that run on any Linux, for machines where the pinned Node or the machine's own will not do. */
export const fallback = {
  node: join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`),
  npm: join(folder, 'node_modules/npm/bin/npm-cli.js'),
};

export function provideFallback(reason) {
  if (existsSync(fallback.node)) return;
  console.error(`${reason} Henter Node 24 …`);
  const draft = `${folder}.${process.pid}`;
  cpSync(join(root, 'scripts/setup/node24'), draft, { recursive: true });
  try {
    npm(ownNpm(), draft, 'ci', '--ignore-scripts', '--engine-strict=false', '--prefix', draft);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  if (!existsSync(fallback.node)) throw new Error(`${reason} Hent Node 24 eller nyere.`);
}
