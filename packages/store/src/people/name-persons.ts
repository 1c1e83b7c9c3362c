import type { Tx } from '../access.ts';
import type { Named } from './person.ts';

/** A citizen by name, with what a list must show of protection and team. */
export interface NamedPerson extends Named {
  readonly protected: boolean;
  readonly unit: Named;
}

/** Those of some citizens whom the access reaches. */
export interface NamedPersons {
  /** By name as Danish sorts: the part that was asked for. */
  readonly persons: readonly NamedPerson[];
  /** How many of them the access reaches in all. */
  readonly reached: number;
}

/**
 * The names of citizens, as far as the access reaches, a part of them at a time. Logs a read of those named.
 * @param ids of the citizens; those the access does not reach are left out
 * @param part how many are skipped, and how many are named at most; all of them when absent
 */
export async function namePersons(
  tx: Tx,
  ids: readonly string[],
  part: { readonly skip: number; readonly most: number } | null = null,
): Promise<NamedPersons> {
  const values = [tx.access.municipality, `{${ids.join(',')}}`];
  const { rows } = await tx.client.query<[string, string, boolean, string, string, number]>({
    name: `name-persons:${part === null ? 'all' : 'part'}`,
    rowMode: 'array',
    text: `select p.id, trim(p.given_name || ' ' || p.family_name), p.protected, u.id, u.name,
                  (count(*) over ())::int
             from person p
             join unit u on u.municipality = p.municipality and u.id = p.unit
            where p.municipality = $1 and p.id = any ($2::uuid[])
            order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", p.id
            ${part === null ? '' : 'limit $3 offset $4'}`,
    values: part === null ? values : [...values, part.most, part.skip],
  });
  for (const [id] of rows) tx.reads.add(id);
  return {
    persons: rows.map(([id, name, isProtected, unit, unitName]) => ({
      id,
      name,
      protected: isProtected,
      unit: { id: unit, name: unitName },
    })),
    reached: rows[0]?.[5] ?? 0,
  };
}
