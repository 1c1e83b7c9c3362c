import {
  type ChangeMark,
  hasChangedSince,
  type Instant,
  type KeptInsert,
  newestChange,
  type Store,
} from '@rettidig/store';
import { beginRun, findRun, type Run, waitFor } from '../../runs/runs.ts';
import { ofEverybody } from './figure-source.ts';
import type { InsertGround } from './source.ts';
import { couldNotVerify, type VerifiedInsert, verifyInsert } from './verify-inserts.ts';

/** What was found when an insert was last verified. */
export interface Checked {
  readonly found: VerifiedInsert;
  /** What was recorded up to this moment counted. */
  readonly at: Instant;
  /** Nothing has been recorded since. */
  readonly isNewest: boolean;
}

/** How the inserts of a page stand. */
export interface Standing {
  /** Beside each insert what was found last; null: nothing is remembered of it. */
  readonly checked: readonly (Checked | null)[];
  /** The verifying that goes on; null: none. */
  readonly run: Run | null;
}

interface Remembered {
  readonly found: VerifiedInsert;
  readonly mark: ChangeMark;
}

/** What is remembered of a municipality's inserts. It can be thrown away at any time: it is found again when it is asked for. */
interface Memory {
  /** The ground of what was found last. */
  mark: ChangeMark | null;
  readonly byInsert: Map<string, Remembered>;
  readonly waiting: Map<string, KeptInsert>;
}

const memories = new WeakMap<Store, Map<number, Memory>>();

/** So many are remembered of each municipality. */
const remembered = 5_000;

function memoryOf({ ground: { store }, municipality }: InsertGround): Memory {
  const all = memories.get(store) ?? new Map<number, Memory>();
  memories.set(store, all);
  const memory = all.get(municipality) ?? { mark: null, byInsert: new Map(), waiting: new Map() };
  all.set(municipality, memory);
  return memory;
}

/** One and the same as long as what it shows is. */
const nameOf = ({ id, hash }: KeptInsert): string => `${id} ${hash}`;

const runId = ({ municipality }: InsertGround): string => `efterproevning-${municipality}`;

/** The verifying of the municipality that goes on; null: none. */
export function verifyingNow(from: InsertGround): Run | null {
  const run = findRun(from.ground, runId(from), from.municipality);
  return run?.state === 'koerer' ? run : null;
}

/**
 * What is known of inserts without computing anything: one small question to the database. Those about which something may
 * have been recorded since begin to be verified, and nobody waits for it: the next who asks gets what was found.
 */
export async function standingOf(
  from: InsertGround,
  inserts: readonly KeptInsert[],
): Promise<Standing> {
  const standing = await standingNow(from, inserts);
  const old = inserts.filter((_, at) => standing.checked[at]?.isNewest !== true);
  return old.length === 0 ? standing : { ...standing, run: verify(from, old) };
}

/** Verifies inserts and waits for it, but not so long that the reader doubts that anything happens. */
export async function verifiedInTime(
  from: InsertGround,
  inserts: readonly KeptInsert[],
): Promise<Standing> {
  if (inserts.length > 0) await waitFor(verify(from, inserts));
  return await standingNow(from, inserts);
}

/** As `standingOf`, but waits for those that begin to be verified, as `verifiedInTime` does. */
export async function newestInTime(
  from: InsertGround,
  inserts: readonly KeptInsert[],
): Promise<Standing> {
  const standing = await standingOf(from, inserts);
  if (standing.run === null || standing.checked.every((one) => one?.isNewest === true)) {
    return standing;
  }
  await waitFor(standing.run);
  return await standingNow(from, inserts);
}

async function standingNow(from: InsertGround, inserts: readonly KeptInsert[]): Promise<Standing> {
  const { mark: newest, byInsert } = memoryOf(from);
  const isOld =
    inserts.length === 0 ||
    newest === null ||
    (await ofEverybody(from, (tx) => hasChangedSince(tx, newest)));
  return {
    checked: inserts.map((insert) => {
      const one = byInsert.get(nameOf(insert));
      return one === undefined
        ? null
        : { found: one.found, at: one.mark.at, isNewest: !isOld && one.mark === newest };
    }),
    run: verifyingNow(from),
  };
}

/** Has inserts verified by the run that goes on, or by a new one. */
function verify(from: InsertGround, inserts: readonly KeptInsert[]): Run {
  const { waiting } = memoryOf(from);
  for (const insert of inserts) waiting.set(nameOf(insert), insert);
  const { ground, municipality } = from;
  return (
    verifyingNow(from) ??
    beginRun(ground, { id: runId(from), municipality }, async (progress) => {
      let done = 0;
      while (waiting.size > 0) {
        // What is computed for one is shared by those of the same turn.
        await verifyWaiting({ ground, municipality }, () => {
          done += 1;
          progress(done, done + waiting.size);
        });
      }
    })
  );
}

async function verifyWaiting(from: InsertGround, tell: () => void): Promise<void> {
  const memory = memoryOf(from);
  const { byInsert, waiting } = memory;
  const mark = await markOfTurn(from, memory);
  memory.mark = mark;
  // What comes in meanwhile is of the next turn, which computes everything anew.
  const turn = Array.from(waiting);
  for (const [name, insert] of turn) {
    const found = await verifyInsert(from, insert).catch(() => couldNotVerify(insert));
    waiting.delete(name);
    byInsert.delete(name);
    byInsert.set(name, { found, mark });
    tell();
  }
  const old = [...byInsert.keys()].slice(0, Math.max(0, byInsert.size - remembered));
  for (const name of old) byInsert.delete(name);
}

/** The mark before anything is computed: what is recorded meanwhile is seen as later. */
async function markOfTurn(from: InsertGround, { mark }: Memory): Promise<ChangeMark> {
  return await ofEverybody(from, async (tx) =>
    mark === null || (await hasChangedSince(tx, mark)) ? await newestChange(tx) : mark,
  );
}
