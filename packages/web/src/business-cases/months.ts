import type { BusinessCasePlan } from '@rettidig/economy';
import { type Day, fromCivil, toCivil } from '@rettidig/engine';
import type { BusinessCaseMonth } from '@rettidig/store';

/** A month of a case, and what was counted in it; null: nothing yet. */
export interface CaseMonth {
  readonly month: Day;
  readonly counted: BusinessCaseMonth | null;
}

const monthsOfYear = 12;

/** The months of a case that have begun by a day, and others that were counted, in order. */
export function monthsOfCase(
  { begins, ends }: BusinessCasePlan,
  counted: readonly BusinessCaseMonth[],
  today: Day,
): readonly CaseMonth[] {
  const begun: Day[] = [];
  for (let month = begins; month < ends && month <= today; month = nextMonth(month)) {
    begun.push(month);
  }
  const all = new Set([...begun, ...counted.map(({ month }) => month)]);
  return [...all]
    .toSorted((a, b) => a - b)
    .map((month) => ({ month, counted: counted.find((one) => one.month === month) ?? null }));
}

function nextMonth(first: Day): Day {
  const { year, month } = toCivil(first);
  return month === monthsOfYear ? fromCivil(year + 1, 1, 1) : fromCivil(year, month + 1, 1);
}
