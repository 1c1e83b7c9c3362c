import type { Attachment } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { isId, newId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { type FileReading, keepReading, sha256Of } from './file-readings.ts';
import { onAgenda } from './on-agenda.ts';
import { holdMatters, sealFiles, sealMinutesWith } from './sealing.ts';

/** An attachment of a matter as it is kept. */
export interface KeptAttachment extends Attachment {
  readonly id: string;
  readonly matter: string;
  readonly body: string;
  /** Whether it or its matter is closed. */
  readonly sealed: boolean;
  /** Its place among the matter's, from 1. */
  readonly position: number;
  /** Id of its file; null where only the title is known. */
  readonly file: string | null;
}

/** A file to keep. */
export interface SentDocument {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Buffer;
  /** What can be read in it; null where nothing could be. */
  readonly words: string | null;
  /** What was not looked into, such as pictures and scanned pages, in Danish; left out: all of it was. */
  readonly unseen?: readonly string[];
  /** What can be read in it as the public would get it; left out: it is read when somebody wants to publish it. */
  readonly reading?: FileReading;
}

/** What is known of a kept file without its bytes. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Whether there are words that could be read. */
  readonly isRead: boolean;
  readonly unseen: readonly string[];
}

const attachmentTable: KeptTable<KeptAttachment> = {
  name: 'committee_attachment',
  key: 'attachment',
  secret: true,
  columns: [
    ['matter', 'uuid', 'matter'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['open', 'boolean', 'open'],
    ['position', 'smallint', 'position'],
    ['title', 'text', 'title'],
    ['document_number', 'text', 'documentNumber'],
    ['file', 'uuid', 'file'],
  ],
  write: ({ matter, body, sealed, open, position, title, documentNumber, file }) => [
    matter,
    body,
    sealed,
    open,
    position,
    title,
    documentNumber,
    file,
  ],
  // The columns hold what `write` made.
  read: (id, [matter, body, sealed, open, position, title, documentNumber, file]) => ({
    id,
    matter: matter as string,
    body: body as string,
    sealed: sealed as boolean,
    open: open as boolean,
    position: position as number,
    title: title as string,
    documentNumber: documentNumber as string | null,
    file: file as string | null,
  }),
};

/** The attachments of a matter that may be seen, in their order. */
export async function attachmentsOf(tx: Tx, matter: string): Promise<readonly KeptAttachment[]> {
  return await readKept(tx, attachmentTable, 'position, attachment', {
    condition: 'matter = $2',
    value: matter,
  });
}

/** The attachments of the matters of a meeting that may be seen, in their order. */
export async function attachmentsOfMeeting(
  tx: Tx,
  meeting: string,
): Promise<readonly KeptAttachment[]> {
  return await readKept(tx, attachmentTable, 'position, attachment', onAgenda(meeting));
}

/** One attachment; null when there is none with the id that may be seen. */
export async function findAttachment(tx: Tx, id: string): Promise<KeptAttachment | null> {
  if (!isId(id)) return null;
  const where = { condition: 'attachment = $2', value: id };
  return (await readKept(tx, attachmentTable, 'attachment', where))[0] ?? null;
}

/**
 * Adds attachments, or writes new versions of those with the same id. One that is sealed takes its earlier versions, their
 * files and the minutes it is named in with it; the file of one that is not can be read by who may read the attachment.
 */
export async function saveAttachments(
  tx: Tx,
  attachments: readonly KeptAttachment[],
  recording: Recording,
): Promise<void> {
  await holdMatters(tx, attachments);
  await saveKept(tx, attachmentTable, attachments, recording);
  const idsWhere = (sealed: boolean): readonly string[] =>
    attachments.flatMap((one) => (one.sealed === sealed ? [one.id] : []));
  const { rows: closed } = await tx.client.query<{ readonly matter: string }>(
    `update committee_attachment set sealed = true
      where municipality = $1 and attachment = any ($2::uuid[]) and not sealed returning matter`,
    [tx.access.municipality, idsWhere(true)],
  );
  // Its title stands in the minutes.
  await sealMinutesWith(
    tx,
    closed.map(({ matter }) => matter),
  );
  const files = `select file from committee_attachment where municipality = $1 and attachment = any ($2::uuid[])`;
  await sealFiles(tx, true, { files, values: [idsWhere(true)] });
  await sealFiles(tx, false, {
    files: `${files} and superseded_at is null`,
    values: [idsWhere(false)],
  });
}

/**
 * Takes an attachment away; its versions and files are kept.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawAttachment(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, attachmentTable, withdrawal);
}

/** What is known of the files of attachments, those that may be seen. */
export async function filesOf(
  tx: Tx,
  attachments: readonly Pick<KeptAttachment, 'file'>[],
): Promise<readonly KeptFile[]> {
  const { rows } = await tx.client.query<KeptFile>(
    `select id, name, type, size, words is not null as "isRead", unseen from committee_file
      where municipality = $1 and id = any ($2::uuid[])`,
    [tx.access.municipality, attachments.flatMap(({ file }) => (file === null ? [] : [file]))],
  );
  return rows;
}

/** Keeps a file. Returns its id. */
export async function addFile(
  tx: Tx,
  { name, type, bytes, words, unseen = [], reading }: SentDocument,
  { body, sealed }: { readonly body: string; readonly sealed: boolean },
): Promise<string> {
  const id = newId();
  await tx.client.query(
    `insert into committee_file
       (municipality, id, uploaded_at, uploaded_by, body, sealed, name, type, bytes, size, sha256, words,
        unseen)
     values ($1, $2, now(), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      tx.access.municipality,
      id,
      tx.access.user,
      body,
      sealed,
      name,
      type,
      bytes,
      bytes.length,
      sha256Of(bytes),
      words,
      JSON.stringify(unseen),
    ],
  );
  if (reading !== undefined) await keepReading(tx, id, reading);
  return id;
}

/** A kept file; null when there is none with the id that may be seen. */
export async function fileOf(tx: Tx, id: string): Promise<SentDocument | null> {
  if (!isId(id)) return null;
  const { rows } = await tx.client.query<SentDocument>(
    'select name, type, bytes, words, unseen from committee_file where municipality = $1 and id = $2',
    [tx.access.municipality, id],
  );
  return rows[0] ?? null;
}
