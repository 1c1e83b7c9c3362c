import { type PublishedContent, searchPieces } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';
import {
  type FileReader,
  type FileReading,
  readingsOf,
  sentFile,
  sha256Of,
} from './file-readings.ts';

/** A paper that files go with. */
interface PaperOfFiles {
  readonly id: string;
  readonly body: string;
}

/** A file of a paper, and where it stands: its point among the paper's, and its place among the point's, from 1. */
export interface PlacedFile {
  readonly attachment: string;
  readonly file: string;
  readonly point: number;
  readonly place: number;
}

/** The files that are published with a paper. */
export const filesIn = ({ points }: Pick<PublishedContent, 'points'>): readonly PlacedFile[] =>
  points.flatMap(({ files }, point) =>
    files.flatMap((file, place) =>
      file === null ? [] : [{ ...file, point: point + 1, place: place + 1 }],
    ),
  );

/** Copies the files of a paper as the public may get them, with their words. All of them must have been read. */
export async function addFiles(
  tx: Tx,
  { id, body }: PaperOfFiles,
  files: readonly PlacedFile[],
  { reader, recording }: { readonly reader: FileReader; readonly recording: Recording },
): Promise<void> {
  const at = await momentOf(tx, recording);
  const ids = files.map(({ file }) => file);
  const readings = await readingsOf(tx, ids, reader);
  for (const placed of files) {
    const reading = readings.get(placed.file);
    if (reading === undefined) throw new Error(`The file ${placed.file} has not been read.`);
    const { name, type, bytes } = await sentFile(tx, placed.file);
    const held = Buffer.from(reader.clean(bytes));
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
        placed.attachment,
        name,
        type,
        held,
        sha256Of(held),
      ],
    );
    await addWords(tx, { id, body, released: false }, { placed, reading, recording });
  }
}

/** Lets the public have the files of a paper and their words, or takes them from it for good. */
export async function showFiles(tx: Tx, publication: string, released: boolean): Promise<void> {
  for (const table of ['committee_published_file', 'committee_published_words'] as const) {
    await tx.client.query(
      `update ${table}
          set released = $3, superseded_at = case when $3 then null else greatest(now(), recorded_at) end
        where municipality = $1 and publication = $2 and superseded_at is null`,
      [tx.access.municipality, publication, released],
    );
  }
}

/** Puts the words of a file in the place of those that an older reader read, where what the public reads has such. */
export async function renewPublishedWords(
  tx: Tx,
  paper: PaperOfFiles,
  {
    placed,
    reading,
    recording,
  }: {
    readonly placed: PlacedFile;
    readonly reading: FileReading;
    readonly recording: Recording;
  },
): Promise<void> {
  const values = [tx.access.municipality, paper.id, placed.attachment];
  const { rows } = await tx.client.query<{ readonly version: number }>(
    `select max(version) as version from committee_published_words
      where municipality = $1 and publication = $2 and attachment = $3 and superseded_at is null`,
    values,
  );
  if ((rows[0]?.version ?? 0) >= reading.version) return;
  await tx.client.query(
    `update committee_published_words set superseded_at = greatest(now(), recorded_at)
      where municipality = $1 and publication = $2 and attachment = $3 and superseded_at is null`,
    values,
  );
  await addWords(tx, { ...paper, released: true }, { placed, reading, recording });
}

async function addWords(
  tx: Tx,
  { id, body, released }: PaperOfFiles & { readonly released: boolean },
  {
    placed: { attachment, point, place },
    reading: { version, parts },
    recording,
  }: {
    readonly placed: PlacedFile;
    readonly reading: FileReading;
    readonly recording: Recording;
  },
): Promise<void> {
  const pieces = searchPieces(parts);
  await tx.client.query(
    `insert into committee_published_words (municipality, id, recorded_at, recorded_by, publication, body, attachment,
            point, place, version, released, piece, words)
     select $1, p.id, $2, $3, $4, $5, $6, $7, $8, $9, $10, p.piece, p.words
       from unnest($11::uuid[], $12::smallint[], $13::text[]) as p (id, piece, words)`,
    [
      tx.access.municipality,
      await momentOf(tx, recording),
      authorOf(tx, recording),
      id,
      body,
      attachment,
      point,
      place,
      version,
      released,
      pieces.map(() => newId()),
      pieces.map((_, n) => n + 1),
      pieces,
    ],
  );
}
