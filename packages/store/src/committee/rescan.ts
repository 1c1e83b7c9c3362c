import {
  type OpenedFile,
  type PaperFile,
  type PlacedFinding,
  scanPaper,
} from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { guardedAround } from './paper-to-publish.ts';
import { type Publication, publicationsIn } from './publications.ts';

/** A published paper in which something is found that nobody has let pass. */
export interface RescannedPaper {
  readonly paper: Pick<Publication, 'meeting' | 'kind' | 'bodyName' | 'heldOn'>;
  readonly findings: readonly PlacedFinding[];
  /** Numbers of points whose matter, or an attachment of which, is closed by now. */
  readonly closedSince: readonly number[];
}

/**
 * Looks through all that the public reads once more: the guard may have learnt, and something may be closed since.
 * @param read runs work with everything in sight
 * @param open reads a file
 * @param progress is told after each paper how many of how many are done
 */
export async function rescanPublished(
  read: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>,
  open: (file: Pick<PaperFile, 'name' | 'bytes'>) => Promise<OpenedFile>,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<{ readonly papers: number; readonly found: readonly RescannedPaper[] }> {
  const published = await read((tx) => publicationsIn(tx, 'frigivet'));
  const found: RescannedPaper[] = [];
  for (const [at, paper] of published.entries()) {
    const { content, kind, meeting, body, bodyName, heldOn } = paper;
    if (content === null) continue;
    const { files, closedSince, ...ground } = await read(async (tx) => ({
      files: await publishedFiles(tx, paper.id),
      closedSince: await closedSinceOf(tx, paper),
      ...(await guardedAround(tx, { id: meeting, body, content })),
    }));
    const { findings } = await scanPaper({ kind, content, files, ...ground }, open);
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

async function publishedFiles(tx: Tx, publication: string): Promise<readonly PaperFile[]> {
  const { rows } = await tx.client.query<PaperFile>(
    `select attachment, name, type, bytes from committee_published_file
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
