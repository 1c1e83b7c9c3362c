import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { KeptMatter } from './matters.ts';

/** How many points the agenda of a meeting has, of those that may be seen, and how many of their matters are drafts yet. */
export interface AgendaCount {
  readonly meeting: string;
  readonly points: number;
  readonly drafts: number;
}

/** The points on the agendas of meetings from a day on. A meeting without points is not among them. */
export async function agendaCounts(tx: Tx, from: Day): Promise<readonly AgendaCount[]> {
  const { rows } = await tx.client.query<AgendaCount>(
    `select i.meeting, count(*)::int as points, count(*) filter (where m.state = 'udkast')::int as drafts
       from committee_meeting g
       join committee_item i on i.municipality = g.municipality and i.meeting = g.meeting and i.superseded_at is null
       join committee_matter m on m.municipality = i.municipality and m.matter = i.matter and m.superseded_at is null
      where g.municipality = $1 and g.superseded_at is null and g.held_on >= $2
      group by i.meeting`,
    [tx.access.municipality, isoDay(from)],
  );
  return rows;
}

/** A matter that waits for a meeting. */
export interface WaitingMatter extends Pick<
  KeptMatter,
  'id' | 'body' | 'title' | 'caseNumber' | 'state'
> {
  readonly open: boolean;
}

/**
 * The matters in one of some states that are on no agenda of a meeting to come, by title.
 * @param body the body they are for; left out: all
 */
export async function waitingMatters(
  tx: Tx,
  { states, body }: { readonly states: readonly KeptMatter['state'][]; readonly body?: string },
): Promise<readonly WaitingMatter[]> {
  // The agendas to come are read once, as an array: as a join they may be read for every matter.
  const { rows } = await tx.client.query<WaitingMatter>(
    `select m.matter as id, m.title, m.body, m.case_number as "caseNumber", m.state, not m.sealed as open
       from committee_matter m
      where m.municipality = $1 and m.superseded_at is null and m.state = any ($2)
        and ($3::uuid is null or m.body = $3)
        and m.matter <> all (array(
          select i.matter from committee_meeting g
            join committee_item i on i.municipality = g.municipality and i.meeting = g.meeting and i.superseded_at is null
           where g.municipality = $1 and g.superseded_at is null
             and g.state in ('planlagt', 'udsendt', 'i-gang')))
      order by m.title collate "da-x-icu", m.matter`,
    [tx.access.municipality, states, body ?? null],
  );
  return rows;
}

/** Ids of the meetings that have been held since a day, and whose minutes have not been put up for approval. */
export async function heldWithoutMinutes(tx: Tx, since: Day): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly meeting: string }>(
    `select g.meeting from committee_meeting g
      where g.municipality = $1 and g.superseded_at is null and g.state = 'afholdt' and g.held_on >= $2
        and not exists (select from committee_minutes n where n.municipality = g.municipality and n.meeting = g.meeting)
      order by g.held_on desc`,
    [tx.access.municipality, isoDay(since)],
  );
  return rows.map(({ meeting }) => meeting);
}
