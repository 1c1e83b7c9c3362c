import { setImmediate } from 'node:timers/promises';
import {
  type Begun,
  beginSnapshot,
  continueSnapshot,
  type PersonSource,
  type Population,
  type Snapshot,
} from '@rettidig/figures';
import type { Tx } from '../access.ts';
import { citizensWithFacts } from './cases.ts';
import { loadOfMunicipality } from './of-municipality.ts';
import type { WhichPopulation } from './people.ts';

/**
 * What key figures of a municipality are computed from: the citizens the access reaches, in the order of their ids, and
 * what the municipality has. For figures of everybody the access is a program's: all units, and protected citizens too.
 * Logs a read of each citizen, without a name.
 */
export async function loadPopulation(tx: Tx, which: WhichPopulation): Promise<Population> {
  const persons: PersonSource[] = [];
  for await (const some of citizensWithFacts(tx, which)) persons.push(...some);
  return { ...(await loadOfMunicipality(tx, which)), persons };
}

/** So few take some milliseconds. */
const citizensInATurn = 100;

/** The snapshot of a population, as `buildSnapshot` makes it, without ever holding the whole. */
export async function loadSnapshot(tx: Tx, which: WhichPopulation): Promise<Snapshot> {
  return await writeSnapshot(tx, which, beginSnapshot(which.on));
}

/** The snapshot of the same day after something was recorded about some citizens (`personsChangedSince`). */
export async function renewSnapshot(
  tx: Tx,
  snapshot: Snapshot,
  persons: readonly string[],
): Promise<Snapshot> {
  const { on } = snapshot;
  const begun = continueSnapshot(snapshot, on, new Set(persons));
  return await writeSnapshot(tx, { on, persons }, begun);
}

/**
 * Writes a population into a snapshot: citizens are read, written and forgotten while the server finds the next. Others
 * have their turn in between, so pages are answered meanwhile.
 *
 * @param seen is shown each citizen
 */
export async function writeSnapshot(
  tx: Tx,
  which: WhichPopulation,
  { add, finish }: Begun,
  seen?: (citizen: PersonSource) => void,
): Promise<Snapshot> {
  for await (const some of citizensWithFacts(tx, which)) {
    for (const [i, citizen] of some.entries()) {
      if (i % citizensInATurn === 0) await setImmediate();
      add(citizen);
      seen?.(citizen);
    }
  }
  return finish(await loadOfMunicipality(tx, which));
}
