import type { FactKind } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import { type FactLists, factsOf, type Persons, type Property } from './columns-of-facts.ts';
import { IdNumbers } from './id-numbers.ts';
import { loadPeople, type PersonRow, type WhichPopulation } from './people.ts';

/** So few that what is read of them is used and forgotten before the next ones come. */
const usualPart = 1_000;

/**
 * Citizens with what is read of them, so many at a time, in the order of their ids; while they are used, the server finds
 * the next ones. Logs a read of each citizen, without a name.
 */
export async function* citizensInParts<C extends { readonly id: string }>(
  tx: Tx,
  which: WhichPopulation,
  read: (tx: Tx, people: readonly PersonRow[], which: WhichPopulation) => Promise<readonly C[]>,
  atATime = usualPart,
): AsyncGenerator<readonly C[]> {
  const people = loadPeople(tx, which, atATime);
  let next = people.next();
  const ask = async (): Promise<readonly C[]> => {
    const { value } = await next;
    if (value === undefined) return [];
    next = awaitedLater(people.next());
    return await read(tx, value, which);
  };
  let coming = ask();
  for (let some = await coming; some.length > 0; some = await coming) {
    coming = awaitedLater(ask());
    for (const { id } of some) tx.reads.add(id);
    yield some;
  }
}

/** A promise that is awaited in its turn, unless what comes before fails first. */
function awaitedLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** Reads a kind of fact of some citizens, or some of what it holds: a list for each, in their order. */
export function factsReader(
  tx: Tx,
  people: readonly PersonRow[],
  which: WhichPopulation,
): <K extends FactKind, P extends Property<K> = Property<K>>(
  kind: K,
  only?: readonly P[],
) => Promise<FactLists<K, P>> {
  const ids = people.map(([id]) => id);
  const persons: Persons = {
    ids: new IdNumbers(ids.join('')),
    ...(which.persons === undefined
      ? { condition: 'person between $2 and $3', values: [ids[0], ids.at(-1)] }
      : { condition: 'person = any ($2::uuid[])', values: [`{${ids.join(',')}}`] }),
  };
  return (kind, only) => factsOf(tx, kind, { persons, asKnownOn: which.asKnownOn, only });
}
