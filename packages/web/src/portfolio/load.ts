import { deriveDuties } from '@rettidig/casework';
import {
  type Employee,
  listEmployees,
  listSavedViews,
  listUnits,
  loadCaseload,
} from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import type { PortfolioQuery } from './query.ts';
import { type PortfolioRow, portfolioRow } from './row.ts';
import { savedQuery } from './saved-query.ts';
import type { TakenName } from './saved-views.tsx';
import { select } from './select.ts';
import type { Portfolio } from './portfolio.ts';

/** The name the portfolio's saved views stand under. */
export const portfolioPage = 'borgere';

/** The unit whose citizens an employee sees together; null for those who see the whole municipality. */
export function ledUnit({ role, unit }: Employee): Employee['unit'] {
  return role === 'administrator' || role === 'oekonom' ? null : unit;
}

/** The citizens of a scope as rows, by name. */
export async function portfolioRows(
  { read, session, today }: EmployeeVisit,
  scope: PortfolioQuery['se'],
): Promise<readonly PortfolioRow[]> {
  const { employee } = session;
  const unit = ledUnit(employee);
  const whose =
    scope === 'mine' ? { caseworker: employee.id } : unit === null ? {} : { unit: unit.id };
  const citizens = await read((tx) => loadCaseload(tx, { on: today, running: true, ...whose }));
  return citizens.map((citizen) =>
    portfolioRow(citizen, deriveDuties(citizen.caseFile, today), today),
  );
}

export async function loadPortfolio(
  visit: EmployeeVisit,
  query: PortfolioQuery,
  takenName: TakenName | null = null,
): Promise<Portfolio> {
  const { session, words, today, csrf, municipality } = visit;
  const unit = ledUnit(session.employee);
  const [rows, views, employees, units] = await Promise.all([
    portfolioRows(visit, query.se),
    visit.read((tx) => listSavedViews(tx, portfolioPage)),
    query.se === 'enhed' ? visit.read(listEmployees) : [],
    query.se === 'enhed' && unit === null ? visit.read(listUnits) : [],
  ]);
  return {
    today,
    query,
    selection: select(rows, query, words),
    all: rows.length,
    unit,
    municipality: municipality?.name ?? '',
    caseworkers: employees.filter((employee) => unit === null || employee.unit?.id === unit.id),
    units,
    savedViews: views.map(({ id, name, query: saved }) => ({ id, name, query: savedQuery(saved) })),
    takenName,
    csrf,
  };
}
