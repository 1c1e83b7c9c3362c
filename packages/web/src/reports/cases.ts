import { capital, type ReportSection, type RowsBehind } from '@rettidig/figures/overview';
import { z } from 'zod';
import { nameRows, type NamedRows } from '../figures/named-rows.ts';
import { withQuery } from '../figures/query.ts';
import { optionalWhole } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Language } from '../texts/language.ts';
import { columnName } from './column-name.ts';
import { queryOf, type ReportModel } from './model.ts';

/** Which number of a report the cases are asked for, and which page of them. */
export const reportCasesFields = {
  tal: z.string().trim().max(120),
  blad: optionalWhole({ least: 1, most: 10_000 }),
};

export type ReportCasesAsked = z.infer<z.ZodObject<typeof reportCasesFields>>;

/** The cases behind one number of a report. */
export interface ReportCases {
  readonly report: ReportModel;
  /** Key of the number in the report. */
  readonly key: string;
  readonly section: ReportSection;
  /** The row and the column that the number stands in. */
  readonly name: string;
  readonly list: NamedRows;
}

/**
 * Finds the rows behind a number of a report, with the names of the citizens the employee may see.
 * @param page from 1; null: all of them at once, for a file
 * @throws NotFoundError when the report has no such number
 */
export async function reportCases(
  visit: EmployeeVisit,
  report: ReportModel,
  { key, page }: { readonly key: string; readonly page: number | null },
): Promise<ReportCases> {
  const found = numberIn(report, key, visit.words.language);
  if (found === null) throw new NotFoundError();
  const { rows, ...where } = found;
  const { base } = report;
  const list = await nameRows(visit, { base, table: rows.table, behind: rows.find() }, page);
  return { report, key, ...where, list };
}

function numberIn(
  { report }: ReportModel,
  key: string,
  language: Language,
): (Pick<ReportCases, 'section' | 'name'> & { readonly rows: RowsBehind }) | null {
  for (const section of report.sections) {
    for (const { heading, cells } of section.table.rows) {
      const at = cells.findIndex(({ rows }) => rows?.key === key);
      const rows = cells[at]?.rows;
      if (rows === undefined) continue;
      const column = columnName(section.table.columns[at], language);
      return { section, name: capital(`${heading[language]}, ${column}`), rows };
    }
  }
  return null;
}

/** Address of the cases behind a number of a report. */
export function reportCasesAddress(
  model: Pick<ReportModel, 'path' | 'choices'>,
  { key, page = 1, file = '' }: { key: string; page?: number; file?: '' | '.csv' | '.xlsx' },
): string {
  return withQuery(`${model.path}/sager${file}`, {
    ...queryOf(model),
    tal: key,
    blad: page === 1 ? undefined : String(page),
  });
}
