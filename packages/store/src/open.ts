import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.ts';
import type { Database } from './database.ts';
import { startEmbedded } from './embedded/index.ts';
import { migrate, readMigrations } from './migrate.ts';
import { StoreError } from './store-error.ts';

export interface StoreOptions {
  /** A PostgreSQL 15-18, as `postgres://…`; without it the embedded server is started. */
  readonly databaseUrl?: string | undefined;
  /** Folder of the embedded server's data. */
  readonly dataDir?: string | undefined;
  /** Most connections at a time. */
  readonly connections?: number;
}

export interface Store {
  /** Queries outside `withAccess`: they see nothing but the list of municipalities. */
  readonly db: Kysely<Database>;
  readonly pool: pg.Pool;
  /** What was started or joined, for the log: `indbygget` or `DATABASE_URL`, and the server's version. */
  readonly description: string;
  close(): Promise<void>;
}

const defaultDataDir = '.data/postgres';

/**
 * Opens the database, brings it up to the program's migrations and checks that its user is held by row-level
 * security. Starts the embedded server, or joins the one that runs, when no address is given.
 * @throws StoreError, in Danish, when the database cannot be used as it is
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const connections = options.connections ?? 10;
  if (options.databaseUrl !== undefined) {
    return connect({ connectionString: options.databaseUrl, max: connections }, 'DATABASE_URL');
  }
  const server = await startEmbedded({ dataDir: options.dataDir ?? defaultDataDir });
  const { host, port, user, database } = server;
  try {
    return await connect(
      { host, port, user, database, ssl: false, max: connections },
      'indbygget',
      server.stop,
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Opens a database by the address of a running server; the way of the tests. */
export async function connect(
  config: pg.PoolConfig,
  description: string,
  stop: () => Promise<void> = () => Promise.resolve(),
): Promise<Store> {
  // Pipelining sends the queries of one page without waiting between them; the types of `pg` do not know it yet.
  const pool = new pg.Pool({ ...config, types: columnTypes, pipeline: true } as pg.PoolConfig);
  // A connection that breaks while idle is dropped by the pool; unheard, the event would end the program.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      const version = await checkServer(client);
      await migrate(client, readMigrations());
      const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
      const close = async () => {
        await pool.end();
        await stop();
      };
      return { db, pool, description: `${description}, PostgreSQL ${version}`, close };
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw error;
  }
}

const oldestVersion = 15;

/** Refuses a server that is too old, and a user whom row-level security does not hold. */
async function checkServer(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{
    readonly version: string;
    readonly number: number;
    readonly user: string;
    readonly bypasses: boolean;
    readonly encoding: string;
  }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
            rolname as user, rolsuper or rolbypassrls as bypasses, current_setting('server_encoding') as encoding
       from pg_roles where rolname = current_user`,
  );
  const [server] = rows;
  if (server === undefined) throw new Error('The server does not know the user it let in.');
  if (server.number < oldestVersion * 10_000) {
    throw new StoreError(
      'postgresql-version',
      `Databasen er PostgreSQL ${server.version}. Rettidig bruger PostgreSQL 15-18.`,
    );
  }
  if (server.encoding !== 'UTF8') {
    throw new StoreError(
      'postgresql-version',
      `Databasen gemmer tekst som ${server.encoding}. Opret den med "encoding UTF8".`,
    );
  }
  if (server.bypasses) {
    throw new StoreError(
      'uden-om-adgang',
      `Databasens bruger »${server.user}« er superbruger eller har BYPASSRLS og ser derfor alle borgere uanset ` +
        'enhed og beskyttelse. Opret en almindelig bruger, som ejer databasen ' +
        '(create role rettidig login nosuperuser nobypassrls), og brug den i DATABASE_URL.',
    );
  }
  return server.version;
}
