import type { LetterContent, LetterKind, LetterState } from '@rettidig/casework';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';

/** A letter of a case in one line. */
export interface LetterHead {
  readonly id: string;
  readonly decision: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly recipient: string;
  readonly at: Instant;
  /** Where it is, or was at the moment that is asked for. */
  readonly state: LetterState;
  readonly stateAt: Instant;
}

/** The letters of a case as known now or at a moment, newest first. The caller has logged the read. */
export async function letterHeads(
  tx: Tx,
  person: string,
  until?: Instant,
): Promise<readonly LetterHead[]> {
  return await letters(tx, person, until).execute();
}

/** A letter with all that it says. */
export interface WholeLetter extends LetterHead {
  readonly content: LetterContent;
}

/** The letters of a case with their text, oldest first. The caller has logged the read. */
export async function wholeLetters(
  tx: Tx,
  person: string,
  until?: Instant,
): Promise<readonly WholeLetter[]> {
  const rows = await letters(tx, person, until).select('l.content').execute();
  return rows.map((row) => ({ ...row, content: row.content as LetterContent })).toReversed();
}

function letters(tx: Tx, person: string, until: Instant | undefined) {
  const moment = until ?? 'infinity';
  return tx.db
    .selectFrom('letter as l')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('letter_delivery as d')
          .whereRef('d.municipality', '=', 'l.municipality')
          .whereRef('d.letter', '=', 'l.id')
          .where('d.at', '<=', moment)
          .select(['d.state', 'd.at'])
          .orderBy('d.number', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .where('l.municipality', '=', tx.access.municipality)
    .where('l.person', '=', person)
    .where('l.created_at', '<=', moment)
    .select([
      'l.id',
      'l.decision',
      'l.kind',
      sql<string>`l.content ->> 'title'`.as('title'),
      sql<string>`l.content -> 'recipient' ->> 'name'`.as('recipient'),
      'l.created_at as at',
      'last.state',
      'last.at as stateAt',
    ])
    .orderBy('l.created_at', 'desc')
    .orderBy(sql`l.id`, 'desc');
}
