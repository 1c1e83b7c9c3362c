import type { AccountColumns, Limits } from '@rettidig/economy';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';

/** What the municipality has chosen once for its budget. */
export interface BudgetSettings {
  /** When a deviation is flagged. */
  readonly limits: Limits;
  /** What the columns of its accounts are called; null: nobody has said. */
  readonly columns: AccountColumns | null;
}

interface KeptSetting {
  readonly id: string;
  readonly name: 'graense' | 'kolonner';
  /** In the order its writer gives, so that the same says the same. */
  readonly content: readonly (string | number | null)[];
}

const settingTable: KeptTable<KeptSetting> = {
  name: 'budget_setting',
  key: 'setting',
  columns: [
    ['name', 'text', 'name'],
    ['content', 'jsonb', 'content'],
  ],
  write: ({ name, content }) => [name, JSON.stringify(content)],
  read: (id, [name, content]) => ({
    id,
    name: name as KeptSetting['name'],
    content: content as KeptSetting['content'],
  }),
};

/** What the municipality has chosen for its budget; as known at a moment where one is given. */
export async function budgetSettings(tx: Tx, asKnownOn?: Instant): Promise<BudgetSettings> {
  const kept = await readKept(tx, settingTable, 'name', undefined, asKnownOn);
  const contentOf = (name: KeptSetting['name']) =>
    kept.find((one) => one.name === name)?.content ?? null;
  const [amount = null, pct = null] = (contentOf('graense') ?? []) as readonly (number | null)[];
  const columns = contentOf('kolonner') as readonly [string, string, string, string | null] | null;
  return {
    limits: { amount: amount as Limits['amount'], pct },
    columns:
      columns === null
        ? null
        : { account: columns[0], month: columns[1], amount: columns[2], name: columns[3] },
  };
}

async function saveSetting(
  tx: Tx,
  name: KeptSetting['name'],
  content: KeptSetting['content'],
  recording: Recording,
): Promise<void> {
  const old = (await readKept(tx, settingTable, 'name')).find((one) => one.name === name);
  await saveKept(tx, settingTable, [{ id: old?.id ?? newId(), name, content }], recording);
}

/** Keeps when a deviation is flagged. */
export async function saveBudgetLimits(
  tx: Tx,
  { amount, pct }: Limits,
  recording: Recording,
): Promise<void> {
  await saveSetting(tx, 'graense', [amount, pct], recording);
}

/** Remembers what the columns of the accounts are called. */
export async function saveAccountColumns(
  tx: Tx,
  { account, month, amount, name }: AccountColumns,
  recording: Recording,
): Promise<void> {
  await saveSetting(tx, 'kolonner', [account, month, amount, name], recording);
}
