import { segmentsOf, type RefundLaw } from '@rettidig/casework';
import {
  addMonths,
  type Day,
  mondayOf,
  type Money,
  type Period,
  share,
  toCivil,
  valueOf,
} from '@rettidig/engine';
import {
  type Benefit,
  type CountedRun,
  type ResetTerms,
  resetTerms,
  targetGroups,
} from '@rettidig/law';
import { unknownAmount } from './ledger.ts';
import type { RefundCase } from './refund-case.ts';

/**
 * What holds on the days of one citizen, asked in the order of the days: each answer begins where the last one was found.
 */

/** Every target group by its place; null first: no group. */
export const ledgerGroups = [null, ...targetGroups.codes.map(({ code }) => code)];

/** The place of the citizen's target group on a day. */
export function groupsThrough({ file }: RefundCase, until: Day): (on: Day) => number {
  const segments = file.courses.flatMap((course) => segmentsOf(file, course, (until - 1) as Day));
  let next = 0;
  return (on) => {
    let segment = segments[next];
    while (segment !== undefined && segment.to <= on) segment = segments[(next += 1)];
    return segment === undefined || segment.from > on ? 0 : ledgerGroups.indexOf(segment.group);
  };
}

/** The number of a week in a count; 0 where it is not counted. */
export function weekNumbers(runs: readonly CountedRun[]): (week: Day) => number {
  let at = 0;
  return (week) => {
    let run = runs[at];
    while (run !== undefined && run.week + run.weeks * daysInWeek <= week) run = runs[(at += 1)];
    return run === undefined || run.week > week ? 0 : run.number + (week - run.week) / daysInWeek;
  };
}

export const daysInWeek = 7;

/** What sets the count back under the law of each week of a period; null where that law has no count. */
export function resetTermsIn(period: Period, law: RefundLaw): (week: Day) => ResetTerms | null {
  const known = new Map<string, ResetTerms>();
  const termsOn = (on: Day): ResetTerms | null => {
    const terms = valueOf(resetTerms.decide({}, on, law.amendments));
    if (terms === null) return null;
    const key = `${terms.weeks}/${terms.months}`;
    known.set(key, known.get(key) ?? terms);
    return known.get(key) ?? terms;
  };
  const first = mondayOf(period.from);
  const byWeek: (ResetTerms | null)[] = [];
  for (let week = first; week < period.to; week = (week + daysInWeek) as Day) {
    byWeek.push(termsOn(law.on ?? week));
  }
  return (week) => byWeek[(week - first) / daysInWeek] ?? null;
}

/** The first day of the month after the one a day lies in. */
export function firstOfNextMonth(on: Day): Day {
  return addMonths((on - toCivil(on).dayOfMonth + 1) as Day, 1);
}

/** What a citizen was paid, day by day. */
export interface Payments {
  /** The first day after `day`, at most `end`, on which the amount of the benefit may be another. */
  readonly sameUntil: (benefit: Benefit, day: Day, end: Day) => Day;
  /**
   * What was paid for some days of one month on which the amount is the same. The amount is spread over the days of the
   * month (reading 0038) so that the parts of a month are what the month is: rounded together, not one by one.
   * @returns øre; `unknownAmount` where nobody has said
   */
  readonly paid: (benefit: Benefit, day: Day, days: number, monthEnd: Day) => number;
}

export function paymentsOf({ benefitAmounts }: RefundCase): Payments {
  const amounts = benefitAmounts.toSorted((a, b) => a.from - b.from);
  // Of each amount, the month it was used in last and the days of that month it has paid for.
  const months = amounts.map(() => 0);
  const daysPaid = amounts.map(() => 0);
  let at = 0;
  const placeOn = (benefit: Benefit, day: Day): number => {
    const is = (place: number): boolean => {
      const one = amounts[place];
      return one !== undefined && one.benefit === benefit && one.from <= day && day < one.to;
    };
    if (!is(at))
      at = Math.max(
        amounts.findIndex((_, place) => is(place)),
        0,
      );
    return is(at) ? at : -1;
  };
  return {
    sameUntil: (benefit, day, end) => {
      const found = amounts[placeOn(benefit, day)];
      if (found !== undefined) return found.to < end ? found.to : end;
      const next = amounts.find((one) => one.benefit === benefit && one.from > day);
      return next !== undefined && next.from < end ? next.from : end;
    },
    paid: (benefit, day, days, monthEnd) => {
      const place = placeOn(benefit, day);
      const found = amounts[place];
      if (found === undefined) return unknownAmount;
      if (months[place] !== monthEnd) {
        months[place] = monthEnd;
        daysPaid[place] = 0;
      }
      const before = daysPaid[place] ?? 0;
      const daysInMonth = monthEnd - addMonths(monthEnd, -1);
      daysPaid[place] = before + days;
      const upTo = (count: number): Money => share(found.monthly, count, daysInMonth);
      return upTo(before + days) - upTo(before);
    },
  };
}
