import { type Day, day, isoDay } from '@rettidig/engine';
import {
  type ExternalProblem,
  type ExternalRow,
  type ExternalSource,
  type ExternalTable,
  tableChanges,
} from '@rettidig/figures/external';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { isId, newId } from '../id.ts';

/** A kept table without its rows. */
export interface ExternalTableLine {
  readonly id: string;
  readonly source: ExternalSource;
  readonly tableId: string;
  readonly title: string;
  readonly fetchedAt: Instant;
  /** Name of the employee who put it in; null for a program. */
  readonly fetchedBy: string | null;
  readonly updatedAt: Day | null;
  readonly nextUpdate: Day | null;
  readonly rows: number;
}

/** A kept table with its rows. */
export interface KeptExternalTable extends ExternalTable {
  readonly id: string;
  readonly fetchedAt: Instant;
  readonly fetchedBy: string | null;
  /** When a newer one took over; null for the one that counts. */
  readonly supersededAt: Instant | null;
}

/** What came of keeping a table. */
export type ExternalTableSaved =
  | { readonly outcome: 'saved'; readonly id: string }
  /** It has another form than the one that stands, or less in it; the one that stands still does. */
  | { readonly outcome: 'changed'; readonly changes: readonly ExternalProblem[] };

/** A version that was taken into use again was fetched when its first was. */
const columns = `t.id, t.source, t.table_id as "tableId", t.title,
  coalesce(o.fetched_at, t.fetched_at) as "fetchedAt", e.name as "fetchedBy",
  t.updated_at as "updatedAt", t.next_update as "nextUpdate"`;
export const joined = `external_table t
  left join external_table o on o.municipality = t.municipality and o.id = t.restored_from
  left join employee e on e.municipality = t.municipality
    and e.id = case when o.id is null then t.fetched_by else o.fetched_by end`;

/** The tables that count, by title. */
export async function listExternalTables(tx: Tx): Promise<readonly ExternalTableLine[]> {
  const { rows } = await tx.client.query<ExternalTableLine>({
    name: 'external-tables',
    text: `select ${columns}, jsonb_array_length(t.content) as rows
             from ${joined}
            where t.municipality = $1 and t.superseded_at is null
            order by t.title collate "da-x-icu", t.table_id, t.source`,
    values: [tx.access.municipality],
  });
  return rows;
}

/** A kept table as the database gives it. */
export interface Row extends Omit<KeptExternalTable, 'rows'> {
  readonly content: readonly ContentRow[];
}

interface ContentRow extends Omit<ExternalRow, 'from' | 'to'> {
  readonly from: string | null;
  readonly to: string | null;
}

/** Columns of a whole table, and the tables they are read from. */
export const whole = `${columns}, t.superseded_at as "supersededAt", t.dimensions, t.measures, t.content`;

/** One table with its rows, also one that a newer has taken over from; null when there is none with the id. */
export async function findExternalTable(tx: Tx, id: string): Promise<KeptExternalTable | null> {
  if (!isId(id)) return null;
  const { rows } = await tx.client.query<Row>({
    name: 'external-table',
    text: `select ${whole} from ${joined} where t.municipality = $1 and t.id = $2`,
    values: [tx.access.municipality, id],
  });
  return rows[0] === undefined ? null : read(rows[0]);
}

/** The table that counts of a source; null when it was never fetched. */
export async function currentExternalTable(
  tx: Tx,
  { source, tableId }: Pick<ExternalTable, 'source' | 'tableId'>,
): Promise<KeptExternalTable | null> {
  const { rows } = await tx.client.query<Row>({
    name: 'external-table-current',
    text: `select ${whole} from ${joined}
            where t.municipality = $1 and t.source = $2 and t.table_id = $3 and t.superseded_at is null`,
    values: [tx.access.municipality, source, tableId],
  });
  return rows[0] === undefined ? null : read(rows[0]);
}

/**
 * The rows of some areas in the tables that count, or counted at a moment, among those asked for.
 * @param areas as tables write them; capitals do not count
 */
export async function externalRowsOf(
  tx: Tx,
  {
    tableIds,
    areas,
    asKnownOn,
  }: {
    readonly tableIds: readonly string[];
    readonly areas: readonly string[];
    readonly asKnownOn?: Instant;
  },
): Promise<readonly KeptExternalTable[]> {
  const then =
    't.fetched_at <= $4::timestamptz and (t.superseded_at is null or t.superseded_at > $4::timestamptz)';
  const { rows } = await tx.client.query<Row>(
    `select ${columns}, t.superseded_at as "supersededAt", t.dimensions, t.measures,
            coalesce((select jsonb_agg(line) from jsonb_array_elements(t.content) line
                       where lower(line->>'area') = any ($3::text[])), '[]') as content
       from ${joined}
      where t.municipality = $1 and t.table_id = any ($2::text[])
        and ${asKnownOn === undefined ? 't.superseded_at is null' : then}
      order by t.fetched_at desc, t.id`,
    [
      tx.access.municipality,
      tableIds,
      areas.map((area) => area.toLocaleLowerCase('da')),
      ...(asKnownOn === undefined ? [] : [asKnownOn]),
    ],
  );
  return rows.map(read);
}

/** The rows with days as days. */
export function read({ content, ...head }: Row): KeptExternalTable {
  const dayIn = (text: string | null): Day | null => (text === null ? null : day(text));
  return {
    ...head,
    rows: content.map((row) => ({ ...row, from: dayIn(row.from), to: dayIn(row.to) })),
  };
}

/**
 * Keeps a table; the one before stays as it was, and no longer counts. A table in another form than the one that
 * stands, or with less in it, is not kept before somebody has accepted the changes.
 */
export async function saveExternalTable(
  tx: Tx,
  table: ExternalTable,
  { acceptChanges }: { readonly acceptChanges: boolean },
): Promise<ExternalTableSaved> {
  const before = await currentExternalTable(tx, table);
  const changes = before === null ? [] : tableChanges(before, table);
  if (changes.length > 0 && !acceptChanges) return { outcome: 'changed', changes };
  const id = await takeOver(tx, table, { restoredFrom: null });
  return { outcome: 'saved', id };
}

/** Lets a table count from now on, and no more the one that did. */
export async function takeOver(
  tx: Tx,
  table: ExternalTable,
  { restoredFrom }: { readonly restoredFrom: string | null },
): Promise<string> {
  await tx.client.query(
    `update external_table set superseded_at = now()
      where municipality = $1 and source = $2 and table_id = $3 and superseded_at is null`,
    [tx.access.municipality, table.source, table.tableId],
  );
  const id = newId();
  await tx.client.query(
    `insert into external_table (municipality, id, source, table_id, title, fetched_at, fetched_by, updated_at,
                                 next_update, dimensions, measures, content, restored_from)
     values ($1, $2, $3, $4, $5, now(), $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.access.municipality,
      id,
      table.source,
      table.tableId,
      table.title,
      tx.access.user,
      table.updatedAt === null ? null : isoDay(table.updatedAt),
      table.nextUpdate === null ? null : isoDay(table.nextUpdate),
      table.dimensions,
      table.measures,
      JSON.stringify(table.rows.map(written)),
      restoredFrom,
    ],
  );
  return id;
}

function written({ from, to, ...row }: ExternalRow): ContentRow {
  return {
    ...row,
    from: from === null ? null : isoDay(from),
    to: to === null ? null : isoDay(to),
  };
}
