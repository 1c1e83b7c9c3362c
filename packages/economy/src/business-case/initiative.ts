import { minus, nothing, sumOf } from '@rettidig/engine';
import { inOrder, type Reading, refused } from '../input/fault.ts';
import type { Reform, ReformRow } from '../reform/reform.ts';
import type { CaseAccount } from './account.ts';

/**
 * A reform's account with a business case as its counter-initiative, in the years of the reform; a year the case does not run
 * in has nothing of it. Refused where the account has a counter-initiative already, or the case runs in other years.
 */
export function withInitiative(reform: Reform, { plan, years }: CaseAccount): Reading<Reform> {
  const refuse = (text: string): Reading<never> => refused([{ line: null, text }]);
  if (reform.rows.some(({ part }) => part === 'modgaaende') || reform.printed.has('modgaaende')) {
    return refuse(
      'Regnskabet har allerede et modgående initiativ. Slet rækkerne i modgaaende, eller udelad businesscasen.',
    );
  }
  const beyond = years.filter(({ year }) => !reform.years.includes(year));
  if (beyond.length > 0) {
    const names = beyond.map(({ year }) => year).join(', ');
    return refuse(`Businesscasen løber også i ${names}, som reformens regnskab ikke har.`);
  }
  const row = (name: string, amountOf: (result: CaseAccount['yearly']) => number): ReformRow => ({
    part: 'modgaaende',
    name,
    source: 'oplyst',
    basis: `businesscasen »${plan.title}«`,
    figures: reform.years.map((year) => {
      const found = years.find((one) => one.year === year);
      return found === undefined ? nothing : amountOf(found.result);
    }),
    line: null,
  });
  const rows = [
    row('Lønudgift', (result) => result.salary),
    row('Merindtægt, statsrefusion', (result) => minus(nothing, result.extraRefund)),
    row('Driftsudgifter til aktivering', (result) =>
      minus(nothing, sumOf(result.savingUnder30, result.savingOver30)),
    ),
  ];
  return inOrder({ ...reform, rows: [...reform.rows, ...rows] });
}
