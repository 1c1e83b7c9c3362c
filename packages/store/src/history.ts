import { sql } from 'kysely';
import type { Tx } from './access.ts';
import type { Instant } from './column-types.ts';
import type { HistoryAction } from './database.ts';
import { newId } from './id.ts';
import { type Recording, authorOf } from './recording.ts';

/** One change of one thing, with the values before and after (days as `2026-11-21`). */
export interface Change {
  readonly action: HistoryAction;
  /** The table. */
  readonly subject: string;
  readonly fact: string;
  readonly person: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** A change as it stands in the history, newest first in lists. */
export interface HistoryLine {
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  readonly source: 'sagsbehandling' | 'import';
  readonly action: HistoryAction;
  readonly subject: string;
  readonly fact: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

/** Writes the history of changes, in the transaction that makes them. */
export async function writeHistory(
  tx: Tx,
  changes: readonly Change[],
  recording: Recording,
  at: Instant,
): Promise<void> {
  const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
  await tx.client.query({
    text: `insert into history
             (municipality, id, recorded_at, recorded_by, source, action, subject, fact, person, unit, protected,
              before, after, reason, decision)
           select $1, c.id, $2, $3, $4, c.action, c.subject, c.fact, c.person, p.unit, p.protected,
                  c.before, c.after, $5, $13
             from unnest($6::uuid[], $7::text[], $8::text[], $9::uuid[], $10::uuid[], $11::jsonb[], $12::jsonb[])
                  as c (id, action, subject, fact, person, before, after)
             left join person p on p.municipality = $1 and p.id = c.person`,
    values: [
      tx.access.municipality,
      at,
      authorOf(tx, recording),
      recording.source,
      recording.reason ?? null,
      changes.map(() => newId()),
      changes.map(({ action }) => action),
      changes.map(({ subject }) => subject),
      changes.map(({ fact }) => fact),
      changes.map(({ person }) => person),
      changes.map(({ before }) => json(before)),
      changes.map(({ after }) => json(after)),
      recording.decision ?? null,
    ],
  });
}

/** Lines of a history, newest first, and how many there are in all. */
export interface HistoryPart {
  readonly lines: readonly HistoryLine[];
  readonly of: number;
}

/**
 * The history of one citizen's case as known now or at a moment, newest first. The caller has logged the read.
 * @param most only the newest so many
 */
export async function historyOf(
  tx: Tx,
  person: string,
  { until, most }: { readonly until?: Instant | undefined; readonly most?: number } = {},
): Promise<HistoryPart> {
  let query = tx.db
    .selectFrom('history as h')
    .leftJoin('employee as e', (join) =>
      join.onRef('e.municipality', '=', 'h.municipality').onRef('e.id', '=', 'h.recorded_by'),
    )
    .where('h.municipality', '=', tx.access.municipality)
    .where('h.person', '=', person)
    .select([
      'h.recorded_at as at',
      'e.name as by',
      'h.source',
      'h.action',
      'h.subject',
      'h.fact',
      'h.before',
      'h.after',
      'h.reason',
    ])
    .select(sql<number>`count(*) over ()::int`.as('of'))
    .orderBy('h.recorded_at', 'desc')
    .orderBy(sql`h.id`, 'desc');
  if (until !== undefined) query = query.where('h.recorded_at', '<=', until);
  if (most !== undefined) query = query.limit(most);
  const rows = await query.execute();
  const lines = rows.map((row) => {
    const { of: _, ...line } = row;
    return line;
  });
  return { lines, of: rows[0]?.of ?? 0 };
}
