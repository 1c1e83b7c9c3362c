import { isoDay } from '@rettidig/engine';
import { csvType, excelType } from '../format/sheet.ts';
import { action } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { portfolioCsv, portfolioXlsx } from '../portfolio/files.ts';
import { portfolioRows } from '../portfolio/load.ts';
import {
  type PortfolioFields,
  type PortfolioQuery,
  portfolioFields,
  portfolioQuery,
} from '../portfolio/query.ts';
import type { PortfolioRow } from '../portfolio/row.ts';
import { select } from '../portfolio/select.ts';

/** The portfolio, filtered and sorted as it is shown, as a CSV file. */
export const borgereCsv = action({
  path: '/borgere.csv',
  method: 'GET',
  access: 'medarbejder',
  purpose: 'Mine borgere: udtræk som CSV',
  input: portfolioFields,
  act: async (visit, fields) => {
    const { query, rows } = await shown(visit, fields);
    return {
      kind: 'file',
      name: `borgere-${isoDay(visit.today)}.csv`,
      type: csvType,
      body: portfolioCsv(rows, query, visit.today, visit.words),
    };
  },
});

/** The same as an Excel file. */
export const borgereXlsx = action({
  path: '/borgere.xlsx',
  method: 'GET',
  access: 'medarbejder',
  purpose: 'Mine borgere: udtræk som Excel',
  input: portfolioFields,
  act: async (visit, fields) => {
    const { query, rows } = await shown(visit, fields);
    return {
      kind: 'file',
      name: `borgere-${isoDay(visit.today)}.xlsx`,
      type: excelType,
      body: await portfolioXlsx(rows, query, visit.today, visit.words),
    };
  },
});

async function shown(
  visit: EmployeeVisit,
  fields: PortfolioFields,
): Promise<{ readonly query: PortfolioQuery; readonly rows: readonly PortfolioRow[] }> {
  const query = portfolioQuery(fields);
  const { rows } = select(await portfolioRows(visit, query.se), query, visit.words);
  return { query, rows };
}
