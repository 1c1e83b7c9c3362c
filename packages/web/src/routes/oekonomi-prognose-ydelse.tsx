import { benefits } from '@rettidig/law';
import { z } from 'zod';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { scenarioFields } from '../economy/forecast/asked.ts';
import { BenefitView } from '../economy/forecast/benefit-view.tsx';
import { forecastChart } from '../economy/forecast/chart.ts';
import { type BenefitModel, loadBenefit, loadForecast } from '../economy/forecast/load.ts';
import { forecastSheet } from '../economy/forecast/sheet.ts';
import { NoForecastView } from '../economy/forecast/no-forecast-view.tsx';
import { textsOfForecast } from '../economy/forecast/texts.ts';
import { csvType, excelType, type Sheet, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { action, page } from '../http/route.ts';
import type { Language } from '../texts/language.ts';

const input = { ydelse: z.string().max(60), ...scenarioFields };

/** The caseload of one benefit, as it is expected, and under a scenario. */
export const prognoseYdelse = page({
  path: '/oekonomi/prognose/:ydelse',
  access: 'ledelse',
  purpose: null,
  input,
  load: loadBenefit,
  view: (model, { words }) => {
    const { language } = words;
    return {
      title: textsOfForecast(language).titleOf(benefits.label(model.benefit, language)),
      section: 'oekonomi',
      wide: true,
      body:
        model.outcome === 'prognose' ? (
          <BenefitView model={model} words={words} />
        ) : (
          <NoForecastView lacking={model} words={words} />
        ),
    };
  },
});

const sheetOf = ({ forecast, other, until }: BenefitModel, language: Language): Sheet =>
  forecastSheet([forecast], { until, other, language });

/** Its months as CSV. */
export const prognoseYdelseCsv = action({
  path: '/oekonomi/prognose/:ydelse/tal.csv',
  method: 'GET',
  access: 'ledelse',
  purpose: null,
  input,
  act: async (visit, fields) => {
    const model = await loadForecast(visit, fields);
    const body = sheetCsv(sheetOf(model, visit.words.language));
    return { kind: 'file', name: `prognose-${model.benefit}.csv`, type: csvType, body };
  },
});

/** Its months as an Excel file. */
export const prognoseYdelseXlsx = action({
  path: '/oekonomi/prognose/:ydelse/tal.xlsx',
  method: 'GET',
  access: 'ledelse',
  purpose: null,
  input,
  act: async (visit, fields) => {
    const model = await loadForecast(visit, fields);
    const body = await sheetXlsx(sheetOf(model, visit.words.language));
    return { kind: 'file', name: `prognose-${model.benefit}.xlsx`, type: excelType, body };
  },
});

/** Its chart, for documents and slides. */
export const prognoseYdelseFigur = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/oekonomi/prognose/:ydelse/figur.${kind}`,
    method: 'GET',
    access: 'ledelse',
    purpose: null,
    input,
    act: async (visit, fields) => {
      const model = await loadForecast(visit, fields);
      const { svg } = forecastChart(model, visit.words.language);
      return await chartFileAnswer(svg, kind, `prognose-${model.benefit}`);
    },
  }),
);
