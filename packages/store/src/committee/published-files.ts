import type { PaperFile } from '@rettidig/committee';
import { createHash } from 'node:crypto';
import type { Tx } from '../access.ts';
import { newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';

/** Keeps the files of a paper, which the public does not have yet. */
export async function addFiles(
  tx: Tx,
  { id, body }: { readonly id: string; readonly body: string },
  files: readonly PaperFile[],
  recording: Recording,
): Promise<void> {
  const at = await momentOf(tx, recording);
  for (const { attachment, name, type, bytes } of files) {
    const held = Buffer.from(bytes);
    await tx.client.query(
      `insert into committee_published_file (municipality, id, recorded_at, recorded_by, publication, body,
              attachment, name, type, bytes, sha256, released)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, false)`,
      [
        tx.access.municipality,
        newId(),
        at,
        authorOf(tx, recording),
        id,
        body,
        attachment,
        name,
        type,
        held,
        createHash('sha256').update(held).digest('hex'),
      ],
    );
  }
}

/** Lets the public have the files of a paper, or takes them from it for good. */
export async function showFiles(tx: Tx, publication: string, released: boolean): Promise<void> {
  await tx.client.query(
    `update committee_published_file
        set released = $3, superseded_at = case when $3 then null else greatest(now(), recorded_at) end
      where municipality = $1 and publication = $2 and superseded_at is null`,
    [tx.access.municipality, publication, released],
  );
}
