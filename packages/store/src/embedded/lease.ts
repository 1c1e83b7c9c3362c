import pg from 'pg';
import { superuser } from './cluster.ts';
import { StoreError } from '../store-error.ts';

/**
 * One open connection per process that uses the server. It carries a shared advisory lock, which vanishes with the
 * process however it ends; so the last one to leave can know that it is the last.
 */
export type Lease = {
  readonly durable: boolean;
  readonly dataDir: string;
  /**
   * Gives the lease up. True when no other process holds one: then the server should be stopped, and the connection
   * closed only after that, since nobody else can take a lease as long as it is open.
   */
  readonly release: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

type NoLease = 'no server' | 'not ready';

const key = 7_733_844;

type Client = pg.Client & { readonly ref: () => void; readonly unref: () => void };

export async function takeLease(host: string, port: number): Promise<Lease | NoLease> {
  const client = new pg.Client({
    host,
    port,
    user: superuser,
    database: 'postgres',
    application_name: 'rettidig lease',
    ssl: false,
  }) as Client;
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [key]);
    const { rows } = await client.query<{ durable: boolean; folder: string }>(
      `select current_setting('fsync')::boolean as durable, current_setting('data_directory') as folder`,
    );
    const [row] = rows;
    if (row === undefined) return 'not ready';
    client.unref();
    return {
      durable: row.durable,
      dataDir: row.folder,
      release: () => release(client),
      close: () => close(client),
    };
  } catch (error) {
    await close(client);
    return meaning(error);
  }
}

function meaning(error: unknown): NoLease {
  const code = (error as { readonly code?: string }).code;
  if (code === 'ENOENT' || code === 'ECONNREFUSED') return 'no server';
  if (code === 'EACCES') {
    throw new StoreError(
      'indbygget-database',
      'Databasen kører allerede under en anden bruger.',
      error,
    );
  }
  return 'not ready';
}

async function release(client: Client): Promise<boolean> {
  client.ref();
  try {
    await client.query('select pg_advisory_unlock_shared($1)', [key]);
    const { rows } = await client.query<{ alone: boolean }>(
      'select pg_try_advisory_lock($1) as alone',
      [key],
    );
    return rows[0]?.alone ?? false;
  } catch {
    return false;
  }
}

async function close(client: Client): Promise<void> {
  await client.end().catch(() => undefined);
}
