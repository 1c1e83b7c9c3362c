import {
  type InsertUse,
  insertUse,
  type UnsourcedNumber,
  unsourcedNumbers,
} from '@rettidig/committee';
import {
  findMatter,
  insertsOf,
  insertsOfMeeting,
  type KeptInsert,
  type KeptMatter,
  type Tx,
  wholeMeeting,
} from '@rettidig/store';
import type { InsertGround } from './source.ts';
import { isVerified, type VerifiedInsert, verifyInserts } from './verify-inserts.ts';

/** The numbers of a matter, held against what they come from. */
export interface VerifiedMatter {
  readonly matter: KeptMatter;
  /** Its number on the agenda; null where the matter was asked for by itself. */
  readonly number: number | null;
  readonly inserts: readonly VerifiedInsert[];
  readonly use: InsertUse;
  readonly unsourced: readonly UnsourcedNumber[];
}

export interface VerifyRequest {
  /** Id of a matter or of a meeting. */
  readonly id: string;
  /** Runs work with the access of whoever asks: what that may not see is not verified. */
  readonly read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Is told how many inserts are done. */
  readonly tell?: (done: number, of: number) => void;
}

interface Papers {
  readonly matters: readonly { readonly matter: KeptMatter; readonly number: number | null }[];
  readonly inserts: readonly KeptInsert[];
}

/** Verifies every number of a matter, or of all matters of a meeting; null when there is none with the id. */
export async function verifyPaper(
  from: InsertGround,
  { id, read, tell }: VerifyRequest,
): Promise<readonly VerifiedMatter[] | null> {
  const papers = await read((tx) => papersOf(tx, id));
  if (papers === null) return null;
  const { matters, inserts } = papers;
  const verified = await verifyInserts(from, inserts, (done) => tell?.(done, inserts.length));
  return matters.map(({ matter, number }) => {
    const own = inserts.filter((one) => one.matter === matter.id);
    return {
      matter,
      number,
      inserts: verified.filter(({ insert }) => insert.matter === matter.id),
      use: insertUse(matter, own),
      unsourced: unsourcedNumbers(matter),
    };
  });
}

async function papersOf(tx: Tx, id: string): Promise<Papers | null> {
  const matter = await findMatter(tx, id);
  if (matter !== null) {
    return { matters: [{ matter, number: null }], inserts: await insertsOf(tx, id) };
  }
  const whole = await wholeMeeting(tx, id);
  if (whole === null) return null;
  return {
    matters: whole.points.map(({ item, matter: own }) => ({ matter: own, number: item.position })),
    inserts: await insertsOfMeeting(tx, id),
  };
}

/** Whether every number that a matter has by key is there and verifies; numbers typed by hand are only said. */
export const paperVerifies = ({ inserts, use }: VerifiedMatter): boolean =>
  use.missing.length === 0 && inserts.every(isVerified);
