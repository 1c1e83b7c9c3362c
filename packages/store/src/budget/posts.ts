import type { Appropriation, DatedPost, QuantityKind } from '@rettidig/economy';
import { type Day, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { endKept, type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

const postTable: KeptTable<DatedPost> = {
  name: 'budget_post',
  key: 'post',
  columns: [
    ['name', 'text', 'name'],
    ['appropriation', 'text', 'appropriation'],
    ['area', 'text', 'area'],
    ['accounts', 'jsonb', 'accounts'],
    ['benefits', 'jsonb', 'benefits'],
    ['quantity', 'text', 'quantity'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
  ],
  write: ({ name, appropriation, area, accounts, benefits, quantity, from, to }) => [
    name,
    appropriation,
    area,
    JSON.stringify(accounts),
    JSON.stringify(benefits),
    quantity,
    isoDay(from),
    to === openEnd ? null : isoDay(to),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [name, appropriation, area, accounts, benefits, quantity, from, to]) => ({
    id,
    name: name as string,
    appropriation: appropriation as Appropriation | null,
    area: area as string | null,
    accounts: accounts as readonly string[],
    benefits: benefits as DatedPost['benefits'],
    quantity: quantity as QuantityKind,
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
  }),
};

/** The posts of the budget, of all years, by name; as known at a moment where one is given. */
export async function listBudgetPosts(tx: Tx, asKnownOn?: Instant): Promise<readonly DatedPost[]> {
  return await readKept(tx, postTable, 'name collate "da-x-icu", post', undefined, asKnownOn);
}

/**
 * Adds posts, or writes new versions of those with the same id.
 * @throws StoreError `findes-allerede` when another post has the name
 */
export async function saveBudgetPosts(
  tx: Tx,
  posts: readonly DatedPost[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, postTable, posts, recording);
}

/**
 * Ends a post: it is not used from the day on. One that would never have been used is withdrawn.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endBudgetPost(
  tx: Tx,
  end: { readonly id: string; readonly to: Day; readonly recording: Recording },
): Promise<void> {
  await endKept(tx, postTable, end);
}
