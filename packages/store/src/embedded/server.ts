import { chmodSync, closeSync, existsSync, fstatSync, ftruncateSync, mkdirSync } from 'node:fs';
import { openSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { uptime } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Account, chooseAccount, giveTo, startAs } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { createCluster, database, hasCluster, owner, superuser } from './cluster.ts';
import { type Lease, takeLease } from './lease.ts';
import { type Pidfile, isServerAlive, readPidfile, removeStaleLocks } from './pidfile.ts';
import { serverArgs } from './settings.ts';
import { makeSocketDir, removeSocketDir, socketIn } from './socket-dir.ts';
import { StoreError } from '../store-error.ts';

export type EmbeddedOptions = {
  /** Folder of the database; made, with its parents, when it does not exist. */
  readonly dataDir: string;
  /** False gives up safety against power cuts for speed: for tests only. */
  readonly durable?: boolean;
  /** How long to wait for a server that starts, recovers or stops. */
  readonly patienceMs?: number;
};

export type EmbeddedServer = {
  /** Folder of the socket, to be given as `host` to a PostgreSQL client. */
  readonly host: string;
  readonly port: number;
  /** Owner of `database`; may create databases, may not bypass row-level security. */
  readonly user: string;
  readonly superuser: string;
  readonly database: string;
  /** True when another process had already started the server. */
  readonly joined: boolean;
  /** Leaves the server, and stops it when no other process uses it. Close your own connections first. */
  readonly stop: () => Promise<void>;
};

type Context = {
  readonly dataDir: string;
  readonly durable: boolean;
  readonly deadline: number;
  readonly binaries: Binaries;
};

const stopPatienceMs = 60_000;
const startAttempts = 10;
const largestLog = 5_000_000;

/**
 * Starts PostgreSQL 18 on the folder, or joins the server that already runs there. It listens on a socket in a
 * private folder and on nothing else. It goes on running when this process dies without `stop`; the next start
 * joins it.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const context: Context = {
    dataDir: makeParents(options.dataDir),
    durable: options.durable ?? true,
    deadline: Date.now() + (options.patienceMs ?? 60_000),
    binaries: findBinaries(),
  };
  try {
    return await joinOrStart(context);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') throw error;
    throw new StoreError(
      'indbygget-database',
      `Databasen i ${context.dataDir} tilhører en anden bruger. Start som den bruger, eller vælg en anden mappe.`,
      error,
    );
  }
}

async function joinOrStart(context: Context): Promise<EmbeddedServer> {
  for (let attempt = 1; ; attempt += 1) {
    const joined = await joinRunning(context);
    if (joined !== undefined) return joined;
    const started = await start(context);
    if (started !== undefined) return started;
    if (attempt === startAttempts)
      throw new StoreError('indbygget-database', `Databasen vil ikke starte.${logTail(context)}`);
    await pause(attempt * 100);
  }
}

/** Joins a live server; undefined when there is none. Waits while one starts or stops. */
async function joinRunning(context: Context): Promise<EmbeddedServer | undefined> {
  for (;;) {
    const pidfile = readPidfile(context.dataDir);
    if (pidfile === undefined) return undefined;
    const lease = await leaseFrom(context, pidfile);
    if (lease !== undefined) return opened(context, pidfile, lease, true);
    if (!isServerAlive(pidfile.pid, context.dataDir)) return undefined;
    await wait(context, 'Databasen kører allerede, men svarer ikke');
  }
}

async function start(context: Context): Promise<EmbeddedServer | undefined> {
  const { binaries, dataDir, durable } = context;
  const stale = readPidfile(dataDir);
  if (stale !== undefined) {
    if (isServerAlive(stale.pid, dataDir)) return undefined;
    if (!durable && isFromBeforeBoot(stale)) rmSync(dataDir, { recursive: true, force: true });
    removeSocketDir(dataDir, stale.socketDir);
  }
  removeStaleLocks(dataDir, `${socketIn(dataDir)}.lock`);
  const exists = hasCluster(dataDir);
  const account = chooseAccount(binaries.postgres, dataDir);
  if (exists) makeOwn(account, dataDir);
  else createCluster(binaries, account, dataDir, durable);

  const socketDir = makeSocketDir(dataDir, account);
  const log = openLog(dataDir);
  const child = startAs(account, binaries.postgres, serverArgs({ dataDir, durable, socketDir }), [
    'ignore',
    log,
    log,
  ]);
  closeSync(log);
  let running = true;
  child.once('exit', () => (running = false));
  child.once('error', () => (running = false));
  child.unref();
  while (running) {
    const pidfile = readPidfile(dataDir);
    if (pidfile?.pid === child.pid && pidfile !== undefined) {
      const lease = await leaseFrom(context, pidfile);
      if (lease !== undefined) return opened(context, pidfile, lease, false);
    }
    await wait(context, 'Databasen er ikke kommet op');
  }
  removeSocketDir(dataDir, socketDir);
  return undefined;
}

/** A folder that was copied or restored may have lost its owner and its privacy. */
function makeOwn(account: Account, dataDir: string): void {
  giveTo(account, dataDir);
  chmodSync(dataDir, 0o700);
}

async function leaseFrom(context: Context, pidfile: Pidfile): Promise<Lease | undefined> {
  if (pidfile.socketDir === '') return undefined;
  const lease = await takeLease(pidfile.socketDir, pidfile.port);
  if (typeof lease === 'string') return undefined;
  if (lease.dataDir !== context.dataDir) {
    await lease.close();
    return undefined;
  }
  if (lease.durable || !context.durable) return lease;
  await lease.close();
  throw new StoreError(
    'indbygget-database',
    `Databasen i ${context.dataDir} kører uden sikring mod strømsvigt, fordi den er startet til test. ` +
      'Stop den, eller vælg en anden mappe.',
  );
}

function opened(context: Context, pidfile: Pidfile, lease: Lease, joined: boolean): EmbeddedServer {
  let stopping: Promise<void> | undefined;
  return {
    host: pidfile.socketDir,
    port: pidfile.port,
    user: owner,
    superuser,
    database,
    joined,
    stop: () => (stopping ??= leave(context, pidfile, lease)),
  };
}

async function leave(context: Context, { pid, socketDir }: Pidfile, lease: Lease): Promise<void> {
  const { dataDir } = context;
  const isLast = await lease.release();
  if (isLast) {
    if (isServerAlive(pid, dataDir)) process.kill(pid, 'SIGINT');
    const patience = { ...context, deadline: Date.now() + stopPatienceMs };
    while (readPidfile(dataDir)?.pid === pid && isServerAlive(pid, dataDir)) {
      await wait(patience, 'Databasen er ikke stoppet');
    }
    removeSocketDir(dataDir, socketDir);
  }
  await lease.close();
}

function makeParents(dataDir: string): string {
  const path = resolve(dataDir);
  mkdirSync(dirname(path), { recursive: true });
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

const isFromBeforeBoot = (pidfile: Pidfile) =>
  pidfile.startedAt * 1000 < Date.now() - uptime() * 1000;

const logFile = (dataDir: string) => join(dataDir, 'server.log');

function openLog(dataDir: string): number {
  const log = openSync(logFile(dataDir), 'a', 0o600);
  if (fstatSync(log).size > largestLog) ftruncateSync(log);
  return log;
}

function logTail({ dataDir }: Context): string {
  if (!existsSync(logFile(dataDir))) return '';
  const lines = readFileSync(logFile(dataDir), 'utf8').trimEnd().split('\n').slice(-15);
  return `\n${lines.join('\n')}`;
}

async function wait(context: Context, complaint: string): Promise<void> {
  if (Date.now() > context.deadline) {
    throw new StoreError(
      'indbygget-database',
      `${complaint} inden for tidsfristen (${context.dataDir}).${logTail(context)}`,
    );
  }
  await pause(15);
}
