import { type PaperFile, type PlacedFinding, scanPaper } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import {
  type FileReader,
  type FileReading,
  type InTransaction,
  keepReading,
  readingOf,
  readingsOf,
} from './file-readings.ts';
import { guardedAround } from './paper-to-publish.ts';
import { type Publication, publicationsIn } from './publications.ts';
import { filesIn, renewPublishedWords } from './published-files.ts';

/** A published paper in which something is found that nobody has let pass. */
export interface RescannedPaper {
  readonly paper: Pick<Publication, 'meeting' | 'kind' | 'bodyName' | 'heldOn'>;
  readonly findings: readonly PlacedFinding[];
  /** Numbers of points whose matter, or an attachment of which, is closed by now. */
  readonly closedSince: readonly number[];
}

/** What a look through all that the public reads has found. */
export interface Rescan {
  readonly papers: number;
  readonly found: readonly RescannedPaper[];
}

/**
 * Looks through all that the public reads once more: the guard may have learnt, and something may be closed since. Files are
 * read again where the reader is newer than what was read, and the search of the public finds what it reads.
 * @param inTransaction runs work with everything in sight
 * @param progress is told after each paper how many of how many are done
 */
export async function rescanPublished(
  inTransaction: InTransaction,
  reader: FileReader,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<Rescan> {
  const published = await inTransaction((tx) => publicationsIn(tx, 'frigivet'));
  const found: RescannedPaper[] = [];
  for (const [at, paper] of published.entries()) {
    const { content, kind, meeting, body, bodyName, heldOn } = paper;
    if (content === null) continue;
    const files = await publishedFiles(inTransaction, paper, reader);
    const { closedSince, ...ground } = await inTransaction(async (tx) => ({
      closedSince: await closedSinceOf(tx, paper),
      ...(await guardedAround(tx, { id: meeting, body, content })),
    }));
    const findings = scanPaper({ kind, content, files, ...ground });
    const passed = new Set(paper.findings.map(keyOf));
    const news = findings.filter((finding) => !passed.has(keyOf(finding)));
    if (news.length > 0 || closedSince.length > 0) {
      found.push({ paper: { meeting, kind, bodyName, heldOn }, findings: news, closedSince });
    }
    progress(at + 1, published.length);
  }
  return { papers: published.length, found };
}

const keyOf = ({ place, kind, quote }: PlacedFinding): string => [place, kind, quote].join('\n');

/** The files that the public gets with a paper, as they are read now. */
async function publishedFiles(
  inTransaction: InTransaction,
  paper: Publication,
  reader: FileReader,
): Promise<readonly PaperFile[]> {
  const placed = filesIn(paper.content ?? { points: [] });
  const { rows, kept } = await inTransaction(async (tx) => ({
    rows: await copiesOf(tx, paper.id),
    kept: await readingsOf(
      tx,
      placed.map(({ file }) => file),
      reader,
    ),
  }));
  const files: PaperFile[] = [];
  for (const { attachment, name, sha256 } of rows) {
    const own = placed.find((one) => one.attachment === attachment);
    if (own === undefined) throw new Error(`The file of ${attachment} belongs to no point.`);
    const known = kept.get(own.file);
    // What was read counts for the copy where it is a copy of the same.
    const reading =
      known?.sha256 === sha256
        ? known
        : await readCopy(inTransaction, { publication: paper.id, name, ...own }, reader);
    await inTransaction((tx) =>
      renewPublishedWords(tx, paper, { placed: own, reading, recording: rescanning }),
    );
    files.push({ attachment, name, parts: reading.parts, unseen: reading.unseen });
  }
  return files;
}

const rescanning = { by: null, source: 'sagsbehandling' } as const;

/** Reads the copy of a file that the public gets, and keeps what was read. */
async function readCopy(
  inTransaction: InTransaction,
  copy: {
    readonly publication: string;
    readonly attachment: string;
    readonly file: string;
    readonly name: string;
  },
  reader: FileReader,
): Promise<FileReading> {
  const bytes = await inTransaction(async (tx) => {
    const { rows } = await tx.client.query<{ readonly bytes: Buffer }>(
      `select bytes from committee_published_file
        where municipality = $1 and publication = $2 and attachment = $3 and superseded_at is null`,
      [tx.access.municipality, copy.publication, copy.attachment],
    );
    return rows[0]?.bytes ?? Buffer.alloc(0);
  });
  const reading = await readingOf(reader, { name: copy.name, bytes });
  await inTransaction((tx) => keepReading(tx, copy.file, reading));
  return reading;
}

async function copiesOf(
  tx: Tx,
  publication: string,
): Promise<
  readonly { readonly attachment: string; readonly name: string; readonly sha256: string }[]
> {
  const { rows } = await tx.client.query<{ attachment: string; name: string; sha256: string }>(
    `select attachment, name, sha256 from committee_published_file
      where municipality = $1 and publication = $2 and superseded_at is null
      order by name, attachment`,
    [tx.access.municipality, publication],
  );
  return rows;
}

async function closedSinceOf(tx: Tx, { content }: Publication): Promise<readonly number[]> {
  const points = content?.points ?? [];
  const matters = points.flatMap(({ matter }) => (matter === null ? [] : [matter]));
  const attachments = points.flatMap(({ files }) =>
    files.flatMap((file) => (file === null ? [] : [file.attachment])),
  );
  const { rows } = await tx.client.query<{ readonly id: string }>(
    `select matter as id from committee_matter
      where municipality = $1 and superseded_at is null and sealed and matter = any ($2::uuid[])
     union all
     select attachment from committee_attachment
      where municipality = $1 and superseded_at is null and sealed and attachment = any ($3::uuid[])`,
    [tx.access.municipality, matters, attachments],
  );
  const closed = new Set(rows.map(({ id }) => id));
  return points.flatMap(({ matter, files }, at) => {
    const isClosed =
      (matter !== null && closed.has(matter)) ||
      files.some((file) => file !== null && closed.has(file.attachment));
    const number = content?.meeting.items[at]?.number;
    return isClosed && number !== undefined ? [number] : [];
  });
}
