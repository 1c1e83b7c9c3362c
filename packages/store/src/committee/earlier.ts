import type { Decision } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';

/** What was decided before about a matter on an agenda: the matter itself, what it follows, or one with its case number. */
export interface EarlierDecision {
  /** The matter on the agenda. */
  readonly of: string;
  readonly matter: string;
  readonly title: string;
  readonly meeting: string;
  readonly body: string;
  readonly on: Day;
  readonly position: number;
  readonly decision: Decision;
}

/** Earlier decisions about the matters of a meeting, as far as they may be seen, the newest first. */
export async function earlierDecisions(
  tx: Tx,
  meeting: string,
): Promise<readonly EarlierDecision[]> {
  const { rows } = await tx.client.query<EarlierDecision>(
    `with here as (
       select m.matter, m.follows, m.case_number
         from committee_item i
         join committee_matter m
           on m.municipality = $1 and m.matter = i.matter and m.superseded_at is null
        where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null),
     kin as (
       select matter as "of", matter as kin from here
       union select matter, follows from here where follows is not null
       union select h.matter, o.matter
         from here h join committee_matter o
           on o.municipality = $1 and o.superseded_at is null and o.case_number = h.case_number)
     select k."of", i.matter, m.title, t.meeting, b.name as body, t.held_on as "on", i.position,
            i.decision
       from kin k
       join committee_item i on i.municipality = $1 and i.matter = k.kin and i.superseded_at is null
        and i.meeting <> $2 and i.decision is not null
       join committee_meeting t on t.municipality = $1 and t.meeting = i.meeting
        and t.superseded_at is null and t.state = 'afholdt'
       join committee_matter m on m.municipality = $1 and m.matter = i.matter and m.superseded_at is null
       join committee_body b on b.municipality = $1 and b.body = i.body and b.superseded_at is null
      order by t.held_on desc, i.position`,
    [tx.access.municipality, meeting],
  );
  return rows;
}
