import { listArchive, listBodies, paperFileOf, waitingPapers } from '@rettidig/store';
import { z } from 'zod';
import { type ArchiveModel, ArchiveView } from '../committee/archive/archive-view.tsx';
import {
  beginReading,
  findReading,
  type Reading,
  resumeReading,
} from '../committee/archive/readings.ts';
import { textsOfArchive } from '../committee/archive/texts.ts';
import { waitFor } from '../runs/runs.ts';
import { id } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import { largestDocument, sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const archivePage = (model: ArchiveModel, words: Words): Page => ({
  title: textsOfArchive(words.language).title,
  section: 'udvalg',
  wide: true,
  body: <ArchiveView model={model} words={words} />,
});

const modelOf = (
  { read, csrf }: EmployeeVisit,
  now: Pick<ArchiveModel, 'reading' | 'id' | 'problem'>,
): Promise<ArchiveModel> =>
  read(async (tx) => ({
    lines: await listArchive(tx),
    waiting: now.reading?.run.state === 'koerer' ? [] : await waitingPapers(tx),
    bodies: await listBodies(tx),
    csrf,
    ...now,
  }));

/** The old papers, and where they come in. */
export const udvalgArkiv = page({
  path: '/udvalg/arkiv',
  access: 'sekretariat',
  purpose: null,
  input: { laesning: id.optional() },
  load: async (visit, { laesning }) => {
    const reading = laesning === undefined ? null : findReading(visit, laesning);
    if (reading?.run.state === 'koerer') await waitFor(reading.run);
    return await modelOf(visit, { reading, id: laesning ?? null, problem: null });
  },
  view: (model, { words }) => archivePage(model, words),
});

/** Papers that are sent: read one by one, also after the answer if it takes long. */
export const laesUdvalgArkiv = action({
  path: '/udvalg/arkiv',
  access: 'sekretariat',
  purpose: null,
  takesFiles: 'dokument',
  input: { filer: sentFiles, udvalg: z.union([z.literal(''), id]).default('') },
  act: async (visit, { filer, udvalg }) => {
    const { language } = visit.words;
    const t = textsOfArchive(language);
    if (filer.length === 0) {
      const model = await modelOf(visit, { reading: null, id: null, problem: t.nothingChosen });
      return { kind: 'page', status: 400, page: archivePage(model, visit.words) };
    }
    const body = udvalg === '' ? null : udvalg;
    const tooLarge = t.tooLarge(largestDocument / 1_000_000);
    return await whenRead(await beginReading(visit, filer, { body, tooLarge }));
  },
});

async function whenRead({ id: begun, run }: Reading): Promise<Answer> {
  await waitFor(run);
  return { kind: 'redirect', to: `/udvalg/arkiv?laesning=${begun}` };
}

/** Reads the papers that wait. */
export const laesVentende = action({
  path: '/udvalg/arkiv/laes',
  access: 'sekretariat',
  purpose: null,
  input: {},
  act: async (visit) => await whenRead(await resumeReading(visit)),
});

/** The file of an old paper as it was sent. */
export const hentArkivPapir = action({
  path: '/udvalg/arkiv/:fil/hent',
  access: 'sekretariat',
  purpose: null,
  method: 'GET',
  input: { fil: id },
  act: async ({ read }, { fil }) => {
    const file = await read((tx) => paperFileOf(tx, fil));
    if (file === null) throw new NotFoundError();
    return { kind: 'file', name: file.fileName, type: file.type, body: file.bytes };
  },
});
