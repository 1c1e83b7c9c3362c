import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedServer, createDatabase, dropDatabase, startEmbedded } from './index.ts';

const temporary = () => mkdtempSync(join(tmpdir(), 'rettidig-test-'));
const made = temporary();
let folder: string;

beforeAll(async () => {
  const server = await start(join(made, 'db'));
  await server.stop();
});
afterAll(() => rmSync(made, { recursive: true }));
beforeEach(() => {
  folder = temporary();
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (dataDir: string) => startEmbedded({ dataDir, durable: false });

/** A copy of a stopped database, which saves making one for every test. */
function existing(): string {
  const dataDir = join(folder, 'db');
  cpSync(join(made, 'db'), dataDir, { recursive: true });
  return dataDir;
}

async function query<Row extends pg.QueryResultRow>(
  { host, port, user }: EmbeddedServer,
  sql: string,
  database = 'rettidig',
): Promise<Row[]> {
  const client = new pg.Client({ host, port, user, database });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = (dataDir: string) =>
  Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('a new database', () => {
  it('has an owner who cannot bypass row-level security', async () => {
    const server = await start(existing());
    const rows = await query(
      server,
      `select rolname, rolsuper, rolbypassrls, rolcreatedb, pg_get_userbyid(datdba) as owner
         from pg_roles, pg_database where rolname = current_user and datname = current_database()`,
    );
    await server.stop();
    expect(rows).toEqual([
      {
        rolname: 'rettidig',
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: true,
        owner: 'rettidig',
      },
    ]);
  });

  it('does not log what a refused statement holds', async () => {
    const server = await start(existing());
    const failing = `create temp table seen (note text unique);
      insert into seen values ('Åse Bæk'); insert into seen values ('Åse Bæk')`;
    await expect(query(server, failing)).rejects.toThrow('seen_note_key');
    await server.stop();
    const log = readFileSync(join(folder, 'db', 'server.log'), 'utf8');
    expect(log).toContain('seen_note_key');
    expect(log).not.toContain('Åse');
  });

  it('sorts as Danish does', async () => {
    const server = await start(existing());
    // Dansk Sprognævn, Retskrivningsordbogen: æ, ø, å are the last letters, and Aa in names sorts as Å.
    const [row] = await query<{ readonly sorted: string }>(
      server,
      `select string_agg(w, ' ' order by w) as sorted from unnest(array['Åse','Aalborg','ø','æ','z','b','Østergård','Adam']) w`,
    );
    await server.stop();
    expect(row?.sorted).toBe('Adam b z æ ø Østergård Aalborg Åse');
  });

  it('is reached by its socket alone, which other users cannot reach', async () => {
    const server = await start(existing());
    const [row] = await query<{ readonly addresses: string }>(
      server,
      `select current_setting('listen_addresses') as addresses`,
    );
    const { mode } = statSync(server.host);
    await server.stop();
    expect(row?.addresses).toBe('');
    expect(mode & 0o077).toBe(0);
  });

  it('works where the path is too long for a socket', async () => {
    const server = await start(join(folder, 'x'.repeat(120), 'db'));
    const rows = await query(server, 'select 1 as one');
    await server.stop();
    expect(rows).toEqual([{ one: 1 }]);
    expect(existsSync(server.host)).toBe(false);
  });
});

describe('two users of one database', () => {
  it('share the server, and the last to leave stops it', async () => {
    const dataDir = existing();
    const first = await start(dataDir);
    const second = await start(dataDir);
    await first.stop();
    const rows = await query(second, 'select 1 as one');
    await second.stop();
    expect([first.joined, second.joined]).toEqual([false, true]);
    expect(rows).toEqual([{ one: 1 }]);
    expect(existsSync(join(folder, 'db/postmaster.pid'))).toBe(false);
  });

  it('start it together and get one server', async () => {
    const dataDir = join(folder, 'new');
    const servers = await Promise.all([start(dataDir), start(dataDir), start(dataDir)]);
    await Promise.all(servers.map((server) => server.stop()));
    expect(servers.filter(({ joined }) => !joined)).toHaveLength(1);
  });

  it('may not mix a durable use with a test server', async () => {
    const dataDir = existing();
    const server = await start(dataDir);
    await expect(startEmbedded({ dataDir })).rejects.toThrow(/strømsvigt/);
    await server.stop();
  });
});

describe('after a crash', () => {
  it('joins the server that a killed process left', async () => {
    const dataDir = existing();
    const program = `
      const { startEmbedded } = await import(process.argv[1]);
      await startEmbedded({ dataDir: process.argv[2], durable: false });
      process.kill(process.pid, 'SIGKILL');`;
    const url = new URL('index.ts', import.meta.url).href;
    await once(
      spawn(process.execPath, ['--input-type=module', '-e', program, url, dataDir]),
      'exit',
    );
    const server = await start(dataDir);
    await server.stop();
    expect(server.joined).toBe(true);
  });

  it('starts again, with its rows, after the server was killed', async () => {
    const dataDir = existing();
    const options = { dataDir, durable: true };
    const killed = await startEmbedded(options);
    await query(killed, 'create table note (text text)');
    await query(killed, `insert into note values ('gemt')`);
    process.kill(serverPid(dataDir), 'SIGKILL');
    const server = await startEmbedded(options);
    const rows = await query(server, 'select text from note');
    await server.stop();
    await killed.stop();
    expect(rows).toEqual([{ text: 'gemt' }]);
  });

  it('starts when the process number in the lock file belongs to another program', async () => {
    const dataDir = existing();
    const stale = [process.pid, dataDir, 4_102_444_800, 5432, dataDir, '', '', 'ready'].join('\n');
    writeFileSync(join(dataDir, 'postmaster.pid'), stale);
    const server = await start(dataDir);
    await server.stop();
    expect(server.joined).toBe(false);
  });
});

describe('a folder that is not ours', () => {
  it('is left alone when it holds something else', async () => {
    const dataDir = join(folder, 'db');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'letter.txt'), 'Kære Åse');
    await expect(start(dataDir)).rejects.toThrow(/ikke tom/);
    expect(readFileSync(join(dataDir, 'letter.txt'), 'utf8')).toBe('Kære Åse');
  });

  it('is left alone when another version of PostgreSQL made it', async () => {
    const dataDir = join(folder, 'db');
    mkdirSync(dataDir);
    writeFileSync(join(dataDir, 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toThrow(/PostgreSQL 17/);
  });
});

describe('databases for tests', () => {
  it('are copies of a template, and go away although somebody is connected', async () => {
    const server = await start(existing());
    await createDatabase(server, { name: 'skabelon' });
    await query(server, `create table note as select 'fra skabelon' as text`, 'skabelon');
    await createDatabase(server, { name: 'kopi', template: 'skabelon' });
    const rows = await query(server, 'select text from note', 'kopi');
    const reader = new pg.Client({ ...server, database: 'kopi' });
    reader.on('error', () => undefined);
    await reader.connect();
    await dropDatabase(server, 'kopi');
    await dropDatabase(server, 'kopi');
    await reader.end();
    await server.stop();
    expect(rows).toEqual([{ text: 'fra skabelon' }]);
  });
});
