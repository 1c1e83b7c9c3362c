import { type Form, forms } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

const formTable: KeptTable<Form> = {
  name: 'committee_form',
  key: 'form',
  columns: [
    ['name', 'text', 'name'],
    ['content', 'jsonb', 'content'],
  ],
  write: ({ id: _id, ...form }) => [form.name, JSON.stringify(form)],
  // The column holds what `write` made.
  read: (id, [, content]) => ({ ...(content as Omit<Form, 'id'>), id }),
};

/** Forms that papers can be set in: the municipality's own by name, then those the program has. */
export async function listForms(tx: Tx): Promise<readonly Form[]> {
  return [...(await readKept(tx, formTable, 'name collate "da-x-icu", form')), ...forms];
}

/**
 * Adds one of the municipality's own forms, or writes a new version of it. Its id is a UUID.
 * @throws StoreError `findes-allerede` when another of its forms has the name
 */
export async function saveForm(tx: Tx, form: Form, recording: Recording): Promise<void> {
  await saveKept(tx, formTable, [form], recording);
}
