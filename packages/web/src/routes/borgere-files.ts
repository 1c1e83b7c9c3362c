import { isoDay } from '@rettidig/engine';
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

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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
      type: 'text/csv; charset=utf-8',
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
      type: excel,
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
