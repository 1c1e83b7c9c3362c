import type { BudgetEntry, BudgetLine, EntryKind } from '@rettidig/economy';
import { type Day, isoDay, type Money } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** A line as it lies in its column: year, post, øre, quantity. */
type KeptLine = readonly [number, string, number, number | null];

const entryTable: KeptTable<BudgetEntry> = {
  name: 'budget_entry',
  key: 'entry',
  columns: [
    ['kind', 'text', 'kind'],
    ['decided_on', 'date', 'decidedOn'],
    ['source', 'text', 'source'],
    ['note', 'text', 'note'],
    ['lines', 'jsonb', 'lines'],
  ],
  write: ({ kind, decidedOn, source, note, lines }) => [
    kind,
    isoDay(decidedOn),
    source,
    note,
    JSON.stringify(
      lines.map(({ year, post, amount, quantity }): KeptLine => [year, post, amount, quantity]),
    ),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [kind, decidedOn, source, note, lines]) => ({
    id,
    kind: kind as EntryKind,
    decidedOn: decidedOn as Day,
    source: source as string,
    note: note as string,
    lines: (lines as readonly KeptLine[]).map(([year, post, amount, quantity]): BudgetLine => ({
      year,
      post,
      amount: amount as Money,
      quantity,
    })),
  }),
};

/** The decisions about the budget, of all years, in the order they were made; as known at a moment where one is given. */
export async function listBudgetEntries(
  tx: Tx,
  asKnownOn?: Instant,
): Promise<readonly BudgetEntry[]> {
  return await readKept(tx, entryTable, 'decided_on, recorded_at, entry', undefined, asKnownOn);
}

/** Adds decisions, or writes new versions of those with the same id. */
export async function saveBudgetEntries(
  tx: Tx,
  entries: readonly BudgetEntry[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, entryTable, entries, recording);
}

/**
 * Takes a decision out of the budget; it stands in the history.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawBudgetEntry(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, entryTable, withdrawal);
}
