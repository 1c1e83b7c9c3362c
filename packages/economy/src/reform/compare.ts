import { type Fault, inOrder, type Reading, refused } from '../input/fault.ts';
import { minusYears, type YearAmounts } from '../amounts/year-amounts.ts';
import type { Consequences } from './consequences.ts';
import type { Sum } from './parts.ts';

/** A sum of two scenarios; null where a scenario has no such sum. */
export interface ComparedSum {
  readonly sum: Sum;
  readonly first: YearAmounts | null;
  readonly other: YearAmounts | null;
  /** The other less the first; null where one of them is not there: nothing is compared with it. */
  readonly difference: YearAmounts | null;
}

/** Compares two scenarios sum by sum. They must be of the same years. */
export function compareScenarios(
  first: Consequences,
  other: Consequences,
): Reading<readonly ComparedSum[]> {
  if (first.years.join() !== other.years.join()) {
    const text = `»${first.title}« er for ${first.years.join(', ')}, »${other.title}« for ${other.years.join(', ')}. Scenarier kan kun sammenlignes for de samme år.`;
    const fault: Fault = { line: null, text };
    return refused([fault]);
  }
  const amounts = ({ sums }: Consequences, sum: Sum): YearAmounts | null =>
    sums.find((one) => one.sum === sum)?.amounts ?? null;
  const all = [...new Set([...first.sums, ...other.sums].map(({ sum }) => sum))];
  return inOrder(
    all.map((sum): ComparedSum => {
      const [one, two] = [amounts(first, sum), amounts(other, sum)];
      const difference = one === null || two === null ? null : minusYears(two, one);
      return { sum, first: one, other: two, difference };
    }),
  );
}
