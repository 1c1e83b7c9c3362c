import type { PaperKind } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { Publication } from './publications.ts';

/** A paper's step: when and by whom it was made ready, released or taken back; newest first. */
export interface PublicationStep {
  readonly kind: PaperKind;
  readonly state: Publication['state'];
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  readonly reason: string;
}

/** What was done with the papers of a meeting, the latest first; the reasons are for those who may see clearances. */
export async function publicationSteps(
  tx: Tx,
  meeting: string,
): Promise<readonly PublicationStep[]> {
  const { rows } = await tx.client.query<PublicationStep>(
    `select p.kind, p.state, p.recorded_at as at, e.name as by,
            case p.state when 'trukket' then coalesce(c.reason, '') else '' end as reason
       from committee_publication p
       left join committee_clearance c
         on c.municipality = p.municipality and c.clearance = p.publication and c.superseded_at is null
       left join employee e on e.municipality = p.municipality and e.id = p.recorded_by
      where p.municipality = $1 and p.meeting = $2
      order by p.recorded_at desc, p.kind`,
    [tx.access.municipality, meeting],
  );
  return rows;
}
