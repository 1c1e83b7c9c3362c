import { type DuckDBConnection, DuckDBDataChunk, USMALLINT } from '@duckdb/node-api';
import { readerOf, type Snapshot, type Table } from '@rettidig/figures';

/** Tables in SQL: name, columns, and where they come from. */
const tables = {
  spells: {
    municipality: null,
    benefit: 'benefit',
    from_day: 'from',
    to_day: 'to',
    full_hundredths: 'full',
    active_hundredths: 'active',
  },
  self_supporting: { municipality: null, benefit: 'benefit', from_day: 'from', to_day: 'to' },
  interviews: { municipality: null, benefit: 'benefit', day: 'day' },
} as const;
const sources = {
  spells: 'spells',
  self_supporting: 'selfSupporting',
  interviews: 'interviews',
} as const;

/** Tables besides those of the snapshots, of a few rows. */
export type SmallTables = Readonly<
  Record<string, readonly [columns: readonly string[], rows: readonly (readonly number[])[]]>
>;

type Batch = readonly ArrayLike<number>[];

/** The rows of a table of all municipalities, in batches of columns. */
function* batches(
  snapshots: readonly Snapshot[],
  name: keyof typeof tables,
  size: number,
): Generator<Batch> {
  for (const [municipality, snapshot] of snapshots.entries()) {
    const table: Table = snapshot.tables[sources[name]];
    for (let at = 0; at < table.rows; at += size) {
      const until = Math.min(table.rows, at + size);
      yield Object.values(tables[name]).map((column) => {
        const values = new Uint16Array(until - at).fill(municipality);
        if (column === null) return values;
        const read = readerOf(table, column);
        return values.map((_, i) => read(at + i));
      });
    }
  }
}

/** Puts the rows of the snapshots into DuckDB, in its memory. */
export async function fillDuckDb(
  connection: DuckDBConnection,
  snapshots: readonly Snapshot[],
  small: SmallTables,
): Promise<void> {
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
    const columns = Object.keys(tables[name]);
    await connection.run(
      `create table ${name} (${columns.map((one) => `${one} usmallint`).join(', ')})`,
    );
    const appender = await connection.createAppender(name);
    for (const batch of batches(snapshots, name, 2_048)) {
      const chunk = DuckDBDataChunk.create(columns.map(() => USMALLINT));
      chunk.setColumns(batch.map((column) => Array.from(column)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
  for (const [name, [columns, rows]] of Object.entries(small)) {
    const values = rows.map((row) => `(${row.join(', ')})`).join(', ');
    await connection.run(
      `create table ${name} as select * from (values ${values}) as t (${columns.join(', ')})`,
    );
  }
}

type Run = (sql: string, values?: unknown[]) => Promise<unknown>;

/** Puts the rows of the snapshots into PostgreSQL, and looks at them as it does by itself. */
export async function fillPostgres(
  run: Run,
  snapshots: readonly Snapshot[],
  small: SmallTables,
): Promise<void> {
  const fill = async (name: string, columns: readonly string[], batch: Batch): Promise<void> => {
    const arrays = columns.map((_, i) => `$${i + 1}::int[]`).join(', ');
    const values = batch.map((column) => `{${Array.from(column).join(',')}}`);
    await run(`insert into ${name} select * from unnest(${arrays})`, values);
  };
  const create = async (name: string, columns: readonly string[]): Promise<void> => {
    await run(`create unlogged table ${name} (${columns.map((one) => `${one} int`).join(', ')})`);
  };
  for (const name of Object.keys(tables) as (keyof typeof tables)[]) {
    const columns = Object.keys(tables[name]);
    await create(name, columns);
    for (const batch of batches(snapshots, name, 100_000)) await fill(name, columns, batch);
  }
  for (const [name, [columns, rows]] of Object.entries(small)) {
    await create(name, columns);
    await fill(
      name,
      columns,
      columns.map((_, i) => rows.map((row) => row[i] ?? 0)),
    );
  }
  for (const name of [...Object.keys(tables), ...Object.keys(small)]) await run(`analyze ${name}`);
}
