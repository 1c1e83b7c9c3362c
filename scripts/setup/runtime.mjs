import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fallback, provideFallback } from './fallback.mjs';
import { root } from './paths.mjs';

const pinned = join(root, 'node_modules/.bin/node');
const oldestUsable = 24;

/** Whether the Node that npm scripts find first can start here. */
export function doesRuntimeStart() {
  return starts(pinned);
}

/** Node 26 needs a system library that small systems lack; Node 24 does not. */
export function provideRuntime() {
  try {
    provideFallback('Node 26 kan ikke starte her.');
  } catch (error) {
    if (!starts(process.execPath)) throw error;
  }
  const node = [fallback.node, process.execPath].find(starts);
  if (node === undefined) throw new Error('denne maskine kan ikke køre Node 24 eller nyere');
  pointTo(node);
}

function pointTo(node) {
  mkdirSync(dirname(pinned), { recursive: true });
  const draft = `${pinned}.${process.pid}`;
  rmSync(draft, { force: true });
  symlinkSync(node, draft);
  renameSync(draft, pinned);
}

function starts(node) {
  const { status, stdout } = spawnSync(node, ['-v'], { encoding: 'utf8' });
  return status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= oldestUsable;
}
