import { addDays, type Day, danishDay, danishMonth, fromCivil, toCivil } from '@rettidig/engine';
import { collectFaults, type Fault } from '../input/fault.ts';
import type { Assumption, BusinessCasePlan } from './business-case.ts';
import type { CountedCode } from './fields.ts';

/** What was counted in one month of a running case: full-year persons and offers of that month. */
export interface CountedMonth {
  /** The first of the month. */
  readonly month: Day;
  readonly persons: number;
  readonly fewerUnder30: number;
  readonly fewerOver30: number;
  readonly source: string;
}

/** A case with what was counted, and what the counts lack. */
export interface CountedCase {
  readonly plan: BusinessCasePlan;
  readonly faults: readonly Fault[];
}

/**
 * Puts monthly counts into a case: averages over the months from its begin to the last month before a gap, as the follow-up
 * takes them. Months outside the case, and months that are lacking before later ones, are named and count for nothing.
 */
export function withCountedMonths(
  plan: BusinessCasePlan,
  months: readonly CountedMonth[],
): CountedCase {
  const faults = collectFaults();
  const inside = months.filter(({ month }) => plan.begins <= month && month < plan.ends);
  for (const { month } of months) {
    if (inside.some((one) => one.month === month)) continue;
    faults.add(
      null,
      `${monthText(month)} ligger uden for casen, som løber fra ${danishDay(plan.begins)} til ${danishDay(addDays(plan.ends, -1))}.`,
    );
  }
  const counted: CountedMonth[] = [];
  let next = plan.begins;
  for (;;) {
    const found = inside.find(({ month }) => month === next);
    if (found === undefined) break;
    counted.push(found);
    next = nextMonth(next);
  }
  const last = Math.max(plan.begins, ...inside.map(({ month }) => month));
  for (let month = next; month < last; month = nextMonth(month)) {
    if (inside.some((one) => one.month === month)) continue;
    faults.add(
      null,
      `${monthText(month)} er ikke talt. Opfølgningen går kun til måneden før, til den er skrevet.`,
    );
  }
  if (counted.length === 0) return { plan, faults: faults.found };
  const average = (of: (one: CountedMonth) => number): Assumption => ({
    figure: counted.reduce((sum, one) => sum + of(one), 0) / counted.length,
    source: [...new Set(counted.map(({ source }) => source))].join('; '),
    line: null,
  });
  const figures: Readonly<Record<CountedCode, Assumption>> = {
    'talt-personer': average(({ persons }) => persons),
    'talt-faerre-under-30': average(({ fewerUnder30 }) => fewerUnder30),
    'talt-faerre-over-30': average(({ fewerOver30 }) => fewerOver30),
  };
  return { plan: { ...plan, counted: { until: next, figures } }, faults: faults.found };
}

const monthsOfYear = 12;

/** The first of the month after the one that a day begins. */
function nextMonth(first: Day): Day {
  const { year, month } = toCivil(first);
  return month === monthsOfYear ? fromCivil(year + 1, 1, 1) : fromCivil(year, month + 1, 1);
}

function monthText(first: Day): string {
  const { year, month } = toCivil(first);
  const name = danishMonth(month);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
