import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { chooseAccount, giveTo, startAs } from '../embedded/account.ts';
import { createCluster } from '../embedded/cluster.ts';

/** A running server that the tests may make databases on. */
export interface RunningServer {
  /** Its ordinary user, who owns the databases. */
  readonly config: pg.ClientConfig;
  /** Its superuser; null where the tests are given none. */
  readonly superuser: pg.ClientConfig | null;
  stop(): Promise<void>;
}

/** A kind of server that the tests run on, where the machine has it. */
interface TestServer {
  readonly name: string;
  /** Why it is left out; null when it is there. */
  readonly missing: string | null;
  start(): Promise<RunningServer>;
}

/** The embedded server, started once for the test run. */
export const embedded: TestServer = {
  name: 'the embedded PostgreSQL',
  missing: null,
  start: () => {
    const host = process.env['RETTIDIG_TEST_PG'];
    if (host === undefined) throw new Error('No test server: run vitest from the root.');
    const address = { host, port: 5432, ssl: false };
    return Promise.resolve({
      config: { ...address, user: 'rettidig' },
      superuser: { ...address, user: 'postgres' },
      stop: () => Promise.resolve(),
    });
  },
};

const bin15 = process.env['RETTIDIG_TEST_PG15'] ?? '/usr/lib/postgresql/15/bin';

/** PostgreSQL 15, the oldest that production may have: a server of its own for each test file. */
const oldest: TestServer = {
  name: 'PostgreSQL 15',
  missing: existsSync(join(bin15, 'initdb'))
    ? null
    : `no ${bin15}; install postgresql-15 or set RETTIDIG_TEST_PG15 to its bin folder`,
  start: () => startFrom(bin15),
};

const url = process.env['RETTIDIG_TEST_DATABASE_URL'];

/** Any server; its user may create databases and is no superuser. */
const given: TestServer = {
  name: 'RETTIDIG_TEST_DATABASE_URL',
  missing: url === undefined ? 'the variable is not set' : null,
  start: () =>
    Promise.resolve({
      config: { connectionString: url },
      superuser: null,
      stop: () => Promise.resolve(),
    }),
};

export const testServers: readonly TestServer[] = [embedded, oldest, given];

/** A new cluster takes a second to make, so it is made once and copied for each server. */
const cache = fileURLToPath(new URL('../../../../.cache', import.meta.url));

async function startFrom(bin: string): Promise<RunningServer> {
  const binaries = { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') };
  const version = execFileSync(binaries.postgres, ['--version'], { encoding: 'utf8' });
  const made = join(cache, `test-pg-${/\d+\.\d+/.exec(version)?.[0] ?? 'other'}`);
  const folder = mkdtempSync(join(tmpdir(), 'rettidig-pg-'));
  const dataDir = join(folder, 'data');
  const account = chooseAccount(binaries.postgres, dataDir);
  mkdirSync(cache, { recursive: true });
  if (existsSync(made)) {
    cpSync(made, dataDir, { recursive: true });
    giveTo(account, folder);
    chmodSync(dataDir, 0o700);
  } else {
    giveTo(account, folder);
    createCluster(binaries, account, dataDir, false);
    keepCopy(dataDir, made);
  }
  const log = openSync(join(folder, 'log'), 'w');
  const settings = [
    'listen_addresses=',
    `unix_socket_directories=${dataDir}`,
    'fsync=off',
    'jit=off',
  ];
  const server = startAs(
    account,
    binaries.postgres,
    ['-D', dataDir, ...settings.flatMap((setting) => ['-c', setting])],
    ['ignore', log, log],
  );
  closeSync(log);
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = { host: dataDir, port: 5432, ssl: false };
  const superuser = { ...address, user: 'postgres' };
  await untilItAnswers(superuser, () => server.exitCode === null);
  return {
    config: { ...address, user: 'rettidig' },
    superuser,
    stop: async () => {
      server.kill('SIGINT');
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Two test files may do this at once: the one that is late drops its copy. */
function keepCopy(dataDir: string, made: string): void {
  const draft = mkdtempSync(`${made}.`);
  cpSync(dataDir, draft, { recursive: true });
  try {
    renameSync(draft, made);
  } catch {
    rmSync(draft, { recursive: true });
  }
}

async function untilItAnswers(config: pg.ClientConfig, alive: () => boolean): Promise<void> {
  for (;;) {
    const client = new pg.Client({ ...config, database: 'postgres' });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (!alive()) throw error;
      await pause(10);
    }
  }
}
