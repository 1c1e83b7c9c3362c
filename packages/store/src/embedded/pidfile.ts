import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes in its data folder. */
export type Pidfile = {
  readonly text: string;
  readonly pid: number;
  readonly startedAt: number;
  readonly port: number;
  readonly socketDir: string;
};

const file = (dataDir: string) => join(dataDir, 'postmaster.pid');

export function readPidfile(dataDir: string): Pidfile | undefined {
  const text = readIfPresent(file(dataDir));
  if (text === undefined) return undefined;
  const [pid, , startedAt, port, socketDir] = text.split('\n');
  return {
    text,
    pid: Number(pid),
    startedAt: Number(startedAt),
    port: Number(port),
    socketDir: socketDir ?? '',
  };
}

/**
 * Removes the lock files of a dead server whose process number now belongs to another program, which PostgreSQL cannot
 * tell from a server. Any other stale lock is left to PostgreSQL, which looks for remaining processes first.
 */
export function removeStaleLocks(dataDir: string, socketLock: string): void {
  for (const lock of [file(dataDir), socketLock]) {
    const pid = Number.parseInt(readIfPresent(lock) ?? '', 10);
    if (isRunning(pid) && !isServerAlive(pid, dataDir)) rmSync(lock, { force: true });
  }
}

export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether the process is a server on this folder. A dead one that nobody has waited for is not. */
export function isServerAlive(pid: number, dataDir: string): boolean {
  if (!isRunning(pid)) return false;
  if (process.platform !== 'linux') return true;
  const stat = readIfPresent(`/proc/${pid}/stat`);
  if (stat === undefined || !/^\d+ \(postgres\) [^ZX]/.test(stat)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === dataDir;
  } catch {
    return true;
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
