import type { FactKind } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import { type FactLists, factsOf, type Persons } from './columns-of-facts.ts';
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
  const people = await loadPeople(tx, which);
  const ask = (start: number): Promise<readonly C[]> => {
    const some = people.slice(start, start + atATime);
    const answer = some.length === 0 ? Promise.resolve([]) : read(tx, some, which);
    // It is awaited in its turn, unless what came before fails first.
    answer.catch(() => undefined);
    return answer;
  };
  let coming = ask(0);
  for (let start = 0; start < people.length; start += atATime) {
    const some = await coming;
    coming = ask(start + atATime);
    for (const { id } of some) tx.reads.add(id);
    yield some;
  }
}

/** Reads a kind of fact of some citizens: a list for each, in their order. */
export function factsReader(
  tx: Tx,
  people: readonly PersonRow[],
  { persons: only, asKnownOn }: WhichPopulation,
): <K extends FactKind>(kind: K) => Promise<FactLists<K>> {
  const ids = people.map(([id]) => id);
  const persons: Persons =
    only === undefined
      ? { ids, condition: 'person between $2 and $3', values: [ids[0], ids.at(-1)] }
      : { ids, condition: 'person = any ($2::uuid[])', values: [`{${ids.join(',')}}`] };
  return (kind) => factsOf(tx, kind, { persons, asKnownOn });
}
