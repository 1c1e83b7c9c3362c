import type { PaperKind, PublishedContent } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import {
  type KeptTable,
  readKept,
  saveKept,
  type Where,
  withdrawKept,
} from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { type Clearance, saveClearance, withClearances } from './clearances.ts';
import type { FileReader } from './file-readings.ts';
import { addFiles, filesIn, showFiles } from './published-files.ts';

/** Ids of what was in a paper that is taken back. */
export interface GoneContent {
  readonly gone: {
    readonly items: readonly string[];
    readonly matters: readonly string[];
    readonly files: readonly string[];
  };
}

/** A paper for the public, in one of its states, with what it was let through with. */
export interface Publication extends KeptPublication, Clearance {}

interface KeptPublication {
  readonly id: string;
  readonly meeting: string;
  readonly body: string;
  readonly kind: PaperKind;
  readonly heldOn: Day;
  readonly bodyName: string;
  /** `kladde`: waits for a second person; `frigivet`: the public reads it; `trukket`: taken back. */
  readonly state: 'kladde' | 'frigivet' | 'trukket';
  /** Null where it is taken back. */
  readonly content: PublishedContent | null;
  readonly gone: GoneContent['gone'] | null;
  /** The text above the points, and of each point. */
  readonly words: readonly string[];
  readonly preparedBy: string;
  readonly releasedBy: string | null;
  readonly firstReleasedAt: Instant | null;
  readonly releasedAt: Instant | null;
  /** Whether its meeting is cancelled. */
  readonly cancelled: boolean;
}

const betweenWords = '\f';

const publicationTable: KeptTable<KeptPublication> = {
  name: 'committee_publication',
  key: 'publication',
  // Its versions say who and when; that a paper was published is public, and why one was taken back is not.
  secret: true,
  columns: [
    ['meeting', 'uuid', 'meeting'],
    ['body', 'uuid', 'body'],
    ['kind', 'text', 'kind'],
    ['held_on', 'date', 'heldOn'],
    ['body_name', 'text', 'bodyName'],
    ['state', 'text', 'state'],
    ['content', 'jsonb', 'content'],
    ['words', 'text', 'words'],
    ['prepared_by', 'uuid', 'preparedBy'],
    ['released_by', 'uuid', 'releasedBy'],
    ['first_released_at', 'timestamptz', 'firstReleasedAt'],
    ['released_at', 'timestamptz', 'releasedAt'],
    ['cancelled', 'boolean', 'cancelled'],
  ],
  write: (one) => [
    one.meeting,
    one.body,
    one.kind,
    isoDay(one.heldOn),
    one.bodyName,
    one.state,
    JSON.stringify(one.content ?? ({ gone: one.gone ?? nothingGone } satisfies GoneContent)),
    one.words.map((text) => text.replaceAll(betweenWords, ' ')).join(betweenWords),
    one.preparedBy,
    one.releasedBy,
    one.firstReleasedAt,
    one.releasedAt,
    one.cancelled,
  ],
  // The columns hold what `write` made.
  read: (id, cells) => {
    const [meeting, body, kind, heldOn, bodyName, state, content, words, ...who] = cells;
    const [preparedBy, releasedBy, firstReleasedAt, releasedAt, cancelled] = who;
    const kept = content as PublishedContent | GoneContent;
    return {
      id,
      meeting: meeting as string,
      body: body as string,
      kind: kind as PaperKind,
      heldOn: heldOn as Day,
      bodyName: bodyName as string,
      state: state as Publication['state'],
      content: 'gone' in kept ? null : kept,
      gone: 'gone' in kept ? kept.gone : null,
      words: (words as string).split(betweenWords),
      preparedBy: preparedBy as string,
      releasedBy: releasedBy as string | null,
      firstReleasedAt: firstReleasedAt as Instant | null,
      releasedAt: releasedAt as Instant | null,
      cancelled: cancelled as boolean,
    };
  },
};

const nothingGone: GoneContent['gone'] = { items: [], matters: [], files: [] };

/** The papers of a meeting: what waits for a second person, what the public reads, and what is taken back. */
export async function publicationsOf(tx: Tx, meeting: string): Promise<readonly Publication[]> {
  return await cleared(tx, 'kind, state desc, publication', {
    condition: 'meeting = $2',
    value: meeting,
  });
}

/** All papers in a state, with their text, by the day of their meeting. */
export async function publicationsIn(
  tx: Tx,
  state: Publication['state'],
): Promise<readonly Publication[]> {
  return await cleared(tx, 'held_on desc, kind, publication', {
    condition: 'state = $2',
    value: state,
  });
}

const cleared = async (tx: Tx, orderBy: string, where: Where): Promise<readonly Publication[]> =>
  await withClearances(tx, await readKept(tx, publicationTable, orderBy, where));

/** A paper that is made ready. The files that go with it stand in its content. */
export interface ReadyPaper extends Pick<
  Publication,
  'meeting' | 'body' | 'kind' | 'heldOn' | 'bodyName' | 'words' | 'findings'
> {
  readonly content: PublishedContent;
}

/**
 * Makes a paper ready for a second person, instead of one that waits already. Returns its id.
 * @param reader makes its files ready, which it has read before
 */
export async function preparePublication(
  tx: Tx,
  paper: ReadyPaper,
  { reader, recording }: { readonly reader: FileReader; readonly recording: Recording },
): Promise<string> {
  const preparedBy = authorOf(tx, recording);
  if (preparedBy === null) throw new Error('Nobody has made the paper ready.');
  const waiting = await standing(tx, paper, 'kladde');
  if (waiting !== null) await discard(tx, waiting, recording);
  const id = newId();
  const made: Publication = {
    ...paper,
    id,
    state: 'kladde',
    gone: null,
    preparedBy,
    releasedBy: null,
    firstReleasedAt: null,
    releasedAt: null,
    cancelled: false,
    reason: '',
  };
  await saveKept(tx, publicationTable, [made], recording);
  await saveClearance(tx, made, recording);
  await addFiles(tx, made, filesIn(paper.content), { reader, recording });
  return id;
}

/** Throws away what waits for a second person. What the public reads stays. */
export async function discardPublication(
  tx: Tx,
  paper: Pick<Publication, 'meeting' | 'kind'>,
  recording: Recording,
): Promise<void> {
  const waiting = await standing(tx, paper, 'kladde');
  if (waiting === null) throw gone();
  await discard(tx, waiting, recording);
}

/**
 * Gives a paper that waits to the public, instead of what it read before.
 * @param id the paper that the second person has looked at
 * @throws StoreError `to-personer` where the same person made it ready; `ukendt-oplysning` where it does not wait any more
 */
export async function releasePublication(
  tx: Tx,
  paper: Pick<Publication, 'meeting' | 'kind' | 'id'>,
  recording: Recording,
): Promise<void> {
  const waiting = await standing(tx, paper, 'kladde');
  if (waiting === null || waiting.id !== paper.id) throw gone();
  const releasedBy = authorOf(tx, recording);
  if (releasedBy === null || releasedBy === waiting.preparedBy) {
    throw new StoreError(
      'to-personer',
      'Papiret skal frigives af en anden end den, der gjorde det klar.',
    );
  }
  const before = await standingPublic(tx, paper);
  if (before !== null) {
    await withdrawKept(tx, publicationTable, { id: before.id, recording });
    await showFiles(tx, before.id, false);
  }
  const releasedAt = await momentOf(tx, recording);
  const released: Publication = {
    ...waiting,
    state: 'frigivet',
    releasedBy,
    releasedAt,
    firstReleasedAt: before?.firstReleasedAt ?? releasedAt,
  };
  await saveKept(tx, publicationTable, [released], recording);
  await showFiles(tx, waiting.id, true);
}

/**
 * Takes back what the public reads: at once it is nowhere any more, and what is left says only that it was there.
 * @throws StoreError `ukendt-oplysning` where the public does not read it
 */
export async function withdrawPublication(
  tx: Tx,
  paper: Pick<Publication, 'meeting' | 'kind' | 'reason'>,
  recording: Recording,
): Promise<void> {
  const released = await standing(tx, paper, 'frigivet');
  if (released === null) throw gone();
  const { points } = released.content ?? { points: [] };
  const left: Publication = {
    ...released,
    state: 'trukket',
    content: null,
    gone: {
      items: points.map(({ item }) => item),
      matters: points.flatMap(({ matter }) => (matter === null ? [] : [matter])),
      files: points.flatMap(({ files }) =>
        files.flatMap((file) => (file === null ? [] : [file.attachment])),
      ),
    },
    words: [],
    findings: [],
    reason: paper.reason,
  };
  await saveKept(tx, publicationTable, [left], recording);
  await saveClearance(tx, left, recording);
  await showFiles(tx, released.id, false);
}

/**
 * Says of the papers of a meeting that it is cancelled, or that it is not: the public is told at once. Says nothing that a
 * second person would have to read.
 */
export async function showCancelled(
  tx: Tx,
  { meeting, cancelled }: { readonly meeting: string; readonly cancelled: boolean },
  recording: Recording,
): Promise<void> {
  const all = await publicationsOf(tx, meeting);
  const changed = all.filter((one) => one.state !== 'trukket' && one.cancelled !== cancelled);
  await saveKept(
    tx,
    publicationTable,
    changed.map((one) => ({ ...one, cancelled })),
    recording,
  );
}

const gone = (): StoreError =>
  new StoreError(
    'ukendt-oplysning',
    'Papiret er ikke, som det var: nogen har ændret det i mellemtiden. Hent siden igen.',
  );

async function standing(
  tx: Tx,
  { meeting, kind }: Pick<Publication, 'meeting' | 'kind'>,
  state: Publication['state'],
): Promise<Publication | null> {
  const all = await publicationsOf(tx, meeting);
  return all.find((one) => one.kind === kind && one.state === state) ?? null;
}

const standingPublic = async (
  tx: Tx,
  paper: Pick<Publication, 'meeting' | 'kind'>,
): Promise<Publication | null> =>
  (await standing(tx, paper, 'frigivet')) ?? (await standing(tx, paper, 'trukket'));

async function discard(tx: Tx, { id }: Publication, recording: Recording): Promise<void> {
  await withdrawKept(tx, publicationTable, { id, recording });
  await showFiles(tx, id, false);
}
