import { addMonths, addWeeks, type Ask, counted, danishLongDay, type Day } from '@rettidig/engine';

/** What a duty rule decides: so many, from one day, by another. */
export interface Requirement {
  readonly count: number;
  /** First day it can be met. */
  readonly opens: Day;
  /** Last day in time. */
  readonly due: Day;
  /** Last day in time for the first of them, where it is earlier. */
  readonly firstDue: Day | null;
  /** The first number held against the municipality's 75 percent quota; null where none is. */
  readonly quotaFrom: number | null;
}

/** The day so many weeks later, with the sum as a step of the reasons. */
export function weeksAfter(ask: Ask, from: Day, weeks: number): Day {
  const due = addWeeks(from, weeks);
  ask.step('Fristen', () => sum(from, counted(weeks, 'uge', 'uger'), due));
  return due;
}

/** The day so many months later, with the sum as a step of the reasons. */
export function monthsAfter(ask: Ask, from: Day, months: number): Day {
  const due = addMonths(from, months);
  ask.step('Fristen', () => sum(from, counted(months, 'måned', 'måneder'), due));
  return due;
}

const sum = (from: Day, length: string, due: Day): string =>
  `${danishLongDay(from)} + ${length} = ${danishLongDay(due)}`;

/** One of a kind, from a day, by a day. */
export function single(opens: Day, due: Day): Requirement {
  return { count: 1, opens, due, firstDue: null, quotaFrom: null };
}

/** The due day as a Danish sentence. */
export function showDue(requirement: Requirement): string {
  return `Senest den ${danishLongDay(requirement.due)}.`;
}

/** How many interviews by when, as a Danish sentence. */
export function showInterviews(requirement: Requirement): string {
  const { count, due } = requirement;
  return `${counted(count, 'samtale', 'samtaler')} senest den ${danishLongDay(due)}.`;
}
