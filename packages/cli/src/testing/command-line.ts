import { createDatabase, dropDatabase, type ServerAddress } from '@rettidig/store';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { run } from '../run.ts';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The repository, where the examples of the documentation are. */
export const repository = fileURLToPath(new URL('../../../../', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves when what it has written to stdout matches; rejects when it ends first. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** Starts the real command line in a process of its own, from the repository. */
export function start(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Running {
  const child = spawn(process.execPath, [main, ...words], {
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(out);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`It ended without saying ${pattern.source}: ${err}`)));
      look();
    });
  return { child, says, ended };
}

export function runToEnd(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return start(words, env).ended;
}

/** An empty database on the server of the test run. */
export interface EmptyDatabase {
  /** As DATABASE_URL has it. */
  readonly url: string;
  /** Counts the rows of a table over all units, or -1 when there is no such table. */
  readonly count: (table: 'municipality' | 'person') => Promise<number>;
  readonly drop: () => Promise<void>;
}

export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  const host = process.env['RETTIDIG_TEST_PG'] ?? '';
  const server: ServerAddress = { host, port: 5432, user: 'rettidig' };
  const name = `t_${randomBytes(6).toString('hex')}`;
  await createDatabase(server, { name });
  const count = async (table: 'municipality' | 'person'): Promise<number> => {
    const client = new pg.Client({ ...server, database: name, ssl: false });
    await client.connect();
    try {
      const { rows: found } = await client.query<{ readonly found: string | null }>(
        'select to_regclass($1)::text as found',
        [table],
      );
      if (found[0]?.found === null) return -1;
      await client.query(
        `begin; set local app.municipality = '199'; set local app.all_units = 'on'; set local app.protected = 'on'`,
      );
      const { rows } = await client.query<{ readonly n: string }>(
        `select count(*) as n from ${table}`,
      );
      return Number(rows[0]?.n);
    } finally {
      await client.end();
    }
  };
  return {
    url: `postgres://rettidig@${encodeURIComponent(host)}:5432/${name}`,
    count,
    // As superuser: the owner may not end a vacuum that runs in it.
    drop: () => dropDatabase({ ...server, user: 'postgres' }, name),
  };
}

/** What a command says and ends with, run in this process on a database. */
export async function runOn(
  { url }: Pick<EmptyDatabase, 'url'>,
  words: readonly string[],
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  let out = '';
  let err = '';
  const code = await run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 200,
    env: { DATABASE_URL: url },
  });
  return { code, out, err };
}
