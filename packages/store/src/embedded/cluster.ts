import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Account, giveTo, runAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { isRunning } from './pidfile.ts';
import { StoreError } from '../store-error.ts';

export const superuser = 'postgres';
export const owner = 'rettidig';
export const database = 'rettidig';

const version = '18';

const bootstrap = `
create role ${owner} login nosuperuser nobypassrls createdb
create database ${database} owner ${owner}
`.trimStart();

/** Whether the folder holds a database of the right version; throws when it holds something else. */
export function hasCluster(dataDir: string): boolean {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return false;
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    throw new StoreError(
      'indbygget-database',
      `Mappen ${dataDir} er ikke tom, og den indeholder ikke en database.`,
    );
  }
  const found = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (found !== version) {
    throw new StoreError(
      'indbygget-database',
      `Databasen i ${dataDir} er lavet af PostgreSQL ${found}; denne udgave bruger ${version}. ` +
        'Udlæs den med den gamle udgave, og indlæs den i en ny mappe.',
    );
  }
  return true;
}

/**
 * Makes a new database, complete with its roles, beside its final place and moves it there in one step, so that a
 * start that is interrupted, or two at once, never leave half a database.
 */
export function createCluster(
  binaries: Binaries,
  account: Account,
  dataDir: string,
  durable: boolean,
): void {
  removeAbandoned(dataDir);
  const draft = `${dataDir}.new-${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(account, draft);
  try {
    runAs(account, binaries.initdb, [
      `--pgdata=${draft}`,
      `--username=${superuser}`,
      '--encoding=UTF8',
      '--locale-provider=icu',
      '--icu-locale=da-DK',
      '--locale=C',
      '--auth-local=trust',
      '--auth-host=reject',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    const single = ['--single', '-D', draft, '-c', 'exit_on_error=on', 'postgres'];
    runAs(account, binaries.postgres, single, bootstrap);
    renameSync(draft, dataDir);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!hasCluster(dataDir)) throw error;
  }
}

function removeAbandoned(dataDir: string): void {
  const prefix = `${basename(dataDir)}.new-`;
  for (const name of readdirSync(dirname(dataDir))) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    rmSync(join(dirname(dataDir), name), { recursive: true, force: true });
  }
}
