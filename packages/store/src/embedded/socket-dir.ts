import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Account, giveTo } from './account.ts';

/** Names the socket file; nothing listens on a port. */
export const port = 5432;

const prefix = 'rettidig-';
const longestPath = 103;

/** The data folder is private already; only when its path is too long for a socket is another one made. */
export function makeSocketDir(dataDir: string, account: Account): string {
  if (fits(dataDir)) return dataDir;
  const parent = fits(join(tmpdir(), `${prefix}XXXXXX`)) ? tmpdir() : '/tmp';
  const folder = mkdtempSync(join(parent, prefix));
  giveTo(account, folder);
  return folder;
}

export function removeSocketDir(dataDir: string, socketDir: string): void {
  if (socketDir === dataDir || !basename(socketDir).startsWith(prefix)) return;
  rmSync(socketDir, { recursive: true, force: true });
}

export const socketIn = (folder: string) => join(folder, `.s.PGSQL.${port}`);

const fits = (folder: string) => Buffer.byteLength(socketIn(folder)) <= longestPath;
