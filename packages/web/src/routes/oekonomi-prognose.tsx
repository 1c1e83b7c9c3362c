import { loadOverview } from '../economy/forecast/load.ts';
import { OverviewView } from '../economy/forecast/overview-view.tsx';
import { forecastSheet } from '../economy/forecast/sheet.ts';
import { textsOfForecast } from '../economy/forecast/texts.ts';
import { csvType, excelType, type Sheet, sheetCsv, sheetXlsx } from '../format/sheet.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

/** The caseload of every benefit, as it is expected. */
export const prognose = page({
  path: '/oekonomi/prognose',
  access: 'ledelse',
  purpose: null,
  input: {},
  load: loadOverview,
  view: (model, { words }) => ({
    title: textsOfForecast(words.language).title,
    section: 'oekonomi',
    wide: true,
    body: <OverviewView model={model} words={words} />,
  }),
});

async function sheetOf(visit: EmployeeVisit): Promise<Sheet> {
  const { forecasts, until } = await loadOverview(visit);
  if (until === null) throw new NotFoundError();
  return forecastSheet(forecasts, { until, other: null, language: visit.words.language });
}

/** Every month of every benefit as CSV. */
export const prognoseCsv = action({
  path: '/oekonomi/prognose/tal.csv',
  method: 'GET',
  access: 'ledelse',
  purpose: null,
  input: {},
  act: async (visit) => ({
    kind: 'file',
    name: 'prognose.csv',
    type: csvType,
    body: sheetCsv(await sheetOf(visit)),
  }),
});

/** The same as an Excel file. */
export const prognoseXlsx = action({
  path: '/oekonomi/prognose/tal.xlsx',
  method: 'GET',
  access: 'ledelse',
  purpose: null,
  input: {},
  act: async (visit) => ({
    kind: 'file',
    name: 'prognose.xlsx',
    type: excelType,
    body: await sheetXlsx(await sheetOf(visit)),
  }),
});
