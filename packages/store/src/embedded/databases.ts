import pg from 'pg';

export type ServerAddress = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
};

export type NewDatabase = {
  readonly name: string;
  /** Database to copy, which nobody may be connected to. */
  readonly template?: string;
};

/** Creates a database owned by `user`: empty, or a copy of a template (about 40 ms for 80 tables). */
export async function createDatabase(server: ServerAddress, wanted: NewDatabase): Promise<void> {
  const template = wanted.template === undefined ? '' : ` template ${quoted(wanted.template)}`;
  await run(server, `create database ${quoted(wanted.name)}${template}`);
}

/** Drops a database, if it exists, and ends the connections to it. */
export async function dropDatabase(server: ServerAddress, name: string): Promise<void> {
  await run(server, `drop database if exists ${quoted(name)} with (force)`);
}

const quoted = (name: string) => pg.escapeIdentifier(name);

async function run({ host, port, user }: ServerAddress, statement: string): Promise<void> {
  const client = new pg.Client({ host, port, user, database: 'postgres', ssl: false });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
