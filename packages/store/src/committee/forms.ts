import { type Form, forms } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
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

/** A form as it stood from a moment on. */
export interface FormVersion {
  readonly id: string;
  readonly at: Instant;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  readonly form: Form;
}

/** The versions of one of the municipality's own forms, the newest first. */
export async function formVersions(tx: Tx, form: string): Promise<readonly FormVersion[]> {
  if (!isId(form)) return [];
  const { rows } = await tx.client.query<{
    readonly id: string;
    readonly at: Instant;
    readonly by: string | null;
    readonly content: Omit<Form, 'id'>;
  }>(
    `select f.id, f.recorded_at as at, e.name as by, f.content from committee_form f
       left join employee e on e.municipality = f.municipality and e.id = f.recorded_by
      where f.municipality = $1 and f.form = $2 order by f.recorded_at desc`,
    [tx.access.municipality, form],
  );
  return rows.map(({ content, ...version }) => ({ ...version, form: { ...content, id: form } }));
}
