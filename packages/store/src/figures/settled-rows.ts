import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Day, isoDay } from '@rettidig/engine';
import type { Snapshot } from '@rettidig/figures';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';
import type { ChangeMark } from './changes.ts';
import { programMark } from './program.ts';

/** What is kept of the citizens whose rows stay as they are (`isSettled`). */
export interface SettledRows {
  /** How far the changes were read. */
  readonly mark: ChangeMark;
  /** Their rows, on the day they were made for. */
  readonly snapshot: Snapshot;
  /** Ids of all other citizens there were. */
  readonly others: readonly string[];
}

/** What this program has kept for a day; null where it has nothing, or nothing that holds on the day. */
export async function findSettledRows(tx: Tx, on: Day): Promise<SettledRows | null> {
  const row = await tx.db
    .selectFrom('settled_rows')
    .select('content')
    .where('municipality', '=', tx.access.municipality)
    .where('program', '=', programMark())
    .where(sql<boolean>`made_on <= ${isoDay(on)}`)
    .executeTakeFirst();
  return row === undefined ? null : (deserialize(zstdDecompressSync(row.content)) as SettledRows);
}

/** Keeps the rows in place of those that were kept before. */
export async function keepSettledRows(tx: Tx, rows: SettledRows): Promise<void> {
  const kept = {
    kept_at: rows.mark.at,
    made_on: isoDay(rows.snapshot.on),
    program: programMark(),
    content: zstdCompressSync(serialize(rows)),
  };
  await tx.db
    .insertInto('settled_rows')
    .values({ municipality: tx.access.municipality, ...kept })
    .onConflict((conflict) => conflict.column('municipality').doUpdateSet(kept))
    .execute();
}
