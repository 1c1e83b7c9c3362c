import { type FinanceInput, isFinanceField } from '@rettidig/economy';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';

interface KeptInput extends FinanceInput {
  readonly id: string;
}

const inputTable: KeptTable<KeptInput> = {
  name: 'finance_input',
  key: 'input',
  columns: [
    ['field', 'text', 'field'],
    ['key', 'text', 'key'],
    ['year', 'smallint', 'year'],
    ['value', 'numeric', 'value'],
    ['source', 'text', 'source'],
  ],
  write: ({ field, key, year, value, source }) => [field, key ?? '', year, value, source],
  read: (id, [field, key, year, value, source]) => {
    const name = field as string;
    if (!isFinanceField(name)) throw new Error(`A number has the unknown field ${name}.`);
    return {
      id,
      field: name,
      key: key === '' ? null : (key as string),
      year: year as number,
      value: Number(value),
      source: source as string,
    };
  },
};

/** The numbers of all years that ceilings and financing are computed from, as they stand. */
export async function listFinanceInputs(tx: Tx): Promise<readonly FinanceInput[]> {
  return await readKept(tx, inputTable, 'year, field, key');
}

/** What becomes of the number of a field, key and year: it is this one, or there is none. */
export interface FinanceEntry {
  readonly place: Pick<FinanceInput, 'field' | 'key' | 'year'>;
  /** Null withdraws it. */
  readonly entered: Pick<FinanceInput, 'value' | 'source'> | null;
}

/** Adds numbers, corrects those that are there, and withdraws those that are emptied; every version is kept. */
export async function saveFinanceInputs(
  tx: Tx,
  entries: readonly FinanceEntry[],
  recording: Recording,
): Promise<void> {
  const standing = await readKept(tx, inputTable, 'input');
  const idOf = ({ field, key, year }: FinanceEntry['place']): string | undefined =>
    standing.find((one) => one.field === field && one.key === key && one.year === year)?.id;
  await saveKept(
    tx,
    inputTable,
    entries.flatMap(({ place, entered }) =>
      entered === null ? [] : [{ ...place, ...entered, id: idOf(place) ?? newId() }],
    ),
    recording,
  );
  for (const { place, entered } of entries) {
    const id = idOf(place);
    if (entered === null && id !== undefined) await withdrawKept(tx, inputTable, { id, recording });
  }
}
