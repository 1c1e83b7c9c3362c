import type { Tx } from '../access.ts';

/** Where a matter's rows lie, besides its own versions. */
const tables = [
  'committee_matter',
  'committee_attachment',
  'committee_insert',
  'committee_item',
  'committee_guest',
  'committee_ballot',
  'committee_cast',
  'committee_task',
] as const;

/**
 * Seals all that there is of a matter, versions from before with it: what was open yesterday may say what is closed today.
 * Minutes with a point about it are sealed whole.
 */
export async function sealMatter(tx: Tx, matter: string): Promise<void> {
  for (const table of tables) {
    await tx.client.query(
      `update ${table} set sealed = true where municipality = $1 and matter = $2 and not sealed`,
      [tx.access.municipality, matter],
    );
  }
  const files = 'select file from committee_attachment where municipality = $1 and matter = $2';
  await sealFiles(tx, true, { files, values: [matter] });
  await sealMinutesWith(tx, [matter]);
}

/** Seals the minutes that some matters are in, with what was remarked to them: they are sealed whole. */
export async function sealMinutesWith(tx: Tx, matters: readonly string[]): Promise<void> {
  for (const table of ['committee_minutes', 'committee_remark'] as const) {
    await tx.client.query(
      `update ${table} set sealed = true
        where municipality = $1 and not sealed
          and meeting in (select meeting from committee_item where municipality = $1 and matter = any ($2::uuid[]))`,
      [tx.access.municipality, matters],
    );
  }
}

/**
 * Holds some matters as they were read until the transaction ends, for what is added to them has the seal that was read: who
 * closes one at the same moment is done again, and seals that too, or is there first, and what is added is read again.
 */
export async function holdMatters(
  tx: Tx,
  added: readonly { readonly matter: string | null }[],
): Promise<void> {
  const matters = [
    ...new Set(added.flatMap(({ matter }) => (matter === null ? [] : [matter]))),
  ].toSorted();
  await tx.client.query(
    `update committee_matter set superseded_at = null
      where municipality = $1 and matter = any ($2::uuid[]) and superseded_at is null`,
    [tx.access.municipality, matters],
  );
}

/** Unseals a matter that is opened, as it stands now: what was written while it was closed stays sealed, and so do its closed attachments. */
export async function unsealMatter(tx: Tx, matter: string): Promise<void> {
  for (const table of tables) {
    await tx.client.query(
      `update ${table} set sealed = false
        where municipality = $1 and matter = $2 and sealed and superseded_at is null
              ${table === 'committee_attachment' ? 'and open' : ''}`,
      [tx.access.municipality, matter],
    );
  }
  const files = `select file from committee_attachment
                  where municipality = $1 and matter = $2 and superseded_at is null and not sealed`;
  await sealFiles(tx, false, { files, values: [matter] });
}

/**
 * Seals or unseals files, and with them what was read in them.
 * @param files a query of their ids, in which `$1` is the municipality, and the values follow
 */
export async function sealFiles(
  tx: Tx,
  sealed: boolean,
  { files, values }: { readonly files: string; readonly values: readonly unknown[] },
): Promise<void> {
  const written = [
    ['committee_file', 'id'],
    ['committee_file_reading', 'file'],
  ] as const;
  for (const [table, id] of written) {
    await tx.client.query(
      `update ${table} set sealed = ${sealed}
        where municipality = $1 and sealed <> ${sealed} and ${id} in (${files})`,
      [tx.access.municipality, ...values],
    );
  }
}

/** Whether something of a meeting is closed: a point, a guest of one, or an attachment. Needs to see everything. */
export async function hasClosed(tx: Tx, meeting: string): Promise<boolean> {
  const { rowCount } = await tx.client.query(
    `select from committee_item i
      where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null
        and (i.sealed or exists (select from committee_attachment a
                                  where a.municipality = $1 and a.matter = i.matter and a.superseded_at is null and a.sealed))
     union all
     select from committee_guest where municipality = $1 and meeting = $2 and superseded_at is null and sealed
      limit 1`,
    [tx.access.municipality, meeting],
  );
  return rowCount !== 0;
}
