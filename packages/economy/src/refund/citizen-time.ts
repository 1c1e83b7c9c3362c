import { segmentsOf } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { type CountedRun, targetGroups } from '@rettidig/law';
import type { RefundCase } from './refund-case.ts';

/** What holds on the days of one citizen, asked in the order of the days: each answer is looked for from the last one on. */

/** Every target group by its place; null first: no group. */
export const ledgerGroups = [null, ...targetGroups.codes.map(({ code }) => code)];

/** The place of the citizen's target group on a day. */
export function groupsThrough({ file }: RefundCase, until: Day): (on: Day) => number {
  const segments = file.courses
    .flatMap((course) => segmentsOf(file, course, (until - 1) as Day))
    .map(({ from, to, group }) => ({ from, to, place: ledgerGroups.indexOf(group) }));
  let next = 0;
  return (on) => {
    let segment = segments[next];
    while (segment !== undefined && segment.to <= on) segment = segments[(next += 1)];
    return segment === undefined || segment.from > on ? 0 : segment.place;
  };
}

/** The number of a week in a count; 0 where it is not counted. */
export function weekNumbers(runs: readonly CountedRun[]): (week: Day) => number {
  let at = 0;
  let run = runs[at];
  return (week) => {
    while (run !== undefined && run.week + run.weeks * daysInWeek <= week) run = runs[(at += 1)];
    return run === undefined || run.week > week ? 0 : run.number + (week - run.week) / daysInWeek;
  };
}

export const daysInWeek = 7;
