import type { Day } from '@rettidig/engine';
import type { Benefit } from '@rettidig/law';

/** A month of a benefit's caseload, as the key figures count it. */
export interface CaseloadMonth {
  /** First day of the month. */
  readonly month: Day;
  /** Days on the benefit within the month, of all citizens together. */
  readonly days: number;
  /** Citizens on the benefit on the first day of the month. */
  readonly stock: number;
  /** Citizens who came to the benefit in the month, and who left it. */
  readonly inflow: number;
  readonly outflow: number;
}

/** Whole months without a hole, the oldest first. The last month has ended. */
export interface CaseloadSeries {
  readonly benefit: Benefit;
  readonly months: readonly CaseloadMonth[];
  /**
   * The stock of each month's first day by how many months ago they came: at place 0 those who came in the month before, at
   * the last place all who came earlier than can be told apart. One more than the months: the first day after the last.
   */
  readonly ages: readonly (readonly number[])[];
}

/** Full-year persons (helårspersoner) of some months: days on benefit by days in the months. */
export function fullYearPersons(days: number, daysInMonths: number): number {
  if (!(daysInMonths > 0)) throw new Error('Helårspersoner kræver mindst én dag.');
  return days / daysInMonths;
}
