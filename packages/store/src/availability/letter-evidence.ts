import type { LetterEvidence } from '@rettidig/casework';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';

/**
 * The letters of a citizen as evidence: when each was written, by the day of the case, where it is now, and which facts
 * the decision behind it changed. Oldest first. The caller has logged the read.
 */
export async function letterEvidence(tx: Tx, person: string): Promise<readonly LetterEvidence[]> {
  const { rows } = await sql<LetterEvidence>`
    select l.id, l.kind, d.on_day as "on",
           (select s.state from letter_delivery s
             where s.municipality = l.municipality and s.letter = l.id
             order by s.number desc limit 1) as state,
           array(select f ->> 'fact' from jsonb_array_elements(d.facts) as f) as facts
      from letter l
      join decision d on d.municipality = l.municipality and d.id = l.decision
     where l.municipality = ${tx.access.municipality} and l.person = ${person}
     order by d.on_day, l.created_at, l.id`.execute(tx.db);
  return rows;
}
