import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, root } from './paths.mjs';

const lock = join(root, '.cache/setup.lock');
const patienceMs = 15 * 60_000;
const pauseMs = 250;

/** Lets one set-up run at a time in this checkout; the others wait, and then find most of it done. */
export function withLock(work) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  acquire();
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function acquire() {
  const deadline = Date.now() + patienceMs;
  let told = false;
  while (!tryAcquire()) {
    if (isAbandoned()) remove();
    else if (Date.now() > deadline) throw new Error(`en anden opsætning er ikke færdig (${lock})`);
    else {
      if (!told) console.error('Venter på en anden opsætning …');
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
    }
  }
}

function tryAcquire() {
  const draft = `${lock}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft);
  writeFileSync(join(draft, 'pid'), String(process.pid));
  try {
    renameSync(draft, lock);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned() {
  const pid = Number(readIfPresent(join(lock, 'pid')));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

function remove() {
  const grave = `${lock}.abandoned-${process.pid}`;
  try {
    renameSync(lock, grave);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  rmSync(grave, { recursive: true, force: true });
}
