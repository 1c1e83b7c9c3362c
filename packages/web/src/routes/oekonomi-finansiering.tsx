import { z } from 'zod';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { payersChart } from '../financing/chart.ts';
import { loadFinancing } from '../financing/load.ts';
import { financingSheet } from '../financing/sheet.ts';
import { textsOfFinancing } from '../financing/texts.ts';
import { FinancingView } from '../financing/view.tsx';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
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

const finansieringTal = sheetKinds.map((kind) =>
  action({
    ...shared,
    path: `/oekonomi/finansiering/tal.${kind}`,
    method: 'GET',
    input: asked,
    act: async (visit, fields) => {
      const model = await loadFinancing(visit, fields);
      const sheet = financingSheet(model, visit.words.language);
      return await sheetAnswer(sheet, kind, `finansiering-${model.statement.year}`);
    },
  }),
);

const finansieringFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    ...shared,
    path: `/oekonomi/finansiering/figur.${kind}`,
    method: 'GET',
    input: asked,
    act: async (visit, fields) => {
      const model = await loadFinancing(visit, fields);
      const svg = payersChart(model, visit.words.language);
      if (svg === null) throw new NotFoundError();
      return await chartFileAnswer(svg, kind, `finansiering-${model.statement.year}`);
    },
  }),
);

/** How the effort is financed. */
export const oekonomiFinansiering: readonly Route[] = [
  finansiering,
  ...finansieringTal,
  ...finansieringFigur,
];
