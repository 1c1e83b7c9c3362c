import { chartFileAnswer } from '../charts/chart-file.ts';
import { measureChart } from '../figures/measure-chart.ts';
import { measureFileName, measureSheet } from '../figures/measure-files.ts';
import { loadMeasure, measureFields } from '../figures/measure-load.ts';
import { MeasureView } from '../figures/measure-view.tsx';
import { othersChart } from '../figures/others-chart.ts';
import { othersOf } from '../figures/others.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { action, NotFoundError, page } from '../http/route.ts';

/** One measure: development, numbers, definition, and the way down to its cases. */
export const maaling = page({
  path: '/noegletal/:maaling',
  access: 'medarbejder',
  purpose: null,
  input: measureFields,
  load: async (visit, fields) => {
    const model = await loadMeasure(visit, fields);
    return { model, others: await othersOf(visit, model) };
  },
  view: ({ model, others }, { words, csrf }) => ({
    title: model.measure[words.language],
    section: 'noegletal',
    wide: true,
    body: <MeasureView model={model} others={others} csrf={csrf} words={words} />,
  }),
});

/** Its numbers as files. */
export const maalingTal = sheetKinds.map((kind) =>
  action({
    path: `/noegletal/:maaling/tal.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: measureFields,
    act: async (visit, fields) => {
      const model = await loadMeasure(visit, fields);
      const sheet = measureSheet(model, visit.words.language);
      return await sheetAnswer(sheet, kind, measureFileName(model));
    },
  }),
);

/** Its chart, for documents and slides. */
export const maalingFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/noegletal/:maaling/figur.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: measureFields,
    act: async (visit, fields) => {
      const model = await loadMeasure(visit, fields);
      const chart = measureChart(model, visit.words.language);
      if (chart === null) throw new NotFoundError();
      return await chartFileAnswer(chart.svg, kind, measureFileName(model));
    },
  }),
);

/** Its chart beside others, for documents and slides. */
export const maalingAndre = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/noegletal/:maaling/andre.${kind}`,
    method: 'GET',
    access: 'medarbejder',
    purpose: null,
    input: measureFields,
    act: async (visit, fields) => {
      const model = await loadMeasure(visit, fields);
      const others = await othersOf(visit, model);
      const chart = others === null ? null : othersChart(model, others, visit.words.language);
      if (chart === null) throw new NotFoundError();
      return await chartFileAnswer(chart.svg, kind, `${measureFileName(model)}-andre`);
    },
  }),
);
