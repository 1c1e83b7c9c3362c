import type { LetterChannel, LetterContent, LetterKind, LetterState } from '@rettidig/casework';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';

/** A letter of a case and where it is. */
export interface LetterLine {
  readonly id: string;
  readonly decision: string;
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
  readonly content: LetterContent;
  readonly at: Instant;
  readonly state: LetterState;
  readonly stateAt: Instant;
}

/** The letters of a case with where each is, newest first. The caller has logged the read. */
export async function lettersOf(tx: Tx, person: string): Promise<readonly LetterLine[]> {
  const rows = await tx.db
    .selectFrom('letter as l')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('letter_delivery as d')
          .whereRef('d.municipality', '=', 'l.municipality')
          .whereRef('d.letter', '=', 'l.id')
          .select(['d.state', 'd.at'])
          .orderBy('d.at', 'desc')
          .orderBy(sql`d.id`, 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .where('l.municipality', '=', tx.access.municipality)
    .where('l.person', '=', person)
    .select([
      'l.id',
      'l.decision',
      'l.kind',
      'l.channel',
      'l.content',
      'l.created_at as at',
      'last.state',
      'last.at as stateAt',
    ])
    .orderBy('l.created_at', 'desc')
    .orderBy(sql`l.id`, 'desc')
    .execute();
  return rows.map((row) => ({ ...row, content: row.content as LetterContent }));
}
