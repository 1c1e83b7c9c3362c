import { chartFileAnswer } from '../charts/chart-file.ts';
import { csvType, excelType, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { casesFields, loadRefundCases } from '../refund/cases-load.ts';
import { refundCasesSheet } from '../refund/cases-sheet.ts';
import { RefundCasesView } from '../refund/cases-view.tsx';
import { refundChart } from '../refund/chart.ts';
import { loadRefund, refundFields } from '../refund/load.ts';
import { refundSheet } from '../refund/sheet.ts';
import { textsOfRefund } from '../refund/texts.ts';
import { RefundView } from '../refund/view.tsx';

/** What the caseload costs and the state refunds. */
export const refusion = page({
  path: '/oekonomi/refusion',
  access: 'ledelse',
  purpose: null,
  input: refundFields,
  load: loadRefund,
  view: (model, { words }) => ({
    title: textsOfRefund(words.language).title,
    section: 'oekonomi',
    wide: true,
    body: <RefundView model={model} words={words} />,
  }),
});

/** Its tables as files. */
export const refusionTal = (['csv', 'xlsx'] as const).map((kind) =>
  action({
    path: `/oekonomi/refusion/tal.${kind}`,
    method: 'GET',
    access: 'ledelse',
    purpose: null,
    input: refundFields,
    act: async (visit, fields) => {
      const model = await loadRefund(visit, fields);
      const sheet = refundSheet(model, visit.words.language);
      const name = `refusion-${model.period.code}.${kind}`;
      return kind === 'csv'
        ? { kind: 'file', name, type: csvType, body: sheetCsv(sheet) }
        : { kind: 'file', name, type: excelType, body: await sheetXlsx(sheet) };
    },
  }),
);

/** Its chart as a file. */
export const refusionFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/oekonomi/refusion/figur.${kind}`,
    method: 'GET',
    access: 'ledelse',
    purpose: null,
    input: refundFields,
    act: async (visit, fields) => {
      const model = await loadRefund(visit, fields);
      const chart = refundChart(model, visit.words.language);
      if (chart === null) throw new NotFoundError();
      return await chartFileAnswer(chart.svg, kind, `refusion-${model.period.code}`);
    },
  }),
);

/** The citizens behind a sum of it, and the weeks of one. */
export const refusionSager = page({
  path: '/oekonomi/refusion/sager',
  access: 'ledelse',
  purpose: 'Refusion: borgerne bag et beløb',
  input: casesFields,
  load: (visit, fields) => loadRefundCases(visit, fields, { whole: false }),
  view: (model, { words }) => ({
    title: textsOfRefund(words.language).cases.title,
    section: 'oekonomi',
    wide: true,
    body: <RefundCasesView model={model} words={words} />,
  }),
});

/** The same as CSV. */
export const refusionSagerCsv = action({
  path: '/oekonomi/refusion/sager.csv',
  method: 'GET',
  access: 'ledelse',
  purpose: 'Refusion: udtræk af borgerne bag et beløb',
  input: casesFields,
  act: async (visit, fields) => {
    const model = await loadRefundCases(visit, fields, { whole: true });
    return {
      kind: 'file',
      name: `refusion-${model.period.code}-borgere.csv`,
      type: csvType,
      body: sheetCsv(refundCasesSheet(model, visit.words.language)),
    };
  },
});
