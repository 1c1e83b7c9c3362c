import { minus, type Money } from '@rettidig/engine';
import type { BusinessCase } from '@rettidig/law';
import type { Faults } from '../input/fault.ts';
import { type BusinessCasePlan, withFigure } from './business-case.ts';
import { together, yearsOfCase } from './yearly.ts';

/** A case that runs, against its promise, for the months until a day. */
export interface FollowUp {
  readonly months: number;
  /** What was promised for those months, by the law of the promise. */
  readonly promised: BusinessCase;
  /** What the counted persons and offers give, by the law of each year. */
  readonly given: BusinessCase;
  /** Given less promised. */
  readonly difference: BusinessCase;
}

/** Follows a case up; null where nothing was counted. */
export function followUp(plan: BusinessCasePlan, faults: Faults): FollowUp | null {
  if (plan.counted === null) return null;
  const { until, figures } = plan.counted;
  // A promise of percentage points is a promise: what is given follows the law alone.
  const { procentpoint: _, ...assumed } = plan.assumptions;
  const found = [
    ['personer', figures['talt-personer'].figure],
    ['faerre-under-30', figures['talt-faerre-under-30'].figure],
    ['faerre-over-30', figures['talt-faerre-over-30'].figure],
  ] as const;
  const counted = found.reduce<BusinessCasePlan>(
    (one, [code, figure]) => withFigure(one, code, figure),
    { ...plan, assumptions: assumed },
  );
  const promisedYears = yearsOfCase(plan, { until, law: 'loefte' }, faults);
  const promised = together(promisedYears);
  const given = together(yearsOfCase(counted, { until, law: 'aarets' }, faults));
  return {
    months: promisedYears.reduce((sum, { months }) => sum + months, 0),
    promised,
    given,
    difference: less(given, promised),
  };
}

function less(one: BusinessCase, other: BusinessCase): BusinessCase {
  const of = (amount: (result: BusinessCase) => Money): Money => minus(amount(one), amount(other));
  return {
    extraRefund: of((result) => result.extraRefund),
    salary: of((result) => result.salary),
    savingUnder30: of((result) => result.savingUnder30),
    savingOver30: of((result) => result.savingOver30),
    refundLessSalary: of((result) => result.refundLessSalary),
    total: of((result) => result.total),
  };
}
