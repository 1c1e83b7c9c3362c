import {
  type ChangeMark,
  hasChangedSince,
  type KeptInsert,
  newestChange,
  type Store,
} from '@rettidig/store';
import { ofEverybody } from './figure-source.ts';
import type { InsertGround } from './source.ts';
import { type VerifiedInsert, verifyInserts } from './verify-inserts.ts';

interface Lately {
  readonly mark: ChangeMark;
  readonly byInsert: Map<string, VerifiedInsert>;
}

/** What was found last of each municipality's inserts; it is of no use any more when something is recorded. */
const kept = new WeakMap<Store, Map<number, Lately>>();

const nameOf = ({ id, hash }: KeptInsert): string => `${id} ${hash}`;

/** Verifies inserts and remembers what was found, until something is recorded that key figures may read. */
export async function verifyAnew(
  from: InsertGround,
  inserts: readonly KeptInsert[],
): Promise<readonly VerifiedInsert[]> {
  const { ground, municipality } = from;
  const before = await latest(from);
  const mark = before?.mark ?? (await ofEverybody(from, newestChange));
  const verified = await verifyInserts(from, inserts);
  const own = kept.get(ground.store) ?? new Map<number, Lately>();
  kept.set(ground.store, own);
  const byInsert = new Map(before?.byInsert);
  for (const one of verified) byInsert.set(nameOf(one.insert), one);
  own.set(municipality, { mark, byInsert });
  return verified;
}

/**
 * What was found of inserts, where nothing has been recorded since: beside each of them; null for one that has not been
 * verified since then. Costs one small question to the database.
 */
export async function verifiedLately(
  from: InsertGround,
  inserts: readonly KeptInsert[],
): Promise<readonly (VerifiedInsert | null)[]> {
  const found = inserts.length === 0 ? null : await latest(from);
  return inserts.map((insert) => found?.byInsert.get(nameOf(insert)) ?? null);
}

async function latest(from: InsertGround): Promise<Lately | null> {
  const found = kept.get(from.ground.store)?.get(from.municipality);
  if (found === undefined) return null;
  const isOld = await ofEverybody(from, (tx) => hasChangedSince(tx, found.mark));
  return isOld ? null : found;
}
