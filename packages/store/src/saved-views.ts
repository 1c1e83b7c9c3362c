import type { Tx } from './access.ts';
import { danish } from './danish-order.ts';
import { isId, newId } from './id.ts';
import { StoreError } from './store-error.ts';
import { refusalOf } from './facts/refusal.ts';

/** A list as an employee wants to see it again. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** The page's query string, as JSON. */
  readonly query: unknown;
}

/** The signed-in employee's views of a page, by name. */
export async function listSavedViews(tx: Tx, page: string): Promise<readonly SavedView[]> {
  return await tx.db
    .selectFrom('saved_view')
    .where('municipality', '=', tx.access.municipality)
    .where('page', '=', page)
    .select(['id', 'name', 'query'])
    .orderBy('name', danish)
    .execute();
}

/** Saves a view of the signed-in employee; one with the same name is replaced. Returns its id. */
export async function saveView(
  tx: Tx,
  page: string,
  view: { readonly name: string; readonly query: unknown },
): Promise<string> {
  if (tx.access.user === null) {
    throw new StoreError(
      'ugyldig-adgang',
      'En visning kan kun gemmes af en medarbejder, der er logget på.',
    );
  }
  const query = JSON.stringify(view.query);
  const { id } = await tx.db
    .insertInto('saved_view')
    .values({
      municipality: tx.access.municipality,
      id: newId(),
      employee: tx.access.user,
      page,
      name: view.name,
      query,
    })
    .onConflict((conflict) =>
      conflict.columns(['municipality', 'employee', 'page', 'name']).doUpdateSet({ query }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Renames a view; false when the employee has no such view. */
export async function renameView(tx: Tx, id: string, name: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { numUpdatedRows } = await tx.db
    .updateTable('saved_view')
    .set({ name })
    .where('municipality', '=', tx.access.municipality)
    .where('id', '=', id)
    .executeTakeFirst()
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  return numUpdatedRows > 0n;
}

/** Deletes a view; false when the employee has no such view. */
export async function deleteView(tx: Tx, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { numDeletedRows } = await tx.db
    .deleteFrom('saved_view')
    .where('municipality', '=', tx.access.municipality)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
