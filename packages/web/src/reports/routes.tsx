import { isoDay } from '@rettidig/engine';
import { z } from 'zod';
import { chartFileAnswer } from '../charts/chart-file.ts';
import { textsOfCases } from '../figures/cases-texts.ts';
import { csvType, excelType } from '../format/sheet.ts';
import { sheetAnswer, sheetKinds } from '../format/sheet-answer.ts';
import { action, NotFoundError, page, type Route } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import {
  type ReportCases,
  type ReportCasesAsked,
  reportCases,
  reportCasesFields,
} from './cases.ts';
import { reportCasesSheet, ReportCasesView } from './cases-view.tsx';
import { drawingOf } from './drawing.ts';
import { reportCsv, reportXlsx } from './files.ts';
import { sourceWithOthers } from './sources.ts';
import type { ReportModel } from './model.ts';
import { ReportView } from './view.tsx';

/** Chooses a section by its id; the query's name. */
const sectionField = z.string().max(60);

/**
 * The routes of a report: its page, its tables as CSV and Excel, and each of its charts as SVG and PNG. Whatever is asked
 * of the page can be asked of its files.
 */
export function reportRoutes<S extends z.ZodRawShape>({
  path,
  fields,
  load,
  hasCases = false,
}: {
  readonly path: string;
  readonly fields: S;
  readonly load: (visit: EmployeeVisit, input: z.infer<z.ZodObject<S>>) => Promise<ReportModel>;
  /** Some of its numbers have rows behind them that are not those of a measure. */
  readonly hasCases?: boolean;
}): readonly Route[] {
  const shared = { access: 'medarbejder', purpose: null } as const;
  const name = path.split('/').at(-1) ?? 'rapport';
  const chartShape = { ...fields, afsnit: sectionField };
  const chartOf = async (visit: EmployeeVisit, input: Record<string, unknown>) => {
    const { afsnit, ...own } = input;
    const { report, source } = await load(visit, own as z.infer<z.ZodObject<S>>);
    const section = report.sections.find(({ id }) => id === afsnit);
    const { language } = visit.words;
    const svg =
      section === undefined
        ? null
        : drawingOf(section, sourceWithOthers(section, source, language), language);
    if (section === undefined || svg === null) throw new NotFoundError();
    return { svg, name: `${name}-${section.id}-${isoDay(visit.today)}` };
  };
  return [
    page({
      ...shared,
      path,
      input: fields,
      load,
      view: (model, { words }) => ({
        title: model.report.title[words.language],
        section: 'noegletal',
        wide: true,
        body: <ReportView model={model} words={words} />,
      }),
    }),
    action({
      ...shared,
      path: `${path}/tal.csv`,
      method: 'GET',
      input: fields,
      act: async (visit, input) => {
        const { report, source } = await load(visit, input);
        return {
          kind: 'file',
          name: `${name}-${isoDay(visit.today)}.csv`,
          type: csvType,
          body: reportCsv(report, source, visit.words.language),
        };
      },
    }),
    action({
      ...shared,
      path: `${path}/tal.xlsx`,
      method: 'GET',
      input: fields,
      act: async (visit, input) => {
        const { report, source } = await load(visit, input);
        if (report.sections.length === 0) throw new NotFoundError();
        return {
          kind: 'file',
          name: `${name}-${isoDay(visit.today)}.xlsx`,
          type: excelType,
          body: await reportXlsx(report, source, visit.words.language),
        };
      },
    }),
    ...(['svg', 'png'] as const).map((kind) =>
      action({
        ...shared,
        path: `${path}/figur.${kind}`,
        method: 'GET',
        input: chartShape,
        act: async (visit, input) => {
          const { svg, name: file } = await chartOf(visit, input);
          return await chartFileAnswer(svg, kind, file);
        },
      }),
    ),
    ...(hasCases ? casesRoutes(path, fields, load) : []),
  ];
}

/** The cases behind a number of a report, as a page and as files. */
function casesRoutes<S extends z.ZodRawShape>(
  path: string,
  fields: S,
  load: (visit: EmployeeVisit, input: z.infer<z.ZodObject<S>>) => Promise<ReportModel>,
): readonly Route[] {
  const input = { ...fields, ...reportCasesFields };
  const casesOf = async (
    visit: EmployeeVisit,
    asked: Record<string, unknown>,
    { whole }: { readonly whole: boolean },
  ): Promise<ReportCases> => {
    const { tal: key, blad, ...own } = asked as Record<string, unknown> & ReportCasesAsked;
    const report = await load(visit, own as z.infer<z.ZodObject<S>>);
    return await reportCases(visit, report, { key, page: whole ? null : (blad ?? 1) });
  };
  return [
    page({
      path: `${path}/sager`,
      access: 'medarbejder',
      purpose: 'Nøgletal: sagerne bag et tal',
      input,
      load: (visit, asked) => casesOf(visit, asked, { whole: false }),
      view: (cases, { words }) => ({
        title: textsOfCases(words.language).title(cases.report.report.title[words.language]),
        section: 'noegletal',
        wide: true,
        body: <ReportCasesView cases={cases} words={words} />,
      }),
    }),
    ...sheetKinds.map((kind) =>
      action({
        path: `${path}/sager.${kind}`,
        method: 'GET',
        access: 'medarbejder',
        purpose: 'Nøgletal: udtræk af sagerne bag et tal',
        input,
        act: async (visit, asked) => {
          const cases = await casesOf(visit, asked, { whole: true });
          const sheet = reportCasesSheet(cases, visit.words.language);
          return await sheetAnswer(sheet, kind, `${cases.report.report.id}-sager`);
        },
      }),
    ),
  ];
}
