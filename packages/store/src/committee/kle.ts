import type { KleEntry, KlePart } from '@rettidig/committee';
import { type Day, day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';

/** One of the two plans of KLE as the municipality has loaded it. */
export interface KlePlan extends KlePart {
  readonly id: string;
  /** Name of the file it came in. */
  readonly source: string;
}

/** An entry as it lies in the table. */
type Row = Omit<KleEntry, 'to'> & { readonly to: string | null };

const rowOf = (entry: KleEntry): Row => ({
  ...entry,
  to: entry.to === null ? null : isoDay(entry.to),
});
const entryOf = (row: Row): KleEntry => ({ ...row, to: row.to === null ? null : day(row.to) });

const kleTable: KeptTable<KlePlan> = {
  name: 'committee_kle',
  key: 'kle',
  // Thousands of numbers: they stand in the versions, not in the history too.
  secret: true,
  columns: [
    ['part', 'text', 'part'],
    ['source', 'text', 'source'],
    ['issued_on', 'date', 'issuedOn'],
    ['content', 'jsonb', 'entries'],
  ],
  write: ({ part, source, issuedOn, entries }) => [
    part,
    source,
    issuedOn === null ? null : isoDay(issuedOn),
    JSON.stringify(entries.map(rowOf)),
  ],
  // The columns hold what `write` made.
  read: (id, [part, source, issuedOn, content]) => ({
    id,
    part: part as KlePlan['part'],
    source: source as string,
    issuedOn: issuedOn as Day | null,
    entries: (content as readonly Row[]).map(entryOf),
  }),
};

/** The plans that are loaded: none, one or both. */
export async function listKlePlans(tx: Tx): Promise<readonly KlePlan[]> {
  return await readKept(tx, kleTable, 'part');
}

/** Loads a plan: it takes the place of the one before, which stays as an earlier version. */
export async function saveKlePlan(
  tx: Tx,
  plan: Omit<KlePlan, 'id'>,
  recording: Recording,
): Promise<void> {
  const { rows } = await tx.client.query<{ readonly kle: string }>(
    'select kle from committee_kle where municipality = $1 and part = $2 and superseded_at is null',
    [tx.access.municipality, plan.part],
  );
  await saveKept(tx, kleTable, [{ ...plan, id: rows[0]?.kle ?? newId() }], recording);
}

/** What the plans that are loaded have at a number, `15.20.00` or `P35`; null: nothing, or no plan is loaded. */
export async function kleEntry(tx: Tx, number: string): Promise<KleEntry | null> {
  return (await entriesWhere(tx, `e ->> 'number' = $2`, number))[0] ?? null;
}

/**
 * The numbers that begin with some words, or whose title has them all, in their order: those in use first.
 * @param most no more than these
 */
export async function searchKle(tx: Tx, words: string, most: number): Promise<readonly KleEntry[]> {
  const sought = words.trim().toLocaleLowerCase('da').normalize('NFC');
  if (sought === '') return [];
  return await entriesWhere(
    tx,
    `(strpos(lower(e ->> 'number'), $2) = 1
      or (select bool_and(strpos(lower(e ->> 'title'), word) > 0) from regexp_split_to_table($2, '\\s+') as word))
     order by (e ->> 'to') is not null, e ->> 'number' limit ${Math.trunc(most)}`,
    sought,
  );
}

async function entriesWhere(tx: Tx, rest: string, value: string): Promise<readonly KleEntry[]> {
  const { rows } = await tx.client.query<{ readonly e: Row }>(
    `select e from committee_kle k, jsonb_array_elements(k.content) e
      where k.municipality = $1 and k.superseded_at is null and ${rest}`,
    [tx.access.municipality, value],
  );
  return rows.map(({ e }) => entryOf(e));
}
