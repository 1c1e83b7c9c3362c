import type { Tx } from '../access.ts';
import { isId, newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';
import { archiveWith } from './archive.ts';
import { sha256Of } from './file-readings.ts';

/** The file of an old paper as it was sent. */
export interface SentPaper {
  readonly fileName: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Buffer;
  /** Id of the committee it belongs to, where somebody has said so. */
  readonly body: string | null;
}

/** A file that is kept and not read yet. */
export interface WaitingPaper {
  /** Of the paper that it becomes. */
  readonly id: string;
  readonly fileName: string;
}

/**
 * Keeps the file of an old paper, to be read. Says which paper has the same bytes where there is one; a file that waits already
 * is not kept twice.
 */
export async function keepPaperFile(
  tx: Tx,
  { fileName, type, bytes, body }: SentPaper,
  recording: Recording,
): Promise<{ readonly id: string; readonly isKnown: boolean }> {
  const sha256 = sha256Of(bytes);
  const known = await archiveWith(tx, sha256);
  if (known !== null) return { id: known, isKnown: true };
  const waiting = await tx.client.query<{ readonly id: string }>(
    `select archive as id from committee_archive_file f where ${waits} and f.sha256 = $2`,
    [tx.access.municipality, sha256],
  );
  const [same] = waiting.rows;
  if (same !== undefined) return { id: same.id, isKnown: false };
  const id = newId();
  await tx.client.query(
    `insert into committee_archive_file (municipality, id, recorded_at, recorded_by, archive, body, file_name, type, bytes, sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.access.municipality,
      newId(),
      await momentOf(tx, recording),
      authorOf(tx, recording),
      id,
      body,
      fileName,
      type,
      bytes,
      sha256,
    ],
  );
  return { id, isKnown: false };
}

/** Kept, and nothing has been made of it. */
const waits = `f.municipality = $1 and f.superseded_at is null
  and not exists (select from committee_archive a
                   where a.municipality = $1 and a.archive = f.archive and a.superseded_at is null)`;

/** The files that are kept and not read, in the order they came. */
export async function waitingPapers(tx: Tx): Promise<readonly WaitingPaper[]> {
  const { rows } = await tx.client.query<WaitingPaper>(
    `select archive as id, file_name as "fileName" from committee_archive_file f
      where ${waits} order by recorded_at, archive`,
    [tx.access.municipality],
  );
  return rows;
}

/** The file of a paper, as it was sent; null where there is none, or the paper was put aside. */
export async function paperFileOf(tx: Tx, paper: string): Promise<SentPaper | null> {
  if (!isId(paper)) return null;
  const { rows } = await tx.client.query<SentPaper>(
    `select f.file_name as "fileName", f.type, f.bytes, f.body from committee_archive_file f
      where ${standing}`,
    [tx.access.municipality, paper],
  );
  return rows[0] ?? null;
}

/** Whether the file of a paper can be fetched. */
export async function hasPaperFile(tx: Tx, paper: string): Promise<boolean> {
  const { rowCount } = await tx.client.query(
    `select from committee_archive_file f where ${standing}`,
    [tx.access.municipality, paper],
  );
  return rowCount !== 0;
}

const standing = `f.municipality = $1 and f.archive = $2 and f.superseded_at is null
  and not exists (select from committee_archive a
                   where a.municipality = $1 and a.archive = f.archive and a.superseded_at is null
                     and a.state = 'kasseret')`;

/** Closes a file that turned out to be no paper: nobody gets it any more. */
export async function closePaperFile(tx: Tx, paper: string, recording: Recording): Promise<void> {
  await tx.client.query(
    `update committee_archive_file set superseded_at = greatest($3, recorded_at)
      where municipality = $1 and archive = $2 and superseded_at is null`,
    [tx.access.municipality, paper, await momentOf(tx, recording)],
  );
}
