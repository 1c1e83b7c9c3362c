import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { migrate, readMigrations } from '../migrate.ts';
import { type Store, connect } from '../open.ts';
import { type RunningServer, embedded } from './server.ts';

/** A migrated database of its own, for one test file. */
export interface TestDatabase {
  readonly store: Store;
  readonly server: RunningServer;
  readonly config: pg.ClientConfig;
  drop(): Promise<void>;
}

const templateLock = 7_733_846;

/** Copies the migrated template, which is made once per server and set of migrations; about 50 ms. */
export async function createTestDatabase(server?: RunningServer): Promise<TestDatabase> {
  const running = server ?? (await embedded.start());
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer(running, async (client) => {
    const template = await templateOn(running, client);
    await client.query(`create database ${name} template ${template}`);
  });
  const config = inDatabase(running.config, name);
  const store = await connect({ ...config, max: 5 }, 'test');
  const drop = async () => {
    await store.close();
    await onServer(running, (client) => dropDatabase(client, name));
  };
  return { store, server: running, config, drop };
}

/** An empty database, without the tables; gone when the work is done. */
export async function withEmptyDatabase<T>(
  server: RunningServer,
  work: (config: pg.ClientConfig) => Promise<T>,
): Promise<T> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await onServer(server, (client) => client.query(`create database ${name}`));
  try {
    return await work(inDatabase(server.config, name));
  } finally {
    await onServer(server, (client) => dropDatabase(client, name));
  }
}

/** Runs work on a connection of its own. */
export async function onClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const permissionDenied = '42501';
const dropAttempts = 20;

/**
 * Drops a database nobody needs any more. An autovacuum worker at it belongs to the server itself: a user who is
 * not its superuser may not end it, only wait until it is done.
 */
async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(`drop database ${name} with (force)`);
      return;
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === permissionDenied;
      if (!isBusy || attempt === dropAttempts) throw error;
      await client.query('select pg_sleep(0.5)');
    }
  }
}

const onServer = <T>(server: RunningServer, work: (client: pg.Client) => Promise<T>): Promise<T> =>
  onClient(inDatabase(server.config, 'postgres'), work);

/** The same server and user, another database. */
export function inDatabase(config: pg.ClientConfig, database: string): pg.ClientConfig {
  if (config.connectionString === undefined) return { ...config, database };
  const url = new URL(config.connectionString);
  url.pathname = `/${database}`;
  return { connectionString: url.href };
}

async function templateOn(server: RunningServer, client: pg.Client): Promise<string> {
  const migrations = readMigrations();
  const checksums = migrations.map(({ checksum }) => checksum).join();
  const name = `template_${createHash('sha256').update(checksums).digest('hex').slice(0, 16)}`;
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    const draft = `${name}_draft`;
    await client.query(`drop database if exists ${draft} with (force)`);
    await client.query(`create database ${draft}`);
    await onClient(inDatabase(server.config, draft), (empty) => migrate(empty, migrations));
    await client.query(`alter database ${draft} with is_template true`);
    await client.query(`alter database ${draft} rename to ${name}`);
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock]);
  return name;
}
