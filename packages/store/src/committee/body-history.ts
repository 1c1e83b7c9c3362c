import type { Tx } from '../access.ts';
import type { HistoryLine } from '../history.ts';

/** What has been changed in a body and its seats, newest first. */
export async function bodyHistory(tx: Tx, body: string): Promise<readonly HistoryLine[]> {
  const { rows } = await tx.client.query<HistoryLine>(
    `select h.recorded_at as at, e.name as by, h.source, h.action, h.subject, h.fact, h.before, h.after, h.reason
       from history h
       left join employee e on e.municipality = h.municipality and e.id = h.recorded_by
      where h.municipality = $1 and h.person is null
        and (h.subject = 'committee_body' and h.fact = $2
          or h.subject = 'committee_seat' and coalesce(h.after, h.before) ->> 'body' = $2::text)
      order by h.recorded_at desc, h.id desc`,
    [tx.access.municipality, body],
  );
  return rows;
}
