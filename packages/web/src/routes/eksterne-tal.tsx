import type { Remark } from '@rettidig/casework';
import { externalProblemLine, type ExternalTable, readCsvTable } from '@rettidig/figures/external';
import {
  findExternalTable,
  listExternalAttempts,
  listExternalTables,
  listWithdrawnTables,
  saveExternalTable,
} from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { loadComparison } from '../external/comparison-load.ts';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { comparisonSheet } from '../external/comparison-sheet.ts';
import { comparisonChart, ComparisonView } from '../external/comparison-view.tsx';
import { ExternalTablesView } from '../external/list-view.tsx';
import { PasteView } from '../external/paste-view.tsx';
import { ExternalTableView } from '../external/table-view.tsx';
import { tableSheet } from '../external/table-sheet.ts';
import { textsOfExternal } from '../external/texts.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { checked, id, optionalDay, text } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { enteredIn, type FormState, problemOf } from '../steps/form-state.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';

export const eksterneTal = page({
  path: '/eksterne-tal',
  access: 'medarbejder',
  purpose: null,
  input: { gemt: savedField },
  load: async ({ read, today, session }, { gemt }) => ({
    ...(await read(async (tx) => ({
      tables: await listExternalTables(tx),
      withdrawn: await listWithdrawnTables(tx),
      attempts: await listExternalAttempts(tx),
    }))),
    today,
    leads: leads(session.employee),
    saved: gemt === 'ja',
  }),
  view: (model, { words }) => ({
    title: textsOfExternal(words.language).title,
    wide: true,
    body: <ExternalTablesView model={model} words={words} />,
  }),
});

/** Our own figures beside those of Jobindsats. */
export const sammenlign = page({
  path: '/eksterne-tal/sammenlign',
  access: 'medarbejder',
  purpose: null,
  input: {},
  load: (visit) => loadComparison(visit),
  view: (model, { words }) => ({
    title: textsOfExternal(words.language).compare,
    wide: true,
    body: <ComparisonView model={model} words={words} />,
  }),
});

/** Its numbers as files. */
export const sammenlignTal = sheetKinds.map((kind) =>
  action({
    path: `/eksterne-tal/sammenlign/tal.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: {},
    act: async (visit) => {
      const sheet = comparisonSheet(await loadComparison(visit), visit.words.language);
      return await sheetAnswer(sheet, kind, 'sammenligning');
    },
  }),
);

/** One of its charts as a file. */
export const sammenlignFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/eksterne-tal/sammenlign/figur.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: { tabel: z.string().max(40), maaling: z.string().max(100) },
    act: async (visit, asked) => {
      const svg = comparisonChart(await loadComparison(visit), asked, visit.words);
      if (svg === null) throw new NotFoundError();
      return await chartFileAnswer(svg, kind, `sammenligning-${asked.tabel}-${asked.maaling}`);
    },
  }),
);

/** A kept table as a file. */
export const eksternTabelTal = sheetKinds.map((kind) =>
  action({
    path: `/eksterne-tal/:tabel/tal.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: { tabel: id },
    act: async ({ read, words }, { tabel }) => {
      const table = await read((tx) => findExternalTable(tx, tabel));
      if (table === null) throw new NotFoundError();
      return await sheetAnswer(tableSheet(table, words.language), kind, table.tableId);
    },
  }),
);

export const eksternTabel = page({
  path: '/eksterne-tal/:tabel',
  access: 'medarbejder',
  purpose: null,
  input: {
    tabel: id,
    omraade: z.string().max(200).default(''),
    periode: z.string().max(40).default(''),
  },
  load: async ({ read }, { tabel, ...asked }) => {
    const table = await read((tx) => findExternalTable(tx, tabel));
    if (table === null) throw new NotFoundError();
    return { table, asked };
  },
  view: (model, { words }) => ({
    title: model.table.title,
    wide: true,
    body: <ExternalTableView model={model} words={words} />,
  }),
});

/** About what 98 municipalities take in five years of months; more goes in as a file. */
const mostSigns = 3_000_000;

/** What has been pasted and waits for somebody to accept it; null where nothing does. */
function toAccept(form: FormState): ExternalTable | null {
  if (problemOf(form, 'accept') === null) return null;
  const reading = readCsvTable(enteredIn(form, 'celler'), {
    source: 'fil',
    tableId: enteredIn(form, 'id'),
    title: enteredIn(form, 'titel'),
    updatedAt: null,
    nextUpdate: null,
  });
  return reading.outcome === 'table' ? reading.table : null;
}

/** A table that is pasted; what is wrong with it is said by line, and what stood stays. */
export const indsatTabel = plainForm({
  path: '/eksterne-tal/ny',
  access: 'ledelse',
  address: {},
  fields: {
    id: text(40),
    titel: text(200),
    opdateret: optionalDay,
    naeste: optionalDay,
    celler: text(mostSigns),
    accept: checked,
  },
  labels: ({ language }) => {
    const t = textsOfExternal(language);
    return {
      id: t.id,
      titel: t.name,
      opdateret: t.updated,
      naeste: t.next,
      celler: t.content,
      accept: t.accept,
    };
  },
  load: () => Promise.resolve(null),
  initial: () => ({}),
  save: async ({ read, words }, { id: tableId, titel, opdateret, naeste, celler, accept }) => {
    const t = textsOfExternal(words.language);
    if (!/^[\wæøå-]+$/i.test(tableId)) return [{ field: 'id', text: t.idWrong }];
    const reading = readCsvTable(celler, {
      source: 'fil',
      tableId: tableId.toLowerCase(),
      title: titel,
      updatedAt: opdateret ?? null,
      nextUpdate: naeste ?? null,
    });
    if (reading.outcome === 'problems') {
      return reading.problems.map((found): Remark => ({
        field: 'celler',
        text: externalProblemLine(found),
      }));
    }
    const saved = await read((tx) =>
      saveExternalTable(tx, reading.table, { acceptChanges: accept }),
    );
    if (saved.outcome === 'saved') return [];
    return [
      { field: 'accept', text: t.acceptNeeded },
      ...saved.changes.map((change): Remark => ({ field: '', text: externalProblemLine(change) })),
    ];
  },
  done: () => '/eksterne-tal?gemt=ja',
  view: (_nothing, form, { words }) => ({
    title: textsOfExternal(words.language).paste,
    body: <PasteView form={form} read={toAccept(form)} words={words} />,
  }),
});
