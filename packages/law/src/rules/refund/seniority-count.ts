import {
  addDays,
  addMonths,
  addWeeks,
  type Day,
  isoDay,
  mondayOf,
  overlaps,
  type Period,
  weeksBetween,
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

/** Calendar weeks with any benefit that follow each other without a break, in one count. */
export interface CountedRun {
  /** The Monday of the first of them. */
  readonly week: Day;
  readonly weeks: number;
  /** The number of the first in the count; each later one has one more. */
  readonly number: number;
  /** The Monday of the week the count began with. */
  readonly since: Day;
}

/** How far self-support has come towards setting a count back. */
export interface ResetProgress {
  /** The Mondays of the whole weeks of self-support that count, in order. */
  readonly counted: readonly Day[];
  /** The Monday on which the count would be set back if self-support began now and went on without a break. */
  readonly earliest: Day;
}

/** A running count: none before the first benefit week, and none from a reset to the next benefit week. */
interface RunningCount {
  since: Day | null;
  number: number;
  /** The weeks of self-support after its first week. */
  own: Day[];
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
  return countUntil(benefits, selfSupport, terms, until).counted.flatMap((run) =>
    Array.from({ length: run.weeks }, (_, past) => ({
      week: addWeeks(run.week, past),
      number: run.number + past,
      since: run.since,
    })),
  );
}

/** The same count, one row for each run of weeks that follow each other in it. For whole populations. */
export function countBenefitRuns(
  benefits: readonly Period[],
  selfSupport: readonly Period[],
  terms: ResetTerms,
  until: Day,
): CountedRun[] {
  return countUntil(benefits, selfSupport, terms, until).counted;
}

/**
 * How far self-support has come towards setting the count back at the beginning of a week; null where no count runs.
 * @param week the Monday; what lies on it or later is not looked at
 * @throws Error as `countBenefitWeeks`
 */
export function resetProgress(
  benefits: readonly Period[],
  selfSupport: readonly Period[],
  terms: ResetTerms,
  week: Day,
): ResetProgress | null {
  const { running } = countUntil(benefits, selfSupport, terms, week);
  if (running.since === null) return null;
  const counted = running.own.filter((monday) => monday >= windowBefore(week, terms));
  let earliest = week;
  while (running.since !== null) {
    addSelfSupport(running, earliest, terms);
    earliest = addWeeks(earliest, 1);
  }
  return { counted, earliest };
}

/** The first day of the period that ends with the week before. */
const windowBefore = (week: Day, { months }: ResetTerms): Day => addMonths(week, -months);

function countUntil(
  benefits: readonly Period[],
  selfSupport: readonly Period[],
  terms: ResetTerms,
  until: Day,
): { readonly counted: CountedRun[]; readonly running: RunningCount } {
  refuseContradiction(benefits, selfSupport);
  const alone = wholeWeeks(selfSupport, until);
  const counted: CountedRun[] = [];
  const running: RunningCount = { since: null, number: 0, own: [] };
  let next = 0;
  const passSelfSupport = (before: Day): void => {
    for (; next < alone.length && (alone[next] as Day) < before; next += 1) {
      addSelfSupport(running, alone[next] as Day, terms);
    }
  };
  for (const { week, weeks } of runsTouched(benefits, until)) {
    passSelfSupport(week);
    running.since ??= week;
    counted.push({ week, weeks, number: running.number + 1, since: running.since });
    running.number += weeks;
  }
  passSelfSupport(until);
  return { counted, running };
}

/** A whole week of self-support: it counts towards a reset, and is the reset where it is the last that was lacking. */
function addSelfSupport(running: RunningCount, week: Day, terms: ResetTerms): void {
  if (running.since === null) return;
  running.own.push(week);
  if (running.own.length < terms.weeks) return;
  const opens = windowBefore(addWeeks(week, 1), terms);
  running.own = running.own.filter((monday) => monday >= opens);
  if (running.own.length < terms.weeks) return;
  running.since = null;
  running.number = 0;
  running.own = [];
}

function refuseContradiction(benefits: readonly Period[], selfSupport: readonly Period[]): void {
  for (const benefit of benefits) {
    const both = selfSupport.find((own) => overlaps(benefit, own));
    if (both === undefined) continue;
    throw new Error(
      `Ydelse fra ${isoDay(benefit.from)} og selvforsørgelse fra ${isoDay(both.from)} kan ikke gælde de samme dage.`,
    );
  }
}

/** The weeks that hold a day of the periods, each once: those that follow each other as one run, in order. */
function runsTouched(
  periods: readonly Period[],
  until: Day,
): readonly Pick<CountedRun, 'week' | 'weeks'>[] {
  const runs: { week: Day; weeks: number }[] = [];
  for (const { from, to } of inOrder(periods)) {
    const last = runs.at(-1);
    const week = mondayOf(from);
    // The first Monday that the period does not reach, or that is not asked for.
    const end = mondayOf(addDays(addWeeks(to < until ? to : until, 1), -1));
    if (from >= to || week >= end) continue;
    const reached = last === undefined ? null : addWeeks(last.week, last.weeks);
    if (last === undefined || reached === null || week > reached) {
      runs.push({ week, weeks: weeksBetween(week, end) });
    } else if (end > reached) {
      last.weeks = weeksBetween(last.week, end);
    }
  }
  return runs;
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
