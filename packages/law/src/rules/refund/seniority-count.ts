import {
  addDays,
  addMonths,
  addWeeks,
  type Day,
  firstOverlap,
  isoDay,
  mondayOf,
  type Period,
} from '@rettidig/engine';

/** What sets the count of weeks back: so many whole weeks of self-support within so many months. */
export interface ResetTerms {
  readonly weeks: number;
  readonly months: number;
}

/** Where a benefit week stands in the count. */
export interface CountedWeek {
  /** The Monday of the calendar week. */
  readonly week: Day;
  /** Its number in the count; the first is 1. */
  readonly number: number;
  /** The Monday of the week the count began with. */
  readonly since: Day;
}

/**
 * The count of calendar weeks with any benefit, one row for each such week in order. A week counts once, however many
 * benefits and days it holds. After the first week of a count, enough whole weeks of self-support within the period
 * before set it back: the next benefit week is the first of a new count.
 * @param benefits periods on any benefit of the list, in any order
 * @param selfSupport periods without public support and without subsidised employment, in any order
 * @param until weeks that begin on this day or later are left out
 * @throws Error where a day is both on benefit and self-supporting; it names both periods
 */
export function countBenefitWeeks(
  benefits: readonly Period[],
  selfSupport: readonly Period[],
  terms: ResetTerms,
  until: Day,
): CountedWeek[] {
  refuseContradiction(benefits, selfSupport);
  const supported = weeksTouched(benefits, until);
  const alone = wholeWeeks(selfSupport, until);
  const counted: CountedWeek[] = [];
  let since: Day | null = null;
  let number = 0;
  let own: Day[] = [];
  let next = 0;
  for (const week of supported) {
    for (; next < alone.length && (alone[next] as Day) < week; next += 1) {
      const selfSupportWeek = alone[next] as Day;
      if (since === null) continue;
      own.push(selfSupportWeek);
      if (own.length < terms.weeks) continue;
      const opens = addMonths(addWeeks(selfSupportWeek, 1), -terms.months);
      own = own.filter((monday) => monday >= opens);
      if (own.length < terms.weeks) continue;
      since = null;
      number = 0;
      own = [];
    }
    since ??= week;
    number += 1;
    counted.push({ week, number, since });
  }
  return counted;
}

function refuseContradiction(benefits: readonly Period[], selfSupport: readonly Period[]): void {
  for (const benefit of benefits) {
    const both = selfSupport.find((own) => firstOverlap([benefit, own]) !== null);
    if (both === undefined) continue;
    throw new Error(
      `Ydelse fra ${isoDay(benefit.from)} og selvforsørgelse fra ${isoDay(both.from)} kan ikke gælde de samme dage.`,
    );
  }
}

/** The Mondays of the weeks that hold a day of the periods, in order, each once. */
function weeksTouched(periods: readonly Period[], until: Day): Day[] {
  const weeks: Day[] = [];
  for (const { from, to } of inOrder(periods)) {
    const last = weeks.at(-1);
    let week = mondayOf(from);
    if (last !== undefined && week <= last) week = addWeeks(last, 1);
    for (; week < to && week < until; week = addWeeks(week, 1)) {
      if (from < to) weeks.push(week);
    }
  }
  return weeks;
}

/** The Mondays of the weeks that lie wholly in the periods, in order, each once. */
function wholeWeeks(periods: readonly Period[], until: Day): Day[] {
  const weeks: Day[] = [];
  for (const { from, to } of joined(periods)) {
    const first = mondayOf(addDays(addWeeks(from, 1), -1));
    for (let week = first; addWeeks(week, 1) <= to && week < until; week = addWeeks(week, 1)) {
      weeks.push(week);
    }
  }
  return weeks;
}

const inOrder = (periods: readonly Period[]): Period[] =>
  periods.toSorted((a, b) => a.from - b.from);

/** Periods that touch or overlap as one. */
function joined(periods: readonly Period[]): Period[] {
  const all: Period[] = [];
  for (const { from, to } of inOrder(periods)) {
    const last = all.at(-1);
    if (last !== undefined && from <= last.to) {
      all[all.length - 1] = { from: last.from, to: to > last.to ? to : last.to };
    } else all.push({ from, to });
  }
  return all;
}
