import { readFileSync, unlinkSync } from 'node:fs';
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
 * Removes a lock file whose process number now belongs to another program, which the server cannot tell from a
 * server. Any other stale lock is left to the server, which looks for remaining processes first.
 */
export function removeStale(dataDir: string, seen: Pidfile): void {
  if (!isRunning(seen.pid) || isServerAlive(seen.pid)) return;
  if (readIfPresent(file(dataDir)) === seen.text) unlinkSync(file(dataDir));
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

export function isServerAlive(pid: number): boolean {
  if (!isRunning(pid)) return false;
  const stat = process.platform === 'linux' ? readIfPresent(`/proc/${pid}/stat`) : undefined;
  return stat === undefined || /^\d+ \(postgres\) [^ZX]/.test(stat);
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
