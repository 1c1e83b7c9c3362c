import { casesFields, loadCases } from '../figures/cases-load.ts';
import { casesSheet } from '../figures/cases-sheet.ts';
import { textsOfCases } from '../figures/cases-texts.ts';
import { CasesView } from '../figures/cases-view.tsx';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { action, page } from '../http/route.ts';

/** The cases behind one number of a measure. */
export const sagerBag = page({
  path: '/noegletal/:maaling/sager',
  access: 'medarbejder',
  purpose: 'Nøgletal: sagerne bag et tal',
  input: casesFields,
  load: (visit, fields) => loadCases(visit, fields, { whole: false }),
  view: (model, { words }) => ({
    title: textsOfCases(words.language).title(model.measure[words.language]),
    section: 'noegletal',
    wide: true,
    body: <CasesView model={model} words={words} />,
  }),
});

/** The same as files. */
export const sagerBagFil = sheetKinds.map((kind) =>
  action({
    path: `/noegletal/:maaling/sager.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: 'Nøgletal: udtræk af sagerne bag et tal',
    input: casesFields,
    act: async (visit, fields) => {
      const model = await loadCases(visit, fields, { whole: true });
      const sheet = casesSheet(model, visit.words.language);
      return await sheetAnswer(sheet, kind, `${model.measure.id}-${model.period.code}-sager`);
    },
  }),
);
