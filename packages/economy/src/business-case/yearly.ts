import { type Day, minus, type Money, percentOf, share, sumOf, toCivil } from '@rettidig/engine';
import { type BusinessCase, businessCase, effortRefund } from '@rettidig/law';
import type { Faults } from '../input/fault.ts';
import { askLaw, firstOf } from '../law/ask.ts';
import { amountOfField, type BusinessCasePlan, figureOf } from './business-case.ts';

const mend = 'Giv forskellen i feltet procentpoint, eller vælg en anden dag i lovens-dag.';

/** What a case gives in so many months under the law of a day; null where the law does not say, and then a fault does. */
export function caseInMonths(
  plan: BusinessCasePlan,
  months: number,
  { on, faults }: { readonly on: Day; readonly faults: Faults },
): BusinessCase | null {
  const [persons, monthlyBenefit] = [figureOf(plan, 'personer'), amountOfField(plan, 'ydelse')];
  const byLaw = askLaw(
    businessCase,
    {
      persons,
      monthlyBenefit,
      months,
      salary: amountOfField(plan, 'loen'),
      fewerUnder30: figureOf(plan, 'faerre-under-30'),
      priceUnder30: amountOfField(plan, 'pris-under-30'),
      fewerOver30: figureOf(plan, 'faerre-over-30'),
      priceOver30: amountOfField(plan, 'pris-over-30'),
    },
    { on, mend, faults },
  );
  const points = plan.assumptions.procentpoint;
  if (byLaw === null || points === undefined) return byLaw;
  const extraRefund = percentOf(share(monthlyBenefit, persons * months, 1), points.figure);
  const refundLessSalary = minus(extraRefund, byLaw.salary);
  const total = sumOf(refundLessSalary, byLaw.savingUnder30, byLaw.savingOver30);
  return { ...byLaw, extraRefund, refundLessSalary, total };
}

/** What the case gives in a whole year, by the law it was promised under. */
export function yearlyResult(plan: BusinessCasePlan, faults: Faults): BusinessCase | null {
  return caseInMonths(plan, figureOf(plan, 'maaneder'), { on: plan.lawDay, faults });
}

/** A calendar year of a case. */
export interface CaseYear {
  readonly year: number;
  readonly months: number;
  readonly result: BusinessCase;
}

/**
 * The case year by year, from one day to another.
 * A case that runs fewer months of each year has its part of them.
 * @param law `loefte`: the law that the case was promised under; `aarets`: that of the first day it runs in the year
 */
export function yearsOfCase(
  plan: BusinessCasePlan,
  { until, law }: { readonly until: Day; readonly law: 'loefte' | 'aarets' },
  faults: Faults,
): readonly CaseYear[] {
  const { year: first } = toCivil(plan.begins);
  const { year: last } = toCivil((until - 1) as Day);
  const years = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  return years.flatMap((year) => {
    const from = Math.max(plan.begins, firstOf(year)) as Day;
    const to = Math.min(until, firstOf(year + 1)) as Day;
    const months = (monthsBetween(from, to) * figureOf(plan, 'maaneder')) / monthsOfYear;
    const result = caseInMonths(plan, months, {
      on: law === 'loefte' ? plan.lawDay : from,
      faults,
    });
    return result === null ? [] : [{ year, months, result }];
  });
}

const monthsOfYear = 12;

/** Whole months between two firsts of a month. */
export function monthsBetween(from: Day, to: Day): number {
  const [one, other] = [toCivil(from), toCivil(to)];
  return (other.year - one.year) * monthsOfYear + other.month - one.month;
}

/** How many percentage points more the law refunds in a company-directed offer than in other activation; null: none says. */
export function pointsByLaw(on: Day): number | null {
  const share = (situation: 'virksomhedspraktik' | 'vejledning-og-opkvalificering') =>
    effortRefund.decide({ benefit: 'kontanthjaelp', situation, spellWeek: 'ukendt' }, on);
  const [company, other] = [share('virksomhedspraktik'), share('vejledning-og-opkvalificering')];
  return company.outcome === 'afgjort' && other.outcome === 'afgjort'
    ? company.value.statePct - other.value.statePct
    : null;
}

/** The amounts of several years together. */
export function together(years: readonly CaseYear[]): BusinessCase {
  const sum = (of: (result: BusinessCase) => Money): Money =>
    sumOf(...years.map(({ result }) => of(result)));
  return {
    extraRefund: sum((result) => result.extraRefund),
    salary: sum((result) => result.salary),
    savingUnder30: sum((result) => result.savingUnder30),
    savingOver30: sum((result) => result.savingOver30),
    refundLessSalary: sum((result) => result.refundLessSalary),
    total: sum((result) => result.total),
  };
}
