import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';

/** A case that an employee has been in. */
export interface RecentCase {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly at: Instant;
}

/** How far back the look goes, in reads: enough for a week's work. */
const readsLookedAt = 2_000;

/**
 * The cases the employee has last been in, newest first, by the read log: reads of one citizen alone. Cases that the
 * access no longer reaches are left out. Logs a read of those listed.
 */
export async function recentCases(tx: Tx, most: number): Promise<readonly RecentCase[]> {
  const { rows } = await tx.client.query<RecentCase>({
    name: 'recent-cases',
    text: `select p.id, trim(p.given_name || ' ' || p.family_name) as name, p.protected, r.at
             from (select persons[1] as person, max(read_at) as at
                     from (select persons, read_at from read_log
                            where municipality = $1 and reader = $2
                            order by read_at desc limit $4) as reads
                    where cardinality(persons) = 1
                    group by persons[1]) as r
             join person p on p.municipality = $1 and p.id = r.person
            order by r.at desc
            limit $3`,
    values: [tx.access.municipality, tx.access.user, most, readsLookedAt],
  });
  for (const { id } of rows) tx.reads.add(id);
  return rows;
}
