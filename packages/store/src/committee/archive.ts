import type { Doubt, ReadMeeting } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';

/** A doubt of the reading, and whether a person has looked at it. */
export interface ArchiveDoubt extends Doubt {
  readonly settled: boolean;
}

/** An old paper as it was read, and as a person has corrected it. */
export interface ArchiveContent extends ReadMeeting {
  readonly doubts: readonly ArchiveDoubt[];
}

/** A file of an old paper. */
export interface ArchiveFile {
  readonly id: string;
  /** Id of the committee it belongs to; null: not said yet. */
  readonly body: string | null;
  readonly fileName: string;
  /** Of the file as it was sent. */
  readonly sha256: string;
  /** The text that was read. */
  readonly words: string;
  readonly content: ArchiveContent;
  /** Read and not looked over, made a meeting of, or not to be used. */
  readonly state: 'laest' | 'godkendt' | 'kasseret';
}

/** A file as a list shows it. */
export interface ArchiveLine extends Pick<ArchiveFile, 'id' | 'body' | 'fileName' | 'state'> {
  /** What the paper calls its committee. */
  readonly bodyName: string | null;
  readonly on: Day | null;
  readonly items: number;
  /** Doubts that nobody has looked at. */
  readonly doubts: number;
  readonly changedAt: Instant;
  /** The meeting that was made of it; null: none. */
  readonly meeting: string | null;
}

const archiveTable: KeptTable<ArchiveFile> = {
  name: 'committee_archive',
  key: 'archive',
  secret: true,
  columns: [
    ['body', 'uuid', 'body'],
    ['file_name', 'text', 'fileName'],
    ['sha256', 'text', 'sha256'],
    ['words', 'text', 'words'],
    ['content', 'jsonb', 'content'],
    ['state', 'text', 'state'],
  ],
  write: ({ body, fileName, sha256, words, content, state }) => [
    body,
    fileName,
    sha256,
    words,
    JSON.stringify(content),
    state,
  ],
  // The columns hold what `write` made.
  read: (id, [body, fileName, sha256, words, content, state]) => ({
    id,
    body: body as string | null,
    fileName: fileName as string,
    sha256: sha256 as string,
    words: words as string,
    content: content as ArchiveContent,
    state: state as ArchiveFile['state'],
  }),
};

/** The files of old papers: those to look over first, each group by day, the latest first. */
export async function listArchive(tx: Tx): Promise<readonly ArchiveLine[]> {
  const { rows } = await tx.client.query<ArchiveLine>(
    `select a.archive as id, a.body, a.file_name as "fileName", a.state,
            a.content #>> '{meeting,body}' as "bodyName",
            (a.content #>> '{meeting,on}')::int as "on",
            jsonb_array_length(a.content #> '{meeting,items}') as items,
            jsonb_array_length(jsonb_path_query_array(a.content, '$.doubts[*] ? (@.settled == false)')) as doubts,
            a.recorded_at as "changedAt", m.meeting
       from committee_archive a
       left join committee_meeting m
         on m.municipality = $1 and m.archive = a.archive and m.superseded_at is null
      where a.municipality = $1 and a.superseded_at is null
      order by array_position(array['laest', 'godkendt', 'kasseret'], a.state), "on" desc nulls first, a.archive`,
    [tx.access.municipality],
  );
  return rows;
}

/** One file of an old paper; null when there is none with the id. */
export async function findArchive(tx: Tx, id: string): Promise<ArchiveFile | null> {
  if (!isId(id)) return null;
  return (
    (await readKept(tx, archiveTable, 'archive', { condition: 'archive = $2', value: id }))[0] ??
    null
  );
}

/** Id of the file with the bytes that a hash says, unless it was put aside; null when there is none. */
export async function archiveWith(tx: Tx, sha256: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly id: string }>(
    `select archive as id from committee_archive
      where municipality = $1 and superseded_at is null and sha256 = $2 and state <> 'kasseret'`,
    [tx.access.municipality, sha256],
  );
  return rows[0]?.id ?? null;
}

/** Id of the version of a file that counts; null when there is none. */
export async function archiveVersion(tx: Tx, id: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly id: string }>(
    'select id from committee_archive where municipality = $1 and archive = $2 and superseded_at is null',
    [tx.access.municipality, id],
  );
  return rows[0]?.id ?? null;
}

/**
 * Keeps the file of an old paper, or writes a new version of what was made of it.
 * @param seen id of the version the change was made on; null where nobody has read it before
 * @throws StoreError `findes-allerede` where the same file is here already; `foraeldet` when somebody has written another
 * version since
 */
export async function saveArchive(
  tx: Tx,
  file: ArchiveFile,
  { seen, recording }: { readonly seen: string | null; readonly recording: Recording },
): Promise<void> {
  if (seen !== null && (await archiveVersion(tx, file.id)) !== seen) {
    throw new StoreError(
      'foraeldet',
      'Papiret er ændret i mellemtiden af en anden. Det, der var skrevet her, er ikke gemt.',
    );
  }
  await saveKept(tx, archiveTable, [file], recording);
}
