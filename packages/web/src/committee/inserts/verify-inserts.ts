import { type InsertContent, type ShownDifference, shownDifferences } from '@rettidig/committee';
import { insertHash, type KeptInsert } from '@rettidig/store';
import type { InsertGround } from './source.ts';
import { insertSource } from './sources.ts';

/** Whether an insert comes out the same when it is computed again; `uvist`: its source cannot say. */
export type ComesOut = 'ens' | 'anderledes' | 'uvist';

/** An insert as it stands, held against what its source says of it. */
export interface VerifiedInsert {
  readonly insert: KeptInsert;
  /** What is kept is what was put there, to the letter. */
  readonly hashRight: boolean;
  /** Computed again from what was known then. */
  readonly asThen: ComesOut;
  /** Computed again from what is known now. */
  readonly asNow: ComesOut;
  /** What it would show now; null where its source cannot say. */
  readonly shownNow: InsertContent | null;
  /** What is another number now. It is said, never put in the place of what stands. */
  readonly since: readonly ShownDifference[];
  /** Why, in Danish sentences. */
  readonly why: readonly string[];
}

/** Whether an insert verifies: it is what was kept, and what it was computed from gives it again. */
export const isVerified = ({ hashRight, asThen, asNow }: VerifiedInsert): boolean =>
  hashRight && (asThen === 'ens' || (asThen === 'uvist' && asNow === 'ens'));

/**
 * Holds inserts against their sources, one after the other.
 * @param tell is told after each how many are done
 */
export async function verifyInserts(
  from: InsertGround,
  inserts: readonly KeptInsert[],
  tell: (done: number) => void = () => undefined,
): Promise<readonly VerifiedInsert[]> {
  const found: VerifiedInsert[] = [];
  for (const insert of inserts) {
    found.push(await verifyInsert(from, insert));
    tell(found.length);
  }
  return found;
}

/** Holds an insert against its source. */
export async function verifyInsert(
  from: InsertGround,
  insert: KeptInsert,
): Promise<VerifiedInsert> {
  const { origin, shown, asKnownAt } = insert;
  const hashRight = insertHash(insert) === insert.hash;
  const source = insertSource(origin.source);
  if (source === null) {
    return unknown(insert, `Kilden »${origin.source}« findes ikke i programmet.`);
  }
  const shownThen = await source.asKnown(from, origin.choices, asKnownAt);
  const shownNow = await source.now(from, origin.choices);
  const asThen = comesOut(shown, shownThen);
  const asNow = comesOut(shown, shownNow);
  const isSame = asThen === 'ens' && asNow === 'ens';
  return {
    insert,
    hashRight,
    asThen,
    asNow,
    shownNow,
    since: shownNow === null ? [] : shownDifferences(shown, shownNow),
    why: isSame ? [] : ((await source.why?.(from, origin.choices)) ?? []),
  };
}

/** An insert whose verifying failed: nothing is known of it. */
export const couldNotVerify = (insert: KeptInsert): VerifiedInsert =>
  unknown(insert, 'Programmet kunne ikke regne tallet igen. Prøv igen med »Efterprøv tallene«.');

const unknown = (insert: KeptInsert, why: string): VerifiedInsert => ({
  insert,
  hashRight: insertHash(insert) === insert.hash,
  asThen: 'uvist',
  asNow: 'uvist',
  shownNow: null,
  since: [],
  why: [why],
});

function comesOut(shown: InsertContent, again: InsertContent | null): ComesOut {
  if (again === null) return 'uvist';
  return shownDifferences(shown, again).length === 0 ? 'ens' : 'anderledes';
}
