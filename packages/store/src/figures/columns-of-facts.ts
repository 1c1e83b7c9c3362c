import type { FactKind, FactValues } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { FactTable } from '../facts/fact-table.ts';
import { factTables } from '../facts/fact.ts';
import { knownThen } from '../facts/load.ts';

/** The facts of a kind, by the id of their citizen, each list in the order of its first day. */
export type FactsByPerson<K extends FactKind> = ReadonlyMap<
  string,
  readonly (FactValues[K] & { readonly id: string })[]
>;

/** Rows that the server packs into one: enough to save what a row costs, few enough for one text in memory. */
const rowsAtATime = 20_000;

/**
 * All facts of a kind, of all citizens or of some. A whole municipality's rows come as one list for each column, which
 * costs a third of what the same rows cost one by one.
 * @param persons ids; undefined: everybody the access reaches
 */
export async function factsByPerson<K extends FactKind>(
  tx: Tx,
  kind: K,
  {
    persons,
    asKnownOn,
  }: {
    readonly persons: readonly string[] | undefined;
    readonly asKnownOn: Instant | undefined;
  },
): Promise<FactsByPerson<K>> {
  const { columns, read, firstDay } = factTables[kind] as FactTable<FactValues[K]>;
  const values: unknown[] = [tx.access.municipality, rowsAtATime];
  const moment = asKnownOn === undefined ? undefined : `$${values.push(asKnownOn)}`;
  const only =
    persons === undefined
      ? ''
      : `and person = any ($${values.push(`{${persons.join(',')}}`)}::uuid[])`;
  const packed = columns.map(
    ([name, type]) => `json_agg(${type === 'date' ? `${name} - date '1970-01-01'` : name})`,
  );
  const { rows } = await tx.client.query<(readonly unknown[] | null)[]>({
    rowMode: 'array',
    text: `select json_agg(person), json_agg(fact), ${packed.join(', ')}
             from (select *, (row_number() over () - 1) / $2::int as part
                     from ${kind} where municipality = $1 and ${knownThen('', moment)} ${only}) as rows
            group by part`,
    values,
  });
  const found = new Map<string, (FactValues[K] & { readonly id: string })[]>();
  for (const [owners = [], ids = [], ...own] of rows) {
    for (let i = 0; i < (owners?.length ?? 0); i++) {
      const owner = owners?.[i] as string;
      const cells = own.map((column) => column?.[i] ?? null);
      const fact = read(ids?.[i] as string, cells, 0);
      const list = found.get(owner);
      if (list === undefined) found.set(owner, [fact]);
      else list.push(fact);
    }
  }
  for (const list of found.values()) {
    if (list.length > 1) {
      list.sort((a, b) => firstDay(a) - firstDay(b) || (a.id < b.id ? -1 : 1));
    }
  }
  return found;
}
