import type { CeilingValue } from '@rettidig/economy';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

const ceilingTable: KeptTable<CeilingValue> = {
  name: 'ceiling_value',
  key: 'ceiling',
  columns: [
    ['kind', 'text', 'kind'],
    ['benefit_group', 'text', 'group'],
    ['value', 'numeric', 'value'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
    ['source', 'text', 'source'],
  ],
  write: ({ kind, group, value, from, to, source }) => [
    kind,
    group ?? '',
    value,
    isoDay(from),
    isoDay(to),
    source,
  ],
  // The columns hold what their CHECKs let in.
  read: (id, [kind, group, value, from, to, source]) => ({
    id,
    kind: kind as CeilingValue['kind'],
    group: group === '' ? null : (group as CeilingValue['group']),
    value: Number(value),
    from: from as Day,
    to: to as Day,
    source: source as string,
  }),
};

/** The values of ceilings that the municipality has entered, as they stand. */
export async function listCeilingValues(tx: Tx): Promise<readonly CeilingValue[]> {
  return await readKept(tx, ceilingTable, 'kind, benefit_group, valid_from, ceiling');
}

/**
 * Adds values of ceilings, or corrects those with the same id.
 * @throws StoreError `overlap` where two of a kind and group share a year
 */
export async function saveCeilingValues(
  tx: Tx,
  values: readonly CeilingValue[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, ceilingTable, values, recording);
}

/**
 * Withdraws a value of a ceiling.
 * @throws StoreError `ukendt-oplysning` where it is withdrawn already
 */
export async function withdrawCeilingValue(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, ceilingTable, withdrawal);
}
