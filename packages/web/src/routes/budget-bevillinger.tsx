import { type BudgetEntry, type EntryKind, entryKinds } from '@rettidig/economy';
import { danishDay, toCivil } from '@rettidig/engine';
import {
  listBudgetEntries,
  listBudgetPosts,
  newId,
  saveBudgetEntries,
  withdrawBudgetEntry,
} from '@rettidig/store';
import { z } from 'zod';
import { EntriesView } from '../budget/entries-view.tsx';
import { EntryFormView } from '../budget/entry-form-view.tsx';
import { entryProblems, lineFields, linesEntered, linesIn } from '../budget/entry-lines.ts';
import { textsOfEntries } from '../budget/entry-texts.ts';
import { recording } from '../budget/recording.ts';
import { yearInAddress } from '../budget/years.ts';
import { id, note, requiredDay, requiredNote } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Words } from '../ui/words.ts';

const count = z.coerce.number().int().min(0).max(10_000).optional();

/** The decisions about a year's budget. */
export const bevillinger = page({
  path: '/oekonomi/budget/bevillinger',
  access: 'ledelse',
  purpose: null,
  input: {
    aar: yearInAddress,
    sagt: z.enum(['gemt', 'fortrudt']).optional(),
    poster: count,
    nye: count,
  },
  load: ({ read, today, csrf, words }, { aar, sagt, poster, nye }) =>
    read(async (tx) => {
      const t = textsOfEntries(words.language);
      const year = aar ?? toCivil(today).year;
      const entries = await listBudgetEntries(tx);
      const filed = poster === undefined ? null : t.read(poster, nye ?? 0);
      return {
        year,
        posts: await listBudgetPosts(tx),
        entries: entries.filter(({ lines }) => lines.some((line) => line.year === year)),
        csrf,
        said: sagt === undefined ? filed : t.said[sagt],
      };
    }),
  view: (model, { words }) => ({
    title: textsOfEntries(words.language).title(model.year),
    section: 'oekonomi',
    wide: true,
    body: <EntriesView model={model} words={words} />,
  }),
});

const fields = {
  dato: requiredDay,
  kilde: requiredNote(200),
  ...lineFields,
  note: note(1000),
};
type Fields = z.infer<z.ZodObject<typeof fields>>;

function labels({ language }: Words): Record<keyof typeof fields, string> {
  const t = textsOfEntries(language);
  return {
    dato: t.decidedOn,
    kilde: t.source,
    post: t.post,
    aar: t.year,
    beloeb: t.amount,
    antal: t.quantity,
    pris: t.price,
    note: t.note,
  };
}

const kindField = z.enum(entryKinds.codes.map(({ code }) => code) as [EntryKind, ...EntryKind[]]);

async function loadForm({ read, today }: EmployeeVisit, year: number | undefined) {
  return await read(async (tx) => ({
    posts: await listBudgetPosts(tx),
    entries: await listBudgetEntries(tx),
    year: year ?? toCivil(today).year,
    today,
  }));
}
type Loaded = Awaited<ReturnType<typeof loadForm>>;

/** Keeps a decision, or says everything that stands in its way. */
async function save(
  { read, words: { language } }: EmployeeVisit,
  { dato, kilde, note: remark, ...lines }: Fields,
  { posts, entries, id: entryId, kind }: Loaded & { readonly id: string; readonly kind: EntryKind },
) {
  const entered = linesIn(lines, posts, language);
  if (entered.problems.length > 0) return entered.problems;
  const entry: BudgetEntry = {
    id: entryId,
    kind,
    decidedOn: dato,
    source: kilde,
    note: remark,
    lines: entered.lines,
  };
  const problems = entryProblems(entry, entries, posts, language);
  if (problems.length === 0) await read((tx) => saveBudgetEntries(tx, [entry], recording));
  return problems;
}

/** A new decision. */
export const nyBevilling = plainForm({
  path: '/oekonomi/budget/bevillinger/ny',
  access: 'ledelse',
  address: { type: kindField.default('oprindeligt'), i: yearInAddress },
  fields,
  labels,
  load: async (visit, { type, i }) => ({
    ...(await loadForm(visit, i)),
    id: newId(),
    kind: type,
  }),
  initial: ({ today }) => ({ dato: danishDay(today) }),
  save: (visit, values, model) => save(visit, values, model),
  done: (_address, { year }) => `/oekonomi/budget/bevillinger?aar=${year}&sagt=gemt`,
  view: ({ kind, year, posts }, form, { words }) => {
    const title = textsOfEntries(words.language).newTitle[kind];
    return {
      title,
      section: 'oekonomi',
      wide: true,
      body: <EntryFormView {...{ title, kind, year, posts, form, words }} />,
    };
  },
});

/** A decision that is corrected. */
export const retBevilling = plainForm({
  path: '/oekonomi/budget/bevillinger/:bevilling/ret',
  access: 'ledelse',
  address: { bevilling: id, i: yearInAddress },
  fields,
  labels,
  load: async (visit, { bevilling, i }) => {
    const loaded = await loadForm(visit, i);
    const entry = loaded.entries.find((one) => one.id === bevilling);
    if (entry === undefined) throw new NotFoundError();
    return { ...loaded, entry, id: entry.id, kind: entry.kind };
  },
  initial: ({ entry }) => ({
    dato: danishDay(entry.decidedOn),
    kilde: entry.source,
    note: entry.note,
    ...linesEntered(entry.lines),
  }),
  save: (visit, values, model) => save(visit, values, model),
  done: (_address, { year }) => `/oekonomi/budget/bevillinger?aar=${year}&sagt=gemt`,
  view: ({ kind, year, posts }, form, { words }) => {
    const title = textsOfEntries(words.language).changeTitle;
    return {
      title,
      section: 'oekonomi',
      wide: true,
      body: <EntryFormView {...{ title, kind, year, posts, form, words }} />,
    };
  },
});

/** Takes a decision out of the budget. */
export const fortrydBevilling = action({
  path: '/oekonomi/budget/bevillinger/:bevilling/fortryd',
  access: 'ledelse',
  purpose: null,
  input: { bevilling: id, aar: yearInAddress },
  act: async ({ read, today }, { bevilling, aar }) => {
    await read((tx) => withdrawBudgetEntry(tx, { id: bevilling, recording }));
    const year = aar ?? toCivil(today).year;
    return { kind: 'redirect', to: `/oekonomi/budget/bevillinger?aar=${year}&sagt=fortrudt` };
  },
});
