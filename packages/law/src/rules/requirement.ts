import { counted, danishLongDay, type Day } from '@rettidig/engine';

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
