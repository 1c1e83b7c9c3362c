import type { PublishedContent } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { readKept, saveKept, type Where, withdrawKept } from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { type Clearance, saveClearance, withClearances } from './clearances.ts';
import type { FileReader } from './file-readings.ts';
import { type KeptPublication, publicationTable } from './publication-table.ts';
import { addFiles, filesIn, showFiles } from './published-files.ts';

/** A paper for the public, in one of its states, with what it was let through with. */
export interface Publication extends KeptPublication, Clearance {}

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
