import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';

/**
 * PostgreSQL refuses to run as root, and initdb refuses a user without a name. An account is a way of running
 * its programs that avoids both.
 */
export type Account = {
  readonly kind: 'direct' | 'namespace' | 'dropped' | 'dropped-with-search';
  readonly prefix: readonly string[];
  /** The real user the files must belong to. */
  readonly fileOwner: number;
  readonly spawnAs?: { readonly uid: number; readonly gid: number };
};

const nobody = 65534;

function candidates(uid: number): readonly Account[] {
  const direct: Account = { kind: 'direct', prefix: [], fileOwner: uid };
  const namespace: Account = {
    kind: 'namespace',
    prefix: ['unshare', '-U', `--map-user=${nobody}`, `--map-group=${nobody}`],
    fileOwner: uid,
  };
  if (uid !== 0) return hasName() ? [direct] : [namespace, direct];
  return [
    namespace,
    {
      kind: 'dropped',
      prefix: [],
      fileOwner: nobody,
      spawnAs: { uid: nobody, gid: nobody },
    },
    {
      // Lets the server pass through folders that only root may enter; the data still belongs to nobody.
      kind: 'dropped-with-search',
      prefix: [
        'setpriv',
        '--securebits=+no_setuid_fixup',
        `--reuid=${nobody}`,
        `--regid=${nobody}`,
        '--clear-groups',
        '--inh-caps=+dac_override',
        '--ambient-caps=+dac_override',
      ],
      fileOwner: nobody,
    },
  ];
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** The first account that can start the server and write to a folder beside the data folder. */
export function chooseAccount(postgres: string, dataDir: string): Account {
  const uid = process.getuid?.() ?? -1;
  const all = candidates(uid);
  const only = all.length === 1 ? all[0] : undefined;
  if (only !== undefined) return only;
  const folder = mkdtempSync(`${dataDir}.probe-`);
  try {
    writeFileSync(join(folder, 'postgresql.conf'), '');
    return firstThatWorks(all, postgres, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function firstThatWorks(all: readonly Account[], postgres: string, folder: string): Account {
  const failures: string[] = [];
  for (const account of all) {
    giveTo(account, folder);
    const script = 'test "$(id -u)" != 0 && test -w "$2" && "$1" -C port -D "$2"';
    const { file, args } = command(account, 'sh', ['-c', script, 'sh', postgres, folder]);
    const result = spawnSync(file, args, { ...options(account), encoding: 'utf8' });
    if (result.status === 0) return account;
    failures.push(`${account.kind}: ${result.error?.message ?? result.stderr.trim()}`);
  }
  throw new StoreError(
    'indbygget-database',
    'Den indbyggede database kan ikke startes på denne maskine med denne bruger: brugernavnerum er ikke tilladt, ' +
      `og en bruger uden rettigheder kan ikke nå ${folder}. Start som en almindelig bruger, eller sæt DATABASE_URL ` +
      `til en PostgreSQL 15-18.\n${failures.join('\n')}`,
  );
}

/** Runs a program to its end as the account, with text on its standard input; throws with what it printed. */
export function runAs(
  account: Account,
  program: string,
  programArgs: readonly string[],
  input = '',
): void {
  const { file, args } = command(account, program, programArgs);
  const result = spawnSync(file, args, { ...options(account), encoding: 'utf8', input });
  if (result.status === 0) return;
  throw new StoreError(
    'indbygget-database',
    `${program} kunne ikke gennemføres:\n${result.error?.message ?? ''}${result.stdout}${result.stderr}`.trimEnd(),
  );
}

/** Starts a program that goes on after this process. */
export function startAs(
  account: Account,
  program: string,
  programArgs: readonly string[],
  stdio: StdioOptions,
): ChildProcess {
  const { file, args } = command(account, program, programArgs);
  return spawn(file, args, { ...options(account), stdio, detached: true });
}

/**
 * As root, gives the account a folder and all in it; the folder itself last, so that an interrupted change is made
 * again. No server may be running in it.
 */
export function giveTo({ fileOwner }: Account, folder: string): void {
  if (process.getuid?.() !== 0 || lstatSync(folder).uid === fileOwner) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, name), fileOwner, fileOwner);
  }
  lchownSync(folder, fileOwner, fileOwner);
}

function command(account: Account, program: string, args: readonly string[]) {
  const [file = program, ...rest] = [...account.prefix, program, ...args];
  return { file, args: rest };
}

function options(account: Account) {
  const { PATH = '/usr/local/bin:/usr/bin:/bin' } = process.env;
  return { cwd: '/', env: { PATH, LC_ALL: 'C' }, ...account.spawnAs };
}
