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
import { type FileReader, type InTransaction, readFiles } from './file-readings.ts';
import { insertsByNumber, insertsOfMeeting } from './inserts.ts';
import { publicationsOf } from './publications.ts';
import { filesIn } from './published-files.ts';
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

/** A paper as it would be published now, with all that is needed to look through it. */
export interface PaperReady extends PaperNow {
  readonly paper: PaperToScan;
}

/**
 * The copy for the public that could be made of a meeting now, with what can be read in its files; null when there is no
 * meeting with the id.
 * @param inTransaction runs work with everything in sight
 */
export async function paperToPublish(
  inTransaction: InTransaction,
  { meeting, kind }: { readonly meeting: string; readonly kind: PaperKind },
  reader: FileReader,
): Promise<PaperReady | null> {
  const found = await inTransaction(async (tx) => {
    const now = await paperNow(tx, meeting, kind);
    if (now === null) return null;
    const { content, whole } = now;
    const files = filesIn(content);
    return {
      now,
      files,
      names: await namesOf(tx, files),
      ground: await guardedAround(tx, { id: meeting, body: whole.kept.body, content }),
    };
  });
  if (found === null) return null;
  const { now, files, names, ground } = found;
  const ids = files.map(({ file }) => file);
  const readings = await readFiles(inTransaction, ids, reader);
  const read = files.map(({ attachment, file }): PaperFile => {
    const name = names.get(file);
    const reading = readings.get(file);
    if (name === undefined || reading === undefined) throw new Error(`No file ${file}.`);
    return { attachment, name, parts: reading.parts, unseen: reading.unseen };
  });
  return { ...now, paper: { kind, content: now.content, files: read, ...ground } };
}

/** Names of files by their ids. */
async function namesOf(
  tx: Tx,
  files: readonly { readonly file: string }[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.client.query<{ readonly id: string; readonly name: string }>(
    'select id, name from committee_file where municipality = $1 and id = any ($2::uuid[])',
    [tx.access.municipality, files.map(({ file }) => file)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
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
