import type { Remark } from '@rettidig/casework';
import { type ArchiveFile, StoreError } from '@rettidig/store';
import { z } from 'zod';
import {
  HeadFormView,
  ItemFormView,
  type PaperFormModel,
  SheetFormView,
  TextFormView,
} from '../committee/archive/form-views.tsx';
import {
  headEntered,
  headFields,
  headLabels,
  headOf,
  sheetEntered,
  sheetFields,
  sheetLabels,
  sheetOf,
} from '../committee/archive/head-form.ts';
import { itemEntered, itemFields, itemLabels, itemOf } from '../committee/archive/item-form.ts';
import { changePaper, loadPaper, withMeeting } from '../committee/archive/paper-load.ts';
import { contentOf } from '../committee/archive/read-paper.ts';
import { textsOfArchive } from '../committee/archive/texts.ts';
import { id } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Page } from '../ui/layout.tsx';

const path = '/udvalg/arkiv/:fil';
const address = { fil: id };

interface Model extends PaperFormModel {
  readonly file: ArchiveFile;
}

const load = ({ read }: EmployeeVisit, { fil }: { readonly fil: string }): Promise<Model> =>
  read(async (tx) => {
    const { file, seen } = await loadPaper(tx, fil);
    if (file.state !== 'laest') throw new NotFoundError();
    return { fil, fileName: file.fileName, seen, file };
  });

/** Keeps a correction; where somebody has been there first, says so at the top of the form. */
async function save(
  { read, words }: EmployeeVisit,
  paper: { readonly fil: string; readonly set: string },
  change: Parameters<typeof changePaper>[2],
): Promise<readonly Remark[]> {
  try {
    await read((tx) => changePaper(tx, paper, change));
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'foraeldet') throw error;
    return [{ field: '', text: textsOfArchive(words.language).stale }];
  }
  return [];
}

const done = ({ fil }: { readonly fil: string }): string => `/udvalg/arkiv/${fil}?sagt=gemt`;

const pageOf = ({ fileName }: Model, body: Page['body']): Page => ({
  title: fileName,
  section: 'udvalg',
  body,
});

/** Corrects who met, when and where. */
export const udvalgArkivHoved = plainForm({
  path: `${path}/hoved`,
  access: 'sekretariat',
  address,
  fields: headFields,
  labels: headLabels,
  load,
  initial: ({ file, seen }) => headEntered(file.content.meeting, seen),
  save: async (visit, values, { fil }) => {
    const read = headOf(values, visit.words);
    if ('problems' in read) return read.problems;
    const paper = { fil, set: values.set };
    return await save(visit, paper, (content) => withMeeting(content, read.change));
  },
  done,
  view: (model, form, { words }) =>
    pageOf(model, <HeadFormView model={model} form={form} words={words} />),
});

/** Corrects the signature sheet. */
export const udvalgArkivUnderskrifter = plainForm({
  path: `${path}/underskrifter`,
  access: 'sekretariat',
  address,
  fields: sheetFields,
  labels: sheetLabels,
  load,
  initial: ({ file, seen }) => sheetEntered(file.content.meeting, seen),
  save: async (visit, values, { fil }) => {
    const read = sheetOf(values, visit.words);
    if ('problems' in read) return read.problems;
    const paper = { fil, set: values.set };
    return await save(visit, paper, (content) => withMeeting(content, read));
  },
  done,
  view: (model, form, { words }) =>
    pageOf(model, <SheetFormView model={model} form={form} words={words} />),
});

/** `nyt`, or a point's place among the others, from 1. */
const place = z.union([z.literal('nyt'), z.coerce.number().int().min(1).max(1000)]);

/** Corrects a point, or adds one. */
export const udvalgArkivPunkt = plainForm({
  path: `${path}/punkt/:punkt`,
  access: 'sekretariat',
  address: { fil: id, punkt: place },
  fields: itemFields,
  labels: itemLabels,
  load: async (visit, { fil, punkt }) => {
    const model = await load(visit, { fil });
    const { items } = model.file.content.meeting;
    const item = punkt === 'nyt' ? null : items[punkt - 1];
    if (item === undefined) throw new NotFoundError();
    return { ...model, item, place: punkt === 'nyt' ? items.length : punkt - 1 };
  },
  initial: ({ file, item, seen }) => {
    const last = file.content.meeting.items.at(-1);
    return itemEntered(item, (last?.number ?? 0) + 1, seen);
  },
  save: async (visit, values, { fil, item, place: at }) =>
    await save(visit, { fil, set: values.set }, (content) =>
      withMeeting(content, {
        items: content.meeting.items.toSpliced(at, item === null ? 0 : 1, itemOf(values, item)),
      }),
    ),
  done,
  view: (model, form, { words }) =>
    pageOf(
      model,
      <ItemFormView model={model} form={form} words={words} isNew={model.item === null} />,
    ),
});

/** Letters of the longest text that is read. */
const longestText = 2_000_000;

/** Corrects the text, and reads it from the beginning. */
export const udvalgArkivTekst = plainForm({
  path: `${path}/tekst`,
  access: 'sekretariat',
  address,
  fields: {
    set: id,
    'papirets-tekst': z
      .string()
      .min(1)
      .max(longestText)
      .transform((text) => text.replaceAll('\r\n', '\n').normalize('NFC')),
  },
  labels: ({ language }) => ({ set: '', 'papirets-tekst': textsOfArchive(language).text }),
  load,
  initial: ({ file, seen }) => ({ set: seen, 'papirets-tekst': file.words }),
  save: async (visit, values, { fil }) => {
    const words = values['papirets-tekst'];
    return await save(visit, { fil, set: values.set }, () => ({
      words,
      content: contentOf(words, visit.municipality?.name ?? '', []),
    }));
  },
  done,
  view: (model, form, { words }) =>
    pageOf(model, <TextFormView model={model} form={form} words={words} />),
});
