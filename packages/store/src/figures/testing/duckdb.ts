import {
  DATE,
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { openEnd } from '@rettidig/engine';

const types = { int: INTEGER, number: DOUBLE, text: VARCHAR, day: DATE } as const;

/** Columns of a table in DuckDB: name and type, in order. */
export type Columns = Readonly<Record<string, keyof typeof types>>;
/** A value as the project has it: a day is a number, and the open end is none. */
export type Value = number | string | boolean | null;

/** A database in memory, of one thread so that tests beside it keep theirs. */
export async function openDuckDb(threads = 1): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  return await instance.connect();
}

const rowsOfChunk = 2_048;

/** Makes a table and fills it. */
export async function fillTable(
  connection: DuckDBConnection,
  name: string,
  columns: Columns,
  rows: readonly (readonly Value[])[],
): Promise<void> {
  const kinds = Object.values(columns);
  const declared = Object.entries(columns).map(
    ([column, kind]) => `${column} ${String(types[kind])}`,
  );
  await connection.run(`create table ${name} (${declared.join(', ')})`);
  const appender = await connection.createAppender(name);
  for (let at = 0; at < rows.length; at += rowsOfChunk) {
    const part = rows.slice(at, at + rowsOfChunk);
    const chunk = DuckDBDataChunk.create(kinds.map((kind) => types[kind]));
    chunk.setColumns(kinds.map((kind, i) => part.map((row) => asStored(kind, row[i] ?? null))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

function asStored(kind: keyof typeof types, value: Value): DuckDBValue {
  if (kind !== 'day' || typeof value !== 'number') return value;
  return value >= openEnd ? null : new DuckDBDateValue(value);
}

/** The rows of a question, by the names of its columns. */
export async function ask(
  connection: DuckDBConnection,
  sql: string,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS();
}
