import { checkStatements, readBeside, readText } from '@rettidig/benchmark/statements';
import { z } from 'zod';
import { whole } from '../format/numbers.ts';
import { action, page } from '../http/route.ts';
import { type StatementsModel, StatementsView } from '../statements/view.tsx';
import { textsOfStatements } from '../statements/texts.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

/** More than any report; keeps a request within a second or two. */
const mostSigns = 400_000;

const shared = { path: '/paastandskontrol', access: 'medarbejder', purpose: null } as const;

function statementsPage(model: StatementsModel, words: Words): Page {
  return {
    title: textsOfStatements(words.language).title,
    section: 'noegletal',
    body: <StatementsView model={model} words={words} />,
  };
}

/** The form. */
export const paastandskontrol = page({
  ...shared,
  input: {},
  load: ({ csrf }) => Promise.resolve({ csrf }),
  view: ({ csrf }, { words }) =>
    statementsPage({ csrf, text: '', tables: '', problems: [], findings: null }, words),
});

/** Holds a text against its tables and against itself. Nothing is kept. */
export const kontrollerPaastande = action({
  ...shared,
  largeBody: true,
  input: { tekst: z.string().default(''), tabeller: z.string().default('') },
  act: ({ csrf, words }, { tekst, tabeller }) => {
    const model = { csrf, text: tekst, tables: tabeller };
    const problems = problemsWith(tekst, tabeller, words);
    if (problems.length > 0) {
      const body = statementsPage({ ...model, problems, findings: null }, words);
      return Promise.resolve({ kind: 'page', status: 400, page: body });
    }
    const findings = findingsIn(tekst, tabeller, words);
    return Promise.resolve({
      kind: 'page',
      page: statementsPage({ ...model, problems: [], findings }, words),
    });
  },
});

/** Tables as CSV have no tabs and no caption in their first line; others are a text of their own. */
const isCsv = (tables: string): boolean => {
  const [head = ''] = tables.trim().split(/\r?\n/, 1);
  return !tables.includes('\t') && /[;,]/.test(head);
};

function problemsWith(text: string, tables: string, words: Words): StatementsModel['problems'] {
  const t = textsOfStatements(words.language);
  const most = whole(mostSigns, words.language);
  const tooLong = (['tekst', 'tabeller'] as const)
    .filter((field) => ({ tekst: text, tabeller: tables })[field].length > mostSigns)
    .map((field) => ({ field, text: t.tooLong(most) }));
  if (tooLong.length > 0) return tooLong;
  if (text.trim() === '') return [{ field: 'tekst', text: t.noText }];
  if (text.startsWith('%PDF')) return [{ field: 'tekst', text: t.isPdf }];
  if (!isCsv(tables)) return [];
  return readBeside(t.tablesName, tables)
    .remarks.filter(({ kind }) => kind === 'fejl')
    .map(({ at, text: fault }) => ({
      field: 'tabeller',
      text: at === null ? fault : `${at}: ${fault}`,
    }));
}

function findingsIn(text: string, tables: string, words: Words) {
  const t = textsOfStatements(words.language);
  const document = readText(t.textName, text);
  if (tables.trim() === '') return checkStatements([document]);
  if (isCsv(tables)) return checkStatements([document], readBeside(t.tablesName, tables));
  return checkStatements([document, readText(t.tablesName, tables)]);
}
