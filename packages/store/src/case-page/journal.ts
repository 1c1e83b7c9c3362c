import { sql } from 'kysely';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { JournalLine } from '../steps/journal.ts';

/** Which lines of a journal. */
export interface JournalQuery {
  /** As the journal stood at this moment; everything that is written by now otherwise. */
  readonly until?: Instant | undefined;
  /** Only lines that have each of these words somewhere in heading or text, whatever their case. */
  readonly words?: readonly string[];
  /** The newest so many. */
  readonly most?: number;
}

/** Lines of a journal, newest first, and how many there are in all that fit. */
export interface JournalPart {
  readonly lines: readonly JournalLine[];
  readonly of: number;
}

/** The newest lines of a journal that fit. The caller has logged the read. */
export async function journalPart(
  tx: Tx,
  person: string,
  { until, words = [], most }: JournalQuery = {},
): Promise<JournalPart> {
  let query = tx.db
    .selectFrom('journal_note as j')
    .innerJoin('decision as d', (join) =>
      join.onRef('d.municipality', '=', 'j.municipality').onRef('d.id', '=', 'j.decision'),
    )
    .leftJoin('employee as e', (join) =>
      join.onRef('e.municipality', '=', 'j.municipality').onRef('e.id', '=', 'j.recorded_by'),
    )
    .where('j.municipality', '=', tx.access.municipality)
    .where('j.person', '=', person)
    .select([
      'j.id',
      'j.decision',
      'd.step',
      'j.day',
      'j.heading',
      'j.content as text',
      'j.corrects',
      'j.recorded_at as at',
      'e.name as by',
    ])
    .select(sql<number>`count(*) over ()::int`.as('of'))
    .orderBy('j.recorded_at', 'desc')
    .orderBy(sql`j.id`, 'desc');
  if (until !== undefined) query = query.where('j.recorded_at', '<=', until);
  for (const word of words) {
    const found = sql<number>`strpos(lower(j.heading || ' ' || j.content), lower(${word}))`;
    query = query.where(found, '>', 0);
  }
  if (most !== undefined) query = query.limit(most);
  const rows = await query.execute();
  const lines = rows.map((row) => {
    const { of: _, ...line } = row;
    return line;
  });
  return { lines, of: rows[0]?.of ?? 0 };
}
