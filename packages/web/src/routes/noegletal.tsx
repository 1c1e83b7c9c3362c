import { loadOverview, overviewFields } from '../figures/overview-load.ts';
import { OverviewView } from '../figures/overview-view.tsx';
import { textsOfFigures } from '../figures/texts.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { overviewSheet } from '../figures/overview-sheet.ts';
import { action, page } from '../http/route.ts';

/** Every key figure of the municipality, by theme. */
export const noegletal = page({
  path: '/noegletal',
  access: 'medarbejder',
  purpose: null,
  input: overviewFields,
  load: loadOverview,
  view: (model, { words }) => ({
    title: textsOfFigures(words.language).title,
    section: 'noegletal',
    wide: true,
    body: <OverviewView model={model} language={words.language} />,
  }),
});

/** Its numbers as files. */
export const noegletalTal = sheetKinds.map((kind) =>
  action({
    path: `/noegletal/tal.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: overviewFields,
    act: async (visit, fields) => {
      const model = await loadOverview(visit, fields);
      const sheet = overviewSheet(model, visit.words.language);
      return await sheetAnswer(sheet, kind, `noegletal-${model.query.last.code}`);
    },
  }),
);
