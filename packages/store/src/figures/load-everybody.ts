import type { Day } from '@rettidig/engine';
import {
  allIds,
  beginSnapshot,
  continueSnapshot,
  isSettled,
  type PersonSource,
  type Snapshot,
  withoutCitizens,
} from '@rettidig/figures';
import type { Tx } from '../access.ts';
import { areFew, type ChangeMark, newestChange, personsChangedSince } from './changes.ts';
import { requireEverybody } from './everybody.ts';
import { writeSnapshot } from './load.ts';
import { findSettledRows, type SettledRows } from './settled-rows.ts';

/** A municipality's snapshot as known now. */
export interface Everybody {
  readonly snapshot: Snapshot;
  /** How far the changes were read. */
  readonly mark: ChangeMark;
  /** What is worth keeping for the next reading (`keepSettledRows`); null where enough is kept, or it would not help. */
  readonly toKeep: SettledRows | null;
}

/** So many days what is kept is used before it is made anew: meanwhile more cases are over, and some are opened. */
const keptFor = 28;

/**
 * The snapshot of everybody on a day, as `loadSnapshot` gives it but for the order of the rows. Those whose cases have long
 * been over are read as the rows that were kept of them, all others as facts. Logs a read of each citizen, without a name.
 *
 * @throws StoreError where the access reaches only some citizens
 */
export async function loadEverybody(tx: Tx, on: Day): Promise<Everybody> {
  requireEverybody(tx);
  const mark = await newestChange(tx);
  const kept = await findSettledRows(tx, on);
  const changed = kept === null ? 'alle' : await personsChangedSince(tx, kept.mark);
  const others: string[] = [];
  const see = (citizen: PersonSource): void => {
    if (!isSettled(citizen, on)) others.push(citizen.id);
  };
  const toKeep = (snapshot: Snapshot): SettledRows | null =>
    areFew(others.length, snapshot.persons.length)
      ? { mark, others, snapshot: withoutCitizens(snapshot, new Set(others)) }
      : null;
  const anew = kept === null || changed === 'alle' ? null : new Set([...kept.others, ...changed]);
  if (kept === null || anew === null || !areFew(anew.size, kept.snapshot.persons.length)) {
    const snapshot = await writeSnapshot(tx, { on }, beginSnapshot(on), see);
    return { snapshot, mark, toKeep: toKeep(snapshot) };
  }
  const begun = continueSnapshot(kept.snapshot, on, anew);
  const snapshot = await writeSnapshot(tx, { on, persons: [...anew] }, begun, see);
  for (const id of allIds(snapshot.persons)) tx.reads.add(id);
  const isFresh = on - kept.snapshot.on < keptFor;
  return { snapshot, mark, toKeep: isFresh ? null : toKeep(snapshot) };
}
