import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';

const pinned = join(root, 'node_modules/.bin/node');
const fallbackDir = join(root, '.cache/node24');
const fallback = join(
  fallbackDir,
  `node_modules/node-${process.platform}-${process.arch}/bin/node`,
);
const oldestUsable = 24;

/** Whether the Node that npm scripts find first can start here. */
export function doesRuntimeStart() {
  return starts(pinned);
}

/** Node 26 needs a system library that small systems lack; Node 24 does not. */
export function provideRuntime() {
  if (!starts(fallback)) {
    console.error('Node 26 kan ikke starte her. Henter Node 24 …');
    fetchFallback();
  }
  const usable = [fallback, process.execPath].find(starts);
  if (usable === undefined) {
    throw new Error(`denne maskine kan ikke køre Node ${oldestUsable} eller nyere`);
  }
  pointTo(usable);
}

function fetchFallback() {
  const draft = `${fallbackDir}.${process.pid}`;
  cpSync(join(root, 'scripts/setup/node24'), draft, { recursive: true });
  try {
    npm(draft, 'ci', '--prefix', draft);
    rmSync(fallbackDir, { recursive: true, force: true });
    renameSync(draft, fallbackDir);
  } catch (error) {
    console.error(error.message);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
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
