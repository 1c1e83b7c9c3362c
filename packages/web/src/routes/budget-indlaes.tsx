import {
  type BudgetEntry,
  type BudgetFileRead,
  type DatedPost,
  type Fault,
  readBudget,
} from '@rettidig/economy';
import {
  danishDay,
  danishMoney,
  type Day,
  openEnd,
  parseDay,
  sumOf,
  toCivil,
} from '@rettidig/engine';
import {
  listBudgetEntries,
  listBudgetPosts,
  newId,
  saveBudgetEntries,
  saveBudgetPosts,
  type Tx,
} from '@rettidig/store';
import { z } from 'zod';
import { entryProblems } from '../budget/entry-lines.ts';
import { textsOfEntries } from '../budget/entry-texts.ts';
import { type ImportModel, ImportView } from '../budget/import-view.tsx';
import { textsOfPosts } from '../budget/post-texts.ts';
import { recording } from '../budget/recording.ts';
import { type SentTable, tableSent } from '../budget/sent-table.ts';
import { firstDayOf, yearBounds, yearInAddress } from '../budget/years.ts';
import { action, page } from '../http/route.ts';
import { largestFile, sentFiles } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const importPage = (model: ImportModel, words: Words): Page => ({
  title: textsOfEntries(words.language).importTitle,
  section: 'oekonomi',
  body: <ImportView model={model} words={words} />,
});

/** Where a budget comes in from a file. */
export const budgetIndlaes = page({
  path: '/oekonomi/budget/indlaes',
  access: 'ledelse',
  purpose: null,
  input: { aar: yearInAddress },
  load: ({ today, csrf }, { aar }): Promise<ImportModel> => {
    const year = aar ?? toCivil(today).year;
    return Promise.resolve({
      year,
      yearText: String(year),
      source: '',
      decidedOn: danishDay(today),
      kept: { name: '', text: '' },
      faults: [],
      csrf,
    });
  },
  view: (model, { words }) => importPage(model, words),
});

/** A budget from a file: posts that are new are made, and all lines are one decision. Nothing is kept of a file with faults. */
export const indlaesBudget = action({
  path: '/oekonomi/budget/indlaes',
  access: 'ledelse',
  purpose: null,
  takesFiles: 'tabel',
  input: {
    aar: z.string().max(20).default(''),
    dato: z.string().max(20).default(''),
    kilde: z.string().max(200).default(''),
    filer: sentFiles,
    tekst: z.string().max(largestFile).default(''),
    filnavn: z.string().max(200).default(''),
  },
  act: async ({ read, words, csrf, today }, { aar, dato, kilde, filer, tekst, filnavn }) => {
    const { language } = words;
    const sent = await tableSent(filer, { text: tekst, name: filnavn }, language);
    const heads = headOf({ aar, dato, kilde }, language);
    const faults: Fault[] = [...heads.faults];
    if ('fault' in sent) faults.push({ line: null, text: sent.fault });
    else {
      const reading = readBudget(sent.text);
      if (reading.outcome === 'fejl') faults.push(...reading.faults);
      else if (heads.head !== null) {
        const { head } = heads;
        const saved = await read((tx) => keep(tx, reading.value, head, sent, language));
        if ('posts' in saved) {
          const to = `/oekonomi/budget/bevillinger?aar=${head.year}&poster=${saved.posts}&nye=${saved.made}`;
          return { kind: 'redirect', to };
        }
        faults.push(...saved.faults);
      }
    }
    const model: ImportModel = {
      year: heads.head?.year ?? toCivil(today).year,
      yearText: aar,
      source: kilde,
      decidedOn: dato,
      kept: 'fault' in sent ? { name: filer[0]?.name ?? filnavn, text: tekst } : sent,
      faults,
      csrf,
    };
    return { kind: 'page', status: 400, page: importPage(model, words) };
  },
});

interface Head {
  readonly year: number;
  readonly decidedOn: Day;
  readonly source: string;
}

function headOf(
  { aar, dato, kilde }: { readonly aar: string; readonly dato: string; readonly kilde: string },
  language: Language,
): { readonly head: Head | null; readonly faults: readonly Fault[] } {
  const t = textsOfEntries(language);
  const year = Number(aar.trim());
  const decidedOn = parseDay(dato.trim());
  const isYear = Number.isInteger(year) && year >= yearBounds.least && year <= yearBounds.most;
  const fault = (field: string, wrong: boolean): readonly Fault[] =>
    wrong ? [{ line: null, text: `${field}: ${t.fieldWrong}` }] : [];
  const source = kilde.normalize('NFC').trim();
  const faults = [
    ...fault(t.budgetYear, !isYear),
    ...fault(t.decidedOn, decidedOn === null),
    ...fault(t.source, source === ''),
  ];
  return {
    head: faults.length > 0 || decidedOn === null ? null : { year, decidedOn, source },
    faults,
  };
}

/** Keeps a budget and its posts, or says why it cannot stand. */
async function keep(
  tx: Tx,
  { lines, total, difference }: BudgetFileRead,
  { year, decidedOn, source }: Head,
  { name }: SentTable,
  language: Language,
): Promise<
  { readonly posts: number; readonly made: number } | { readonly faults: readonly Fault[] }
> {
  const t = textsOfEntries(language);
  const before = await listBudgetPosts(tx);
  const fold = (text: string): string => text.toLocaleLowerCase('da');
  const posts = lines.map((line): DatedPost => {
    const old = before.find((post) => fold(post.name) === fold(line.name));
    const from = firstDayOf(year);
    const post = old ?? {
      id: newId(),
      name: line.name,
      area: null,
      appropriation: null,
      accounts: [],
      benefits: [],
      quantity: 'ingen',
      from,
      to: openEnd,
    };
    return {
      ...post,
      area: line.area ?? post.area,
      appropriation: line.appropriation ?? post.appropriation,
      accounts: line.accounts?.length ? line.accounts : post.accounts,
      benefits: line.benefits?.length ? line.benefits : post.benefits,
      quantity: line.counts === undefined || line.counts === 'ingen' ? post.quantity : line.counts,
      from: Math.min(post.from, from) as Day,
    };
  });
  const own =
    difference === null || difference === 0
      ? []
      : [
          t.difference(
            danishMoney(sumOf(total, difference)),
            danishMoney(total),
            danishMoney(difference),
          ),
        ];
  const entry: BudgetEntry = {
    id: newId(),
    kind: 'oprindeligt',
    decidedOn,
    source,
    note: [t.fromFileNote(name), ...own].join(' '),
    lines: lines.map(({ amount, quantity }, i) => ({
      year,
      post: posts[i]?.id ?? '',
      amount,
      quantity,
    })),
  };
  const problems = entryProblems(entry, await listBudgetEntries(tx), posts, language);
  const ended = posts.flatMap((post, i): readonly Fault[] =>
    post.to > firstDayOf(year)
      ? []
      : [
          {
            line: lines[i]?.line ?? null,
            text: textsOfPosts(language).endedBefore(post.name, year),
          },
        ],
  );
  const faults = [...ended, ...problems.map(({ text }) => ({ line: null, text }))];
  if (faults.length > 0) return { faults };
  await saveBudgetPosts(tx, posts, recording);
  await saveBudgetEntries(tx, [entry], recording);
  return {
    posts: posts.length,
    made: posts.filter(({ id }) => !before.some((post) => post.id === id)).length,
  };
}
