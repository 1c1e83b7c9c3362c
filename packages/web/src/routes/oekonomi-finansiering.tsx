import { z } from 'zod';
import { loadFinancing } from '../financing/load.ts';
import { financingSheet } from '../financing/sheet.ts';
import { textsOfFinancing } from '../financing/texts.ts';
import { FinancingView } from '../financing/view.tsx';
import { csvType, excelType, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { action, page, type Route } from '../http/route.ts';
import { financeYear } from './oekonomi-tal.tsx';

const shared = { access: 'ledelse', purpose: null } as const;
const asked = {
  aar: financeYear,
  tal: z.string().max(10).default(''),
  pct: z.string().trim().max(10).default(''),
};

const finansiering = page({
  ...shared,
  path: '/oekonomi/finansiering',
  input: asked,
  load: loadFinancing,
  view: (model, { words }) => ({
    title: textsOfFinancing(words.language).titleOf(model.statement.year),
    section: 'oekonomi',
    wide: true,
    body: <FinancingView model={model} words={words} />,
  }),
});

const finansieringCsv = action({
  ...shared,
  path: '/oekonomi/finansiering/tal.csv',
  method: 'GET',
  input: asked,
  act: async (visit, fields) => {
    const model = await loadFinancing(visit, fields);
    return {
      kind: 'file',
      name: `finansiering-${model.statement.year}.csv`,
      type: csvType,
      body: sheetCsv(financingSheet(model, visit.words.language)),
    };
  },
});

const finansieringXlsx = action({
  ...shared,
  path: '/oekonomi/finansiering/tal.xlsx',
  method: 'GET',
  input: asked,
  act: async (visit, fields) => {
    const model = await loadFinancing(visit, fields);
    return {
      kind: 'file',
      name: `finansiering-${model.statement.year}.xlsx`,
      type: excelType,
      body: await sheetXlsx(financingSheet(model, visit.words.language)),
    };
  },
});

/** How the effort is financed. */
export const oekonomiFinansiering: readonly Route[] = [
  finansiering,
  finansieringCsv,
  finansieringXlsx,
];
