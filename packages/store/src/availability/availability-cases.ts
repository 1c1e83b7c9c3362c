import type { AvailabilityEvent } from '@rettidig/law';
import type { Day } from '@rettidig/engine';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';

/** An availability case that waits for a second person. */
export interface AwaitingApproval {
  readonly id: string;
  readonly person: string;
  readonly name: string;
  readonly unit: string;
  readonly event: AvailabilityEvent;
  /** The day of the event. */
  readonly on: Day;
  readonly proposedOn: Day;
  /** Who has proposed: they cannot approve it. */
  readonly proposedBy: string;
  readonly proposedByName: string;
  /** Ids of all who have proposed or judged in it: none of them can approve it. */
  readonly preparers: readonly string[];
}

/**
 * The availability cases that wait for a second person, in the units of the access or in one of them, the oldest event
 * first. Logs the read.
 */
export async function awaitingApproval(
  tx: Tx,
  unit: string | null = null,
): Promise<readonly AwaitingApproval[]> {
  const { rows } = await sql<AwaitingApproval>`
    select c.fact as id, c.person, p.given_name || ' ' || p.family_name as name, u.name as unit,
           c.event, c.day as "on", c.proposal_day as "proposedOn", c.proposal_by as "proposedBy",
           e.name as "proposedByName",
           array_remove(array[c.proposal_by, c.legal_basis_by, c.ground_by, c.unwilling_by, c.furthers_by],
                        null) as preparers
      from availability_case c
      join person p on p.municipality = c.municipality and p.id = c.person
      join unit u on u.municipality = c.municipality and u.id = c.unit
      join employee e on e.municipality = c.municipality and e.id = c.proposal_by
     where c.municipality = ${tx.access.municipality} and c.superseded_at is null
       and c.state = 'til-godkendelse' and (${unit}::uuid is null or c.unit = ${unit}::uuid)
     order by c.day, c.fact`.execute(tx.db);
  for (const { person } of rows) tx.reads.add(person);
  return rows;
}

/** Id of the availability case that a decision opened; null when it opened none that the access reaches. */
export async function availabilityCaseOpenedBy(tx: Tx, decision: string): Promise<string | null> {
  const { rows } = await sql<{ fact: string }>`
    select f ->> 'fact' as fact
      from decision d, jsonb_array_elements(d.facts) as f
     where d.municipality = ${tx.access.municipality} and d.id = ${decision}
       and f ->> 'kind' = 'availability_case' and f ->> 'action' = 'registreret'`.execute(tx.db);
  return rows[0]?.fact ?? null;
}
