import type { Money } from '@rettidig/engine';
import type { BusinessCase } from '@rettidig/law';
import type { Faults } from '../input/fault.ts';
import { type BusinessCasePlan, withFigure } from './business-case.ts';
import { yearlyResult } from './yearly.ts';

/** The fewest whole persons that a case carries; null: no number does, for a person more gives nothing more. */
export interface BreakEven {
  /** That pay the salary by their refund alone. */
  readonly salaryPaid: number | null;
  /** That leave the whole case without loss. */
  readonly noLoss: number | null;
}

/** How many persons it takes, everything else as assumed. */
export function breakEven(plan: BusinessCasePlan, faults: Faults): BreakEven {
  const reaches = (amountOf: (result: BusinessCase) => Money) => (persons: number) => {
    const result = yearlyResult(withFigure(plan, 'personer', persons), faults);
    return result !== null && amountOf(result) >= 0;
  };
  return {
    salaryPaid: fewest(reaches((result) => result.refundLessSalary)),
    noLoss: fewest(reaches((result) => result.total)),
  };
}

/** No municipality has more persons. */
const mostPersons = 1_000_000;

/** The fewest that are enough, where more are never worse. */
function fewest(isEnough: (persons: number) => boolean): number | null {
  if (!isEnough(mostPersons)) return null;
  let [low, high] = [0, mostPersons];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
