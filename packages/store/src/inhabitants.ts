import type { Tx } from './access.ts';
import type { Instant } from './column-types.ts';
import { type KeptTable, readKept, saveKept } from './effort/kept-table.ts';
import { newId } from './id.ts';
import type { Recording } from './recording.ts';

interface InhabitantCount {
  readonly id: string;
  readonly aged18to64: number;
}

/** The number of inhabitants with all its versions, as the database keeps it. */
export const inhabitantTable: KeptTable<InhabitantCount> = {
  name: 'inhabitant_count',
  key: 'inhabitant_count',
  columns: [['aged_18_64', 'integer', 'aged18to64']],
  write: ({ aged18to64 }) => [aged18to64],
  // The column holds what `write` made.
  read: (id, [aged18to64]) => ({ id, aged18to64: aged18to64 as number }),
};

/**
 * How many inhabitants aged 18 to 64 the municipality has, as known now or at a moment; null where nobody had said.
 */
export async function inhabitantsOf(tx: Tx, asKnownOn?: Instant): Promise<number | null> {
  const [own] = await readKept(tx, inhabitantTable, inhabitantTable.key, undefined, asKnownOn);
  return own?.aged18to64 ?? null;
}

/**
 * Says how many inhabitants aged 18 to 64 there are. The number of before stays as it was known; the same number is no news.
 * @throws StoreError `findes-allerede` where somebody has said it in the same moment
 */
export async function saveInhabitants(
  tx: Tx,
  aged18to64: number,
  recording: Recording,
): Promise<void> {
  const [own] = await readKept(tx, inhabitantTable, inhabitantTable.key);
  await saveKept(tx, inhabitantTable, [{ id: own?.id ?? newId(), aged18to64 }], recording);
}
