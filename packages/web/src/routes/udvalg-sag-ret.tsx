import type { Remark } from '@rettidig/casework';
import {
  findMatter,
  listBodies,
  listEmployees,
  newId,
  saveMatter,
  StoreError,
} from '@rettidig/store';
import { z } from 'zod';
import { ChooseBodyView } from '../committee/matters/choose-body-view.tsx';
import { mergeWritten } from '../committee/matters/conflict.ts';
import { type Written, writtenOf, writtenShape } from '../committee/matters/edit-fields.ts';
import { bodiesInUse, loadNew, type NewMatter } from '../committee/matters/edit-load.ts';
import { readWritten, type WrittenMatter } from '../committee/matters/edit-read.ts';
import { textsOfEditing } from '../committee/matters/edit-texts.ts';
import {
  type Around,
  doneAddress,
  editPage,
  goneAnswer,
  plain,
  sentOf,
  shownAgain,
} from '../committee/matters/edit-page.tsx';
import type { ShownConflict } from '../committee/matters/edit-model.ts';
import {
  loadMatter,
  matterPath,
  mattersPath,
  type WholeMatter,
} from '../committee/matters/load.ts';
import { textsOfMatters } from '../committee/matters/texts.ts';
import { writersOf } from '../committee/matters/writers.ts';
import { recording } from '../committee/recording.ts';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import { id } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

const terms = { access: 'udvalgsarbejde', purpose: null } as const;
const section = 'udvalg' as const;
const newPath = `${mattersPath}/ny`;
const editPath = `${mattersPath}/:sag/ret`;

/** Where a new matter begins: for which body, and then its form. */
export const nySag = page({
  ...terms,
  path: newPath,
  input: { udvalg: z.union([z.literal(''), id]).optional() },
  load: async (visit, { udvalg }) => {
    const bodies = bodiesInUse(await visit.read(listBodies), visit);
    const chosen = udvalg === undefined || udvalg === '' ? only(bodies)?.id : udvalg;
    return { bodies, ground: chosen === undefined ? null : await loadNew(visit, newId(), chosen) };
  },
  view: ({ bodies, ground }, visit) => {
    const title = textsOfEditing(visit.words.language).newTitle;
    if (ground === null) {
      return { title, section, body: <ChooseBodyView bodies={bodies} words={visit.words} /> };
    }
    const around = newAround(visit, ground);
    return editPage(visit, ground, around, {
      action: newPath,
      written: writtenOf(ground.matter),
      problems: [],
    });
  },
});

const only = <T,>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

const newAround = ({ words }: EmployeeVisit, { matter, body }: NewMatter): Around => ({
  title: textsOfEditing(words.language).newTitle,
  cancel: mattersPath,
  carried: { sag: matter.id, udvalg: body.id },
  notes: [],
  ...plain,
});

/** Keeps a new matter, or shows how it will look. */
export const opretSag = action({
  ...terms,
  path: newPath,
  largeBody: true,
  input: { ...writtenShape, sag: id, udvalg: id, handling: z.literal('vis').optional() },
  act: async (visit, input) => {
    const { sag, udvalg, handling } = input;
    const ground = await loadNew(visit, sag, udvalg);
    const read = readWritten(sentOf(input), writtenOf(ground.matter), {
      ...ground,
      words: visit.words,
    });
    const around = newAround(visit, ground);
    const again = shownAgain(visit, ground, around, read, {
      action: newPath,
      preview: handling === 'vis',
    });
    if (again !== null) return again;
    await visit.read(async (tx) => {
      // Sent twice, it is kept once.
      if ((await findMatter(tx, sag)) !== null) return;
      await saveMatter(tx, read.matter, { seen: null, recording });
    });
    return { kind: 'redirect', to: doneAddress(sag, { renset: read.isTidied }) };
  },
});

/** A matter as its form, and what to know before it is corrected. */
export const retSag = page({
  ...terms,
  path: editPath,
  input: { sag: id },
  load: async (visit, { sag }) => {
    const whole = await loadMatter(visit, sag);
    return { whole, writers: writersOf(await visit.read(listEmployees)) };
  },
  view: ({ whole, writers }, visit) =>
    editPage(visit, { ...whole, writers }, around(visit, whole), {
      action: `${matterPath(whole.matter.id)}/ret`,
      written: writtenOf(whole.matter),
      problems: refusedFor(visit, whole),
    }),
});

/** Only the secretariat corrects what is decided. */
function refusedFor({ words }: EmployeeVisit, { matter, rights }: WholeMatter): readonly Remark[] {
  if (matter.state !== 'behandlet' || rights.leads) return [];
  return [{ field: '', text: textsOfEditing(words.language).decidedRefused }];
}

/** The meetings that a matter is on, as the form carries them. */
const meetingsOf = ({ appearances }: WholeMatter): string =>
  appearances
    .map(({ meeting }) => meeting.id)
    .toSorted()
    .join(',');

function around({ words }: EmployeeVisit, whole: WholeMatter): Around {
  const { language } = words;
  const t = textsOfEditing(language);
  const { matter, appearances, rights, versions } = whole;
  const sent = appearances.find(({ meeting }) => meeting.state === 'udsendt');
  return {
    title: t.editTitle(matter.title),
    cancel: matterPath(matter.id),
    carried: { udgave: versions[0]?.version ?? '', moeder: meetingsOf(whole) },
    notes: [
      ...(matter.state === 'behandlet' && rights.leads ? [t.decided] : []),
      ...(sent === undefined ? [] : [t.onSent(listDay(sent.meeting.on, language))]),
    ],
    ...plain,
  };
}

/** Keeps a new version of a matter; one that somebody else has changed meanwhile comes back with both texts. */
export const gemSag = action({
  ...terms,
  path: editPath,
  largeBody: true,
  input: {
    ...writtenShape,
    sag: id,
    udgave: id,
    moeder: z.string().max(4000).default(''),
    handling: z.literal('vis').optional(),
  },
  act: (visit, input) => {
    const { sag, udgave, moeder, handling } = input;
    const sent = sentOf(input);
    return keepVersion(visit, { sag, udgave, moeder, sent, preview: handling === 'vis' });
  },
});

interface SentVersion {
  readonly sag: string;
  /** The version that was written over. */
  readonly udgave: string;
  /** The meetings the matter was on then. */
  readonly moeder: string;
  readonly sent: Written;
  readonly preview: boolean;
}

async function keepVersion(visit: EmployeeVisit, asked: SentVersion): Promise<Answer> {
  const { sag, udgave, moeder, sent, preview } = asked;
  const whole = await loadMatter(visit, sag).catch((error: unknown) => {
    if (error instanceof NotFoundError) return null;
    throw error;
  });
  if (whole === null) return goneAnswer(visit, sent);
  const ground = { ...whole, writers: writersOf(await visit.read(listEmployees)) };
  const standing = writtenOf(whole.matter);
  const readFrom = (written: Written): WrittenMatter =>
    readWritten(written, standing, { ...whole, words: visit.words });
  const address = `${matterPath(sag)}/ret`;
  if (udgave !== whole.versions[0]?.version) {
    const base = whole.versions.find(({ version }) => version === udgave);
    const merged = mergeWritten(
      readFrom(sent).written,
      base === undefined ? null : readFrom(writtenOf(base.matter)).written,
      readFrom(standing).written,
    );
    const shown = { ...around(visit, whole), conflict: shownConflict(visit, whole, merged) };
    const is = { action: address, written: merged.written, problems: [] };
    return { kind: 'page', status: 409, page: editPage(visit, ground, shown, is) };
  }
  const read = readFrom(sent);
  const again = shownAgain(visit, ground, around(visit, whole), read, { action: address, preview });
  if (again !== null) return again;
  try {
    await visit.read((tx) => saveMatter(tx, read.matter, { seen: udgave, recording }));
  } catch (error) {
    // Somebody saved between reading and writing: read again, and show both.
    if (error instanceof StoreError && error.code === 'foraeldet') {
      return await keepVersion(visit, asked);
    }
    throw error;
  }
  const flyttet = moeder !== meetingsOf(whole);
  return { kind: 'redirect', to: doneAddress(sag, { renset: read.isTidied, flyttet }) };
}

function shownConflict(
  { words }: EmployeeVisit,
  { versions: [newest] }: WholeMatter,
  { both, taken }: Pick<ShownConflict, 'both' | 'taken'>,
): ShownConflict {
  const { language } = words;
  return {
    by: newest?.recordedBy ?? textsOfMatters(language).program,
    at: newest === undefined ? '' : listInstant(newest.recordedAt, language),
    both,
    taken,
  };
}
