import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { newId } from '../id.ts';
import { writeOutbox } from '../outbox.ts';
import { StoreError } from '../store-error.ts';

/**
 * Stops letters of a citizen that still wait.
 * @throws StoreError `ukendt-oplysning` when one of them has left meanwhile
 */
export async function withdrawLetters(
  tx: Tx,
  {
    person,
    decision,
    letters,
    at,
  }: {
    readonly person: string;
    readonly decision: string;
    readonly letters: readonly string[];
    readonly at: Instant;
  },
): Promise<void> {
  if (letters.length === 0) return;
  const { rowCount } = await tx.client.query({
    text: `insert into letter_delivery (municipality, id, person, unit, protected, letter, at, state)
           select $1, w.id, l.person, l.unit, l.protected, l.id, $2, 'tilbagekaldt'
             from unnest($3::uuid[], $4::uuid[]) as w (id, letter)
             join letter l on l.municipality = $1 and l.id = w.letter and l.person = $5
            where not exists (
              select from letter_delivery d
               where d.municipality = $1 and d.letter = l.id and d.state <> 'i-koe')`,
    values: [tx.access.municipality, at, letters.map(() => newId()), letters, person],
  });
  if (rowCount !== letters.length) {
    throw new StoreError(
      'ukendt-oplysning',
      'Brevet er sendt i mellemtiden og kan ikke trækkes tilbage.',
    );
  }
  const messages = letters.map((letter) => ({
    kind: 'haendelsesbesked' as const,
    event: 'brev.tilbagekaldt',
    person,
    payload: { letter },
  }));
  await writeOutbox(tx, messages, { at, decision });
}
