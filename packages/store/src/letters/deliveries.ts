import {
  type LetterChannel,
  type LetterState,
  letterChannels,
  letterStates,
  nextLetterStates,
} from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { refusalOf } from '../facts/refusal.ts';
import { newId } from '../id.ts';
import { writeOutbox } from '../outbox.ts';
import { momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';

/** A change of where a letter is. */
export interface LetterMove {
  readonly letter: string;
  readonly to: LetterState;
  readonly note?: string | null;
}

/**
 * Writes where letters are now, a line each. What is not possible from where a letter is, is not done.
 * @returns ids of the letters that were moved
 */
export async function moveLetters(
  tx: Tx,
  moves: readonly LetterMove[],
  at: Instant | null = null,
): Promise<readonly string[]> {
  const { rows } = await tx.client
    .query<{ readonly letter: string }>({
      text: `insert into letter_delivery
               (municipality, id, person, unit, protected, letter, number, at, state, note, channel, recorded_by)
             select $1, m.id, l.person, l.unit, l.protected, l.id, last.number + 1, coalesce($2, now()), m.state, m.note,
                    case when m.state = 'i-koe' then 'print' end, $3
               from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[]) as m (id, letter, state, note)
               join letter l on l.municipality = $1 and l.id = m.letter
               join lateral (${lastDelivery}) last on true
              where coalesce(last.channel, l.channel) || ':' || last.state || ':' || m.state = any ($8::text[])
             returning letter`,
      values: [
        tx.access.municipality,
        at,
        tx.access.user,
        moves.map(() => newId()),
        moves.map(({ letter }) => letter),
        moves.map(({ to }) => to),
        moves.map(({ note }) => note ?? null),
        possibleMoves,
      ],
    })
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  return rows.map(({ letter }) => letter);
}

/** Where the letter `l` is: its last line, with the way it goes when that has changed. */
export const lastDelivery = `select d.number, d.state, d.at, d.note,
         (select c.channel from letter_delivery c
           where c.municipality = l.municipality and c.letter = l.id and c.channel is not null
           order by c.number desc limit 1) as channel
    from letter_delivery d
   where d.municipality = l.municipality and d.letter = l.id
   order by d.number desc limit 1`;

const possibleMoves: readonly string[] = letterChannels.codes.flatMap(({ code: channel }) =>
  letterStates.codes.flatMap(({ code: state }) =>
    nextLetterStates(state, channel).map((to) => `${channel}:${state}:${to}`),
  ),
);

/**
 * Stops letters of a citizen that still wait, all of them.
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
    /** The decision that stops them; null when somebody stops the letter alone. */
    readonly decision: string | null;
    readonly letters: readonly string[];
    readonly at: Instant;
  },
): Promise<void> {
  if (letters.length === 0) return;
  const moves = letters.map((letter) => ({ letter, to: 'tilbagekaldt' as const }));
  const moved = await moveLetters(tx, moves, at);
  if (moved.length !== letters.length) {
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

/**
 * Puts a letter that Digital Post has rejected in the queue again, to go on paper.
 * @returns false when it is not rejected
 */
export async function sendOnPaper(
  tx: Tx,
  { id, person, kind }: { readonly id: string; readonly person: string; readonly kind: string },
): Promise<boolean> {
  const at = await momentOf(tx, { by: null, source: 'sagsbehandling' });
  const moved = await moveLetters(tx, [{ letter: id, to: 'i-koe' }], at);
  if (moved.length === 0) return false;
  const channel: LetterChannel = 'print';
  const message = {
    kind: 'meddelelsesbesked' as const,
    event: `brev.${kind}`,
    person,
    payload: { letter: id, channel },
  };
  await writeOutbox(tx, [message], { at, decision: null });
  return true;
}
