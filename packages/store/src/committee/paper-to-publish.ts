import {
  type Guarded,
  namesIn,
  type PaperFile,
  type PaperKind,
  type PaperToScan,
  publishedContent,
  type PublishedContent,
  usuallySmall,
  usualPhrases,
} from '@rettidig/committee';
import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../access.ts';
import { closedTextsOf } from './closed-texts.ts';
import { insertsByNumber, insertsOfMeeting } from './inserts.ts';
import { publicationsOf } from './publications.ts';
import { type WholeMeeting, wholeMeeting } from './whole-meeting.ts';

/** A paper as it would be published now. */
export interface PaperNow {
  readonly whole: WholeMeeting;
  readonly content: PublishedContent;
}

/** The copy for the public that could be made of a meeting now; null when there is no meeting with the id. */
export async function paperNow(tx: Tx, meeting: string, kind: PaperKind): Promise<PaperNow | null> {
  const whole = await wholeMeeting(tx, meeting);
  if (whole === null) return null;
  const inserts = insertsByNumber(whole, await insertsOfMeeting(tx, meeting));
  const points = whole.points.map(({ item, matter, attachments }) => ({
    item: item.id,
    matter: matter.id,
    inserts: inserts[item.position] ?? [],
    attachments: attachments.map(({ id, file }) => ({ attachment: id, file })),
  }));
  return { whole, content: publishedContent(kind, whole, points) };
}

/** A paper with all that is needed to look through it. Needs to see everything. */
export async function paperToPublish(
  tx: Tx,
  { whole, content }: PaperNow,
  kind: PaperKind,
): Promise<PaperToScan> {
  const published = new Set(
    content.points.flatMap(({ files }) => files.map((one) => one?.attachment)),
  );
  const attachments = whole.points.flatMap((point) => point.attachments);
  const files: PaperFile[] = [];
  for (const { id, file } of attachments) {
    if (file === null || !published.has(id)) continue;
    const { rows } = await tx.client.query<Omit<PaperFile, 'attachment'>>(
      'select name, type, bytes from committee_file where municipality = $1 and id = $2',
      [tx.access.municipality, file],
    );
    const [row] = rows;
    if (row === undefined) throw new Error(`The file of the attachment ${id} is not there.`);
    files.push({ attachment: id, ...row });
  }
  const { kept } = whole;
  return {
    kind,
    content,
    files,
    ...(await guardedAround(tx, { id: kept.id, body: kept.body, content })),
  };
}

/** What the guard knows of a meeting: its names, what is closed around it, and what the public has read already. */
export async function guardedAround(
  tx: Tx,
  meeting: { readonly id: string; readonly body: string; readonly content: PublishedContent },
): Promise<{ readonly guarded: Guarded; readonly closedTitles: readonly string[] }> {
  const { titles, texts, open } = await closedTextsOf(tx, meeting);
  return {
    closedTitles: titles,
    guarded: {
      known: namesIn(meeting.content),
      closed: texts,
      open: [...open, ...usualPhrases, ...(await readElsewhere(tx, meeting))],
      smallUnder: usuallySmall,
    },
  };
}

/** So many papers of other meetings, the newest, say what is no secret. */
const mostPapers = 40;

/** What the public reads in the papers of the body's other meetings. */
async function readElsewhere(
  tx: Tx,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly words: string }>(
    `select words from committee_publication
      where municipality = $1 and superseded_at is null and state = 'frigivet' and body = $3 and meeting <> $2
      order by held_on desc limit $4`,
    [tx.access.municipality, id, body, mostPapers],
  );
  return rows.map(({ words }) => words);
}

/** Whether a paper that waits still says what would be published now. */
export async function isAsNow(
  tx: Tx,
  paper: { readonly meeting: string; readonly kind: PaperKind },
): Promise<boolean> {
  const now = await paperNow(tx, paper.meeting, paper.kind);
  const all = await publicationsOf(tx, paper.meeting);
  const waiting = all.find(({ kind, state }) => kind === paper.kind && state === 'kladde');
  return (
    now !== null &&
    waiting !== undefined &&
    isDeepStrictEqual(waiting.content, JSON.parse(JSON.stringify(now.content)))
  );
}
