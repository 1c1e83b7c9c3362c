import type { Tx } from '../access.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { addFile, attachmentsOf, fileOf, saveAttachments } from './attachments.ts';
import { type KeptMatter, saveMatter } from './matters.ts';

/**
 * Sends a matter on to another body: a matter of that body which follows it, with its own copies of the attachments and of
 * the numbers, tables and charts in the text.
 * @param next the new matter as it is to stand
 */
export async function forwardMatter(
  tx: Tx,
  {
    from,
    next,
    recording,
  }: {
    readonly from: string;
    readonly next: KeptMatter;
    readonly recording: Recording;
  },
): Promise<void> {
  await saveMatter(tx, next, { seen: null, recording });
  const isClosed = !next.openness.open;
  for (const { file, open, position, title, documentNumber } of await attachmentsOf(tx, from)) {
    const sealed = isClosed || !open;
    const bytes = file === null ? null : await fileOf(tx, file);
    const copy = bytes === null ? null : await addFile(tx, bytes, { body: next.body, sealed });
    const own = { id: newId(), matter: next.id, body: next.body, sealed, file: copy };
    await saveAttachments(tx, [{ ...own, open, position, title, documentNumber }], recording);
  }
  const { rows } = await tx.client.query<{ readonly id: string }>(
    'select id from committee_insert where municipality = $1 and matter = $2 and superseded_at is null',
    [tx.access.municipality, from],
  );
  // Copied as they are with their hashes, so that what does not verify in the one does not in the other.
  for (const { id } of rows) {
    await tx.client.query(
      `insert into committee_insert
         (municipality, id, recorded_at, recorded_by, insert_id, matter, body, sealed, key, what, source, shown,
          as_known_at, hash)
       select municipality, $3, now(), $4, $5, $6, $7, $8, key, what, source, shown, as_known_at, hash
         from committee_insert where municipality = $1 and id = $2`,
      [
        tx.access.municipality,
        id,
        newId(),
        tx.access.user ?? recording.by,
        newId(),
        next.id,
        next.body,
        isClosed,
      ],
    );
  }
}

/** The matters of other bodies that follow a matter, of those that may be seen. */
export async function mattersFollowing(
  tx: Tx,
  matter: string,
): Promise<readonly Pick<KeptMatter, 'id' | 'body' | 'title' | 'state'>[]> {
  const { rows } = await tx.client.query<Pick<KeptMatter, 'id' | 'body' | 'title' | 'state'>>(
    `select matter as id, body, title, state from committee_matter
      where municipality = $1 and follows = $2 and superseded_at is null order by recorded_at, matter`,
    [tx.access.municipality, matter],
  );
  return rows;
}
