import {
  addFile,
  fileOf,
  findAttachment,
  type KeptAttachment,
  newId,
  saveAttachments,
  withdrawAttachment,
} from '@rettidig/store';
import { z } from 'zod';
import { textsOfAttachments } from '../committee/matters/attachment-texts.ts';
import {
  type AttachmentsModel,
  AttachmentsView,
  type WrittenAttachment,
} from '../committee/matters/attachments-view.tsx';
import { readDocument } from '../committee/matters/document.ts';
import { loadMatter, mattersPath, type WholeMatter } from '../committee/matters/load.ts';
import { recording } from '../committee/recording.ts';
import { id } from '../http/fields.ts';
import { action, type Answer, NotFoundError, page } from '../http/route.ts';
import { sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';

const terms = { access: 'udvalgsarbejde', purpose: null } as const;
const path = `${mattersPath}/:sag/bilag`;
const ownPath = `${path}/:bilag`;

const attachmentsPage = (model: AttachmentsModel, { words }: EmployeeVisit): Page => ({
  title: textsOfAttachments(words.language).title,
  section: 'udvalg',
  body: <AttachmentsView model={model} words={words} />,
});

/** The attachments of a matter. */
export const sagBilag = page({
  ...terms,
  path,
  input: {
    sag: id,
    gemt: z.literal('ja').optional(),
    lagt: z.coerce.number().int().min(1).max(1000).optional(),
  },
  load: async (visit, { sag, gemt, lagt }): Promise<AttachmentsModel> => {
    const t = textsOfAttachments(visit.words.language);
    const whole = await loadMatter(visit, sag);
    const said = lagt === undefined ? (gemt === undefined ? null : t.saved) : t.added(lagt);
    const faults = mayWrite(whole) ? [] : [t.decidedRefused];
    return { whole, csrf: visit.csrf, said, faults, written: null };
  },
  view: attachmentsPage,
});

const mayWrite = ({ matter, rights }: WholeMatter): boolean =>
  rights.leads || matter.state !== 'behandlet';

/** What hinders somebody from writing an attachment, before anything of it is looked at. */
function refusals(visit: EmployeeVisit, whole: WholeMatter, closes: boolean): readonly string[] {
  const t = textsOfAttachments(visit.words.language);
  return [
    ...(mayWrite(whole) ? [] : [t.decidedRefused]),
    ...(closes && !whole.rights.leads ? [t.onlyOffice] : []),
  ];
}

/** The page again, with what could not be done and what was written. */
async function again(
  visit: EmployeeVisit,
  sag: string,
  is: Pick<AttachmentsModel, 'said' | 'faults' | 'written'>,
): Promise<Answer> {
  const whole = await loadMatter(visit, sag);
  return {
    kind: 'page',
    status: 400,
    page: attachmentsPage({ whole, csrf: visit.csrf, ...is }, visit),
  };
}

const written = {
  titel: z.string().default(''),
  dokumentnr: z.string().default(''),
  aabenhed: z.string().default(''),
};
const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
const numberOf = (text: string): string | null =>
  tidy(text) === '' ? null : tidy(text).slice(0, 60);
const longestTitle = 300;

/** Adds files as attachments. Those that are right are kept; what is wrong with the others is said, each by its name. */
export const laegBilag = action({
  ...terms,
  path,
  takesFiles: 'dokument',
  input: { ...written, sag: id, filer: sentFiles },
  act: async (visit, { sag, filer, titel, dokumentnr, aabenhed }) => {
    const t = textsOfAttachments(visit.words.language);
    const whole = await loadMatter(visit, sag);
    const isOpen = aabenhed !== 'lukket';
    const sent: WrittenAttachment = { id: null, titel, dokumentnr, aabenhed, plads: '' };
    const refused = [
      ...refusals(visit, whole, !isOpen),
      ...(filer.length === 0 ? [t.nothingSent] : []),
      ...(tidy(titel).length > longestTitle ? [t.tooLong] : []),
    ];
    if (refused.length > 0)
      return await again(visit, sag, { said: null, faults: refused, written: sent });
    const { body } = whole.matter;
    const sealed = !isOpen || !whole.matter.openness.open;
    const faults: string[] = [];
    let position = Math.max(0, ...whole.attachments.map((one) => one.position));
    let added = 0;
    for (const file of filer) {
      const read = await readDocument(file);
      if ('fault' in read) {
        faults.push(read.fault);
        continue;
      }
      position += 1;
      added += 1;
      const title = filer.length === 1 && tidy(titel) !== '' ? tidy(titel) : titleOf(file.name);
      await visit.read(async (tx) => {
        const own = { id: newId(), matter: sag, body, sealed, open: isOpen, position, title };
        const kept = await addFile(tx, read.document, { body, sealed });
        const attachment = { ...own, documentNumber: numberOf(dokumentnr), file: kept };
        await saveAttachments(tx, [attachment], recording);
      });
    }
    if (faults.length === 0)
      return { kind: 'redirect', to: `${mattersPath}/${sag}/bilag?lagt=${added}` };
    const said = added === 0 ? null : t.added(added);
    return await again(visit, sag, { said, faults, written: sent });
  },
});

/** The name of a file without what it ends in. */
const titleOf = (name: string): string =>
  tidy(name.replace(/\.[^.]+$/, '').replaceAll('_', ' ')).slice(0, longestTitle) || name;

/**
 * A matter and one of its attachments.
 * @throws NotFoundError where there is none that the employee may see
 */
async function loadOwn(
  visit: EmployeeVisit,
  { sag, bilag }: { readonly sag: string; readonly bilag: string },
): Promise<{ readonly whole: WholeMatter; readonly attachment: KeptAttachment }> {
  const whole = await loadMatter(visit, sag);
  const attachment = whole.attachments.find((one) => one.id === bilag);
  if (attachment === undefined) throw new NotFoundError();
  return { whole, attachment };
}

/** Corrects what is said of an attachment, and where it stands among the others. */
export const retBilag = action({
  ...terms,
  path: ownPath,
  input: { ...written, sag: id, bilag: id, plads: z.string().default('') },
  act: async (visit, { sag, bilag, titel, dokumentnr, aabenhed, plads }) => {
    const t = textsOfAttachments(visit.words.language);
    const { whole, attachment } = await loadOwn(visit, { sag, bilag });
    const open = whole.rights.leads || aabenhed !== '' ? aabenhed !== 'lukket' : attachment.open;
    const title = tidy(titel);
    const place = /^\d{1,3}$/.test(plads.trim()) ? Number(plads) : 0;
    const faults = [
      ...refusals(visit, whole, !open && attachment.open),
      ...(title === '' ? [t.untitled] : []),
      ...(title.length > longestTitle ? [t.tooLong] : []),
      ...(place < 1 ? [t.badPlace] : []),
    ];
    const sent: WrittenAttachment = { id: bilag, titel, dokumentnr, aabenhed, plads };
    if (faults.length > 0) return await again(visit, sag, { said: null, faults, written: sent });
    const sealed = !open || !whole.matter.openness.open;
    const changed = { ...attachment, title, documentNumber: numberOf(dokumentnr), open, sealed };
    const others = whole.attachments.filter((one) => one.id !== bilag);
    // The places that these have stay theirs, also where others that are not seen stand among them.
    const places = whole.attachments.map(({ position }) => position).toSorted((a, b) => a - b);
    const ordered = others
      .toSpliced(place - 1, 0, changed)
      .map((one, n) => ({ ...one, position: places[n] ?? n + 1 }));
    await visit.read((tx) => saveAttachments(tx, ordered, recording));
    return { kind: 'redirect', to: `${mattersPath}/${sag}/bilag?gemt=ja` };
  },
});

/** A new file in the place of an attachment's; the old one is kept. */
export const skiftBilag = action({
  ...terms,
  path: `${ownPath}/fil`,
  takesFiles: 'dokument',
  input: { sag: id, bilag: id, filer: sentFiles },
  act: async (visit, { sag, bilag, filer }) => {
    const t = textsOfAttachments(visit.words.language);
    const { whole, attachment } = await loadOwn(visit, { sag, bilag });
    const [file] = filer;
    const refused = [
      ...refusals(visit, whole, false),
      ...(file === undefined ? [t.nothingSent] : []),
    ];
    const read =
      file === undefined || refused.length > 0 ? { fault: '' } : await readDocument(file);
    if ('fault' in read) {
      const faults = refused.length > 0 ? refused : [read.fault];
      return await again(visit, sag, { said: null, faults, written: null });
    }
    const { body, sealed } = attachment;
    await visit.read(async (tx) => {
      const kept = await addFile(tx, read.document, { body, sealed });
      await saveAttachments(tx, [{ ...attachment, file: kept }], recording);
    });
    return { kind: 'redirect', to: `${mattersPath}/${sag}/bilag?gemt=ja` };
  },
});

/** Takes an attachment away. */
export const fjernBilag = action({
  ...terms,
  path: `${ownPath}/fjern`,
  input: { sag: id, bilag: id },
  act: async (visit, { sag, bilag }) => {
    const { whole } = await loadOwn(visit, { sag, bilag });
    const faults = refusals(visit, whole, false);
    if (faults.length > 0) return await again(visit, sag, { said: null, faults, written: null });
    await visit.read((tx) => withdrawAttachment(tx, { id: bilag, recording }));
    return { kind: 'redirect', to: `${mattersPath}/${sag}/bilag?gemt=ja` };
  },
});

/** The file of an attachment, for those who may see it. */
export const hentBilag = action({
  path: `${ownPath}/hent`,
  access: 'udvalg',
  purpose: null,
  method: 'GET',
  input: { sag: id, bilag: id },
  act: async (visit, { sag, bilag }) => {
    await loadOwn(visit, { sag, bilag });
    const file = await visit.read(async (tx) => {
      const attachment = await findAttachment(tx, bilag);
      const kept = attachment?.file ?? null;
      return kept === null ? null : await fileOf(tx, kept);
    });
    if (file === null) throw new NotFoundError();
    return { kind: 'file', name: file.name, type: file.type, body: file.bytes };
  },
});
