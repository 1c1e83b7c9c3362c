import { type ExternalProblem, tableChanges } from '@rettidig/figures/external';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { writeHistory } from '../history.ts';
import { momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import {
  type ExternalTableLine,
  findExternalTable,
  joined,
  type KeptExternalTable,
  read,
  type Row,
  takeOver,
  whole,
} from './tables.ts';

/** One version of a table from outside. */
export interface ExternalVersion {
  readonly table: KeptExternalTable;
  /** From when it counted, and who let it: null for a program. */
  readonly from: Instant;
  readonly by: string | null;
  /** Whether it was taken into use again, after a newer. */
  readonly isRestored: boolean;
  /** How it differs from the one before; empty for the first. */
  readonly changes: readonly ExternalProblem[];
  /** Who withdrew it, and why; null where a newer took over, or it counts. */
  readonly withdrawn: { readonly by: string | null; readonly reason: string } | null;
}

/** More versions than these are not read: two years of months. */
const mostVersions = 24;
const subject = 'external_table';

interface VersionRow extends Row {
  readonly from: Instant;
  readonly by: string | null;
  readonly isRestored: boolean;
  readonly isWithdrawn: boolean;
  readonly withdrawnBy: string | null;
  readonly reason: string | null;
}

/** The newest versions of the table that a version is of, the newest first; empty where there is none with the id. */
export async function externalVersions(tx: Tx, id: string): Promise<readonly ExternalVersion[]> {
  const one = await findExternalTable(tx, id);
  if (one === null) return [];
  const { rows } = await tx.client.query<VersionRow>(
    `select ${whole}, t.fetched_at as "from", k.name as "by", t.restored_from is not null as "isRestored",
            h.id is not null as "isWithdrawn", w.name as "withdrawnBy", h.reason
       from ${joined}
       left join employee k on k.municipality = t.municipality and k.id = t.fetched_by
       left join history h on h.municipality = t.municipality and h.person is null and h.fact = t.id
         and h.subject = $4 and h.action = 'annulleret'
       left join employee w on w.municipality = t.municipality and w.id = h.recorded_by
      where t.municipality = $1 and t.source = $2 and t.table_id = $3
      order by t.fetched_at desc, t.id desc limit ${mostVersions}`,
    [tx.access.municipality, one.source, one.tableId, subject],
  );
  const tables = rows.map(({ from, by, isRestored, isWithdrawn, withdrawnBy, reason, ...row }) => ({
    table: read(row),
    from,
    by,
    isRestored,
    withdrawn: isWithdrawn ? { by: withdrawnBy, reason: reason ?? '' } : null,
  }));
  return tables.map((version, at) => {
    const before = tables[at + 1];
    const changes = before === undefined ? [] : tableChanges(before.table, version.table);
    return { ...version, changes };
  });
}

/**
 * Lets an earlier version count again, as a new one. It keeps the moment it was fetched.
 * @returns the id of the new version
 * @throws StoreError `ukendt-oplysning` where there is none with the id, or it counts already
 */
export async function restoreExternalTable(tx: Tx, id: string): Promise<string> {
  const table = await findExternalTable(tx, id);
  if (table === null || table.supersededAt === null) throw gone();
  const { rows } = await tx.client.query<{ readonly first: string }>(
    `select coalesce(restored_from, id) as first from external_table where municipality = $1 and id = $2`,
    [tx.access.municipality, id],
  );
  const restored = await takeOver(tx, table, { restoredFrom: rows[0]?.first ?? id });
  await write(tx, { action: 'rettet', fact: restored, reason: null, after: { restoredFrom: id } });
  return restored;
}

/**
 * Withdraws the version that counts: no version does, until one is taken into use again or a new one comes.
 * @throws StoreError `ukendt-oplysning` where it does not count any more
 */
export async function withdrawExternalTable(
  tx: Tx,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<void> {
  const table = await findExternalTable(tx, id);
  if (table === null || table.supersededAt !== null) throw gone();
  await tx.client.query(
    'update external_table set superseded_at = now() where municipality = $1 and id = $2',
    [tx.access.municipality, id],
  );
  await write(tx, { action: 'annulleret', fact: id, reason, after: null });
}

async function write(
  tx: Tx,
  {
    action,
    fact,
    reason,
    after,
  }: {
    readonly action: 'rettet' | 'annulleret';
    readonly fact: string;
    readonly reason: string | null;
    readonly after: unknown;
  },
): Promise<void> {
  const recording = {
    by: null,
    source: 'sagsbehandling',
    ...(reason === null ? {} : { reason }),
  } as const;
  const change = { action, subject, fact, person: null, before: null, after };
  await writeHistory(tx, [change], recording, await momentOf(tx, recording));
}

const gone = (): StoreError =>
  new StoreError(
    'ukendt-oplysning',
    'Udgaven er blevet afløst, trukket tilbage eller taget i brug i mellemtiden. Hent siden igen.',
  );

/** A table of which no version counts: the one that counted last. */
export type WithdrawnTable = Pick<ExternalTableLine, 'id' | 'source' | 'tableId' | 'title'>;

/** Tables of which no version counts, by title. */
export async function listWithdrawnTables(tx: Tx): Promise<readonly WithdrawnTable[]> {
  const { rows } = await tx.client.query<WithdrawnTable>(
    `select last.id, last.source, last.table_id as "tableId", last.title
       from (select distinct on (source, table_id) id, source, table_id, title, superseded_at
               from external_table where municipality = $1
              order by source, table_id, (superseded_at is null) desc, fetched_at desc) last
      where last.superseded_at is not null
      order by last.title collate "da-x-icu", last.table_id`,
    [tx.access.municipality],
  );
  return rows;
}
