import type { PostGroup } from '@rettidig/economy';
import type { Report } from '@rettidig/documents/report';
import { reportDocx, reportPdf, reportXlsx } from '@rettidig/documents/report';
import { danishDay } from '@rettidig/engine';
import { budgetSettings, saveBudgetLimits } from '@rettidig/store';
import { z } from 'zod';
import { tablesCsv } from '../benchmark/tables-csv.ts';
import { quarterChart } from '../budget/follow-up-chart.ts';
import { loadFollowUp } from '../budget/follow-up-load.ts';
import { textsOfFollowUp } from '../budget/follow-up-texts.ts';
import { FollowUpView } from '../budget/follow-up-view.tsx';
import { BudgetHead } from '../budget/head.tsx';
import { recording } from '../budget/recording.ts';
import { followUpReport, type ReportUnit } from '../budget/report.ts';
import { yearInAddress } from '../budget/years.ts';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { amountText } from '../format/amounts.ts';
import { csvType, excelType } from '../format/sheet.ts';
import { optionalAmount, optionalNumber } from '../http/fields.ts';
import { action, page, type Route } from '../http/route.ts';
import { plainForm, savedField } from '../steps/plain-form.ts';
import { NumberField, PlainForm } from '../ui/form.tsx';
import { toCivil } from '@rettidig/engine';

const groupField = z.enum(['bevillingstype', 'omraade']).default('bevillingstype');

/** A year's budget against its accounts. */
export const opfoelgning = page({
  path: '/oekonomi/budget',
  access: 'ledelse',
  purpose: null,
  input: { aar: yearInAddress, efter: groupField, gemt: savedField },
  load: async (visit, { aar, efter, gemt }) => ({
    model: await loadFollowUp(visit, aar),
    by: efter as PostGroup,
    saved: gemt === 'ja',
  }),
  view: ({ model, by, saved }, { words }) => ({
    title: textsOfFollowUp(words.language).title(model.year),
    section: 'oekonomi',
    wide: true,
    body: <FollowUpView model={model} by={by} saved={saved} words={words} />,
  }),
});

const pdfType = 'application/pdf';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function paper(
  kind: 'pdf' | 'docx' | 'xlsx' | 'csv',
  type: string,
  unit: ReportUnit,
  set: (report: Report) => Promise<Buffer | string> | Buffer | string,
): Route {
  return action({
    path: `/oekonomi/budget/:aar/opfoelgning.${kind}`,
    access: 'ledelse',
    purpose: null,
    method: 'GET',
    input: { aar: yearInAddress, efter: groupField },
    act: async (visit, { aar, efter }) => {
      const model = await loadFollowUp(visit, aar);
      const body = await set(followUpReport(model, efter, unit));
      const name = `budgetopfoelgning-${model.year}-${danishDay(model.today)}.${kind}`;
      return { kind: 'file', name, type, body };
    },
  });
}

/** The follow-up as files: papers to read, and tables to work on. */
export const opfoelgningFiler: readonly Route[] = [
  paper('pdf', pdfType, 'tusinde', (report) => reportPdf(report)),
  paper('docx', wordType, 'tusinde', (report) => reportDocx(report)),
  paper('xlsx', excelType, 'kroner', (report) => reportXlsx(report)),
  paper('csv', csvType, 'kroner', (report) => tablesCsv(report)),
];

/** The chart of the quarters as a file. */
export const kvartalerFigur: readonly Route[] = (['svg', 'png'] as const).map((kind) =>
  action({
    path: `/oekonomi/budget/:aar/kvartaler.${kind}`,
    access: 'ledelse',
    purpose: null,
    method: 'GET',
    input: { aar: yearInAddress },
    act: async (visit, { aar }) => {
      const model = await loadFollowUp(visit, aar);
      const { svg } = quarterChart(model, visit.words.language);
      return chartFileAnswer(svg, kind, `budget-kvartaler-${model.year}`);
    },
  }),
);

/** When a deviation is flagged. */
export const budgetGraense = plainForm({
  path: '/oekonomi/budget/graense',
  access: 'ledelse',
  address: {},
  fields: { beloeb: optionalAmount, pct: optionalNumber({ least: 0, most: 100 }) },
  labels: ({ language }) => {
    const t = textsOfFollowUp(language);
    return { beloeb: t.limitAmount, pct: t.limitPct };
  },
  load: async ({ read, today }) => ({
    limits: (await read(budgetSettings)).limits,
    year: toCivil(today).year,
  }),
  initial: ({ limits: { amount, pct } }) => ({
    beloeb: amount === null ? '' : amountText(amount),
    pct: pct === null ? '' : String(pct).replace('.', ','),
  }),
  save: async ({ read }, { beloeb, pct }) => {
    await read((tx) =>
      saveBudgetLimits(tx, { amount: beloeb ?? null, pct: pct ?? null }, recording),
    );
    return [];
  },
  done: () => '/oekonomi/budget?gemt=ja',
  view: ({ year }, form, { words }) => {
    const { language } = words;
    const t = textsOfFollowUp(language);
    return {
      title: t.limitsTitle,
      section: 'oekonomi',
      body: (
        <div class="panels">
          <BudgetHead
            title={t.limitsTitle}
            lead={t.limitsHint}
            room={null}
            year={year}
            language={language}
          />
          <section class="panel">
            <PlainForm form={form} words={words} cancel="/oekonomi/budget">
              <NumberField form={form} words={words} name="beloeb" />
              <NumberField form={form} words={words} name="pct" />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
