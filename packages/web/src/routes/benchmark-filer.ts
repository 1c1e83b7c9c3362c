import { slug } from '@rettidig/benchmark';
import type { Report } from '@rettidig/benchmark/report';
import { reportDocx, reportPdf, reportXlsx } from '@rettidig/documents/report';
import { loadResults, resultFields, type ResultModel } from '../benchmark/result-load.ts';
import { tablesCsv } from '../benchmark/tables-csv.ts';
import { blockChartAnswer, blockChartField } from '../charts/block-chart-file.ts';
import { chartKinds } from '../charts/chart-file.ts';
import { csvType, excelType } from '../format/sheet.ts';
import { action, NotFoundError, type Route } from '../http/route.ts';

const pdfType = 'application/pdf';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file that a report is set as. */
function reportFile(
  name: `${string}.${'pdf' | 'docx' | 'xlsx' | 'csv'}`,
  type: string,
  set: (report: Report, model: ResultModel) => Promise<Buffer | string> | Buffer | string,
): Route {
  return action({
    path: `/benchmark/:runde/${name}`,
    access: 'medarbejder',
    purpose: null,
    method: 'GET',
    input: resultFields,
    act: async (visit, input) => {
      const model = await loadResults(visit, input);
      const { report, standing } = model;
      if (report === null) throw new NotFoundError();
      const body = await set(report, model);
      const own = model.own === null ? '' : `-${slug(model.own)}`;
      return { kind: 'file', name: `${slug(standing.round.name)}${own}-${name}`, type, body };
    },
  });
}

/** The report as files, under the same choices as its page. */
export const benchmarkRapportFiler: readonly Route[] = [
  reportFile('rapport.pdf', pdfType, (report) => reportPdf(report)),
  reportFile('rapport.docx', wordType, (report) => reportDocx(report)),
  reportFile('rapport.xlsx', excelType, (report) => reportXlsx(report)),
  reportFile('tabeller.csv', csvType, (report) => tablesCsv(report)),
];

/** A chart of the report as a file, under the same choices as its page. */
export const benchmarkFigur: readonly Route[] = chartKinds.map((kind) =>
  action({
    path: `/benchmark/:runde/figur.${kind}`,
    access: 'medarbejder',
    purpose: null,
    method: 'GET',
    input: { ...resultFields, ...blockChartField },
    act: async (visit, { figur, ...asked }) => {
      const { report, standing } = await loadResults(visit, asked);
      const name = `${slug(standing.round.name)}-${slug(figur)}`;
      return await blockChartAnswer(report?.blocks ?? [], { figur, kind, name });
    },
  }),
);
