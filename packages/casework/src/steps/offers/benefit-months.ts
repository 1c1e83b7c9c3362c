import { addMonths, type Day } from '@rettidig/engine';
import type { CaseFile } from '../../facts/case-file.ts';

/** Whole months that a citizen has been on public benefits without a break up to a day. */
export function monthsOnBenefit({ benefits }: Pick<CaseFile, 'benefits'>, until: Day): number {
  let since = until;
  for (const { from, to } of benefits.toSorted((a, b) => b.from - a.from)) {
    if (from >= since) continue;
    if (to < since) break;
    since = from;
  }
  let months = 0;
  while (since < until && addMonths(since, months + 1) <= until) months += 1;
  return months;
}
