import type { BusinessCase } from '@rettidig/law';
import { collectFaults, inOrder, type Reading, refused } from '../input/fault.ts';
import { type BreakEven, breakEven } from './break-even.ts';
import type { BusinessCasePlan } from './business-case.ts';
import { type FollowUp, followUp } from './follow-up.ts';
import { caseRemarks } from './remarks.ts';
import { type CaseSensitivity, caseSensitivity } from './sensitivity.ts';
import { type CaseYear, together, yearlyResult, yearsOfCase } from './yearly.ts';

/** Everything a business case comes to. */
export interface CaseAccount {
  readonly plan: BusinessCasePlan;
  readonly yearly: BusinessCase;
  /** By the law it was promised under. */
  readonly years: readonly CaseYear[];
  readonly whole: BusinessCase;
  readonly breakEven: BreakEven;
  readonly followUp: FollowUp | null;
  readonly sensitivity: readonly CaseSensitivity[];
  /** What a reader must know, in Danish. */
  readonly remarks: readonly string[];
}

/**
 * Computes a business case.
 * @param pct how many per cent each assumption is moved for the sensitivity, one at a time, both ways
 */
export function businessCaseAccount(
  plan: BusinessCasePlan,
  { pct }: { readonly pct: number },
): Reading<CaseAccount> {
  const faults = collectFaults();
  const yearly = yearlyResult(plan, faults);
  if (yearly === null) return refused(faults.found);
  const years = yearsOfCase(plan, { until: plan.ends, law: 'loefte' }, faults);
  // That the law of a later year is not known is a remark and no fault.
  const later = yearsOfCase(plan, { until: plan.ends, law: 'aarets' }, collectFaults());
  const account: CaseAccount = {
    plan,
    yearly,
    years,
    whole: together(years),
    breakEven: breakEven(plan, faults),
    followUp: followUp(plan, faults),
    sensitivity: [-pct, pct].flatMap((each) => caseSensitivity(plan, each, faults)),
    remarks: caseRemarks(plan, years, later),
  };
  return faults.found.length > 0 ? refused(faults.found) : inOrder(account);
}
