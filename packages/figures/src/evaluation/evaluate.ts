import {
  isCompleted,
  type Progress,
  progressIn,
  type Project,
  type ProjectEnd,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { fullTime } from '../snapshot/spell-rows.ts';
import { type AtStart, atStart } from './at-start.ts';
import {
  dayOfPoint,
  hasLeft,
  isAtWorkOrSchool,
  isEmployed,
  isSeen,
  isSelfSupporting,
  paidHoursOn,
  type Participant,
  type Point,
  statusCodeOn,
} from './participant.ts';

/** The same participants before and after: how many of them fit, of those whose later day has come. */
export interface BeforeAfter {
  readonly after: Point;
  readonly of: number;
  readonly before: number;
  readonly later: number;
}

/** Mean paid hours of a full week before and after, as shares; null without anybody whose hours are known. */
export interface EmploymentDegree {
  readonly after: Point;
  /** Participants whose later day has come and whose hours are known on both days. */
  readonly of: number;
  /** Those whose later day has come, but whose hours are not known. */
  readonly unknown: number;
  readonly before: number | null;
  readonly later: number | null;
}

/** What participants live on at one point. */
export interface StatusAt {
  readonly point: Point;
  readonly of: number;
  /** Codes of `statuses` in their order, only those with somebody. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Who the days after the project are looked at for: all who have left, or those who have completed it. */
export type EvaluatedGroup = 'alle' | 'gennemfoert';

export interface Evaluation {
  readonly started: number;
  /** How those who have begun stood on their first day. */
  readonly atStart: AtStart;
  readonly running: number;
  readonly left: number;
  readonly completed: number;
  /** Those who have left, by the reason; null: none was recorded. */
  readonly ends: ReadonlyMap<ProjectEnd | null, number>;
  /** Mean days from first to last day of those who have left; null without any. */
  readonly meanDays: number | null;
  /** Participants of the group that the rest is about. */
  readonly evaluated: number;
  readonly sickness: BeforeAfter;
  readonly selfSupport: BeforeAfter;
  readonly employment: BeforeAfter;
  readonly degree: EmploymentDegree;
  readonly workOrSchool: readonly BeforeAfter[];
  readonly statuses: readonly StatusAt[];
  /** Of those who have left: who left for a job or an education, or is in one and on no benefit at a later point. */
  readonly exits: number;
  readonly target: number | null;
  readonly progress: readonly Progress[];
}

/**
 * Evaluates a project as the final evaluation of Projekt PLUS does (Ringkøbing-Skjern, 18 August 2022, point 2; catalogue
 * J-004, I-030, I-031): who completed it, what they lived on before and after, how they see it themselves, and the target.
 *
 * @param on the day it is; days after it are not known yet
 */
export function evaluateProject(
  project: Project,
  everybody: readonly Participant[],
  { on, group }: { readonly on: Day; readonly group: EvaluatedGroup },
): Evaluation {
  const participants = everybody.filter(({ part }) => part.from <= on);
  const left = participants.filter(({ part }) => hasLeft(part, on));
  const completed = left.filter(({ part }) => isCompleted(part.ended));
  const looked = group === 'alle' ? left : completed;
  const days = left.reduce((sum, { part }) => sum + (part.to - part.from), 0);
  const compare = (after: Point, fits: (one: Participant, day: Day) => boolean): BeforeAfter => {
    const known = knownAt(looked, after, on);
    const count = (point: Point): number =>
      known.filter((one) => fits(one, dayOfPoint(one.part, point))).length;
    return { after, of: known.length, before: count('start'), later: count(after) };
  };
  return {
    started: participants.length,
    atStart: atStart(participants),
    running: participants.length - left.length,
    left: left.length,
    completed: completed.length,
    ends: countBy(left, ({ part }) => part.ended),
    meanDays: left.length === 0 ? null : days / left.length,
    evaluated: looked.length,
    sickness: compare('ugen-efter', (one, day) => statusCodeOn(one, day) === 'sygedagpenge'),
    selfSupport: compare('ugen-efter', isSelfSupporting),
    employment: compare('et-aar', isEmployed),
    degree: degreeOf(knownAt(looked, 'et-aar', on), 'et-aar'),
    workOrSchool: (['ugen-efter', 'seks-maaneder', 'et-aar'] as const).map((after) =>
      compare(after, isAtWorkOrSchool),
    ),
    statuses: (['start', 'ugen-efter', 'seks-maaneder', 'et-aar'] as const).map((point) => {
      const known = knownAt(looked, point, on);
      const counts = countBy(known, (one) => statusCodeOn(one, dayOfPoint(one.part, point)));
      return { point, of: known.length, counts };
    }),
    exits: left.filter((one) => hasGoneOn(one, on)).length,
    target: project.target,
    progress: progressIn(
      project.measures,
      participants.flatMap(({ answers }) => answers),
    ),
  };
}

/** Participants whose day of a point has come, and of whom it is known what they live on that day. */
function knownAt(some: readonly Participant[], point: Point, on: Day): readonly Participant[] {
  return some.filter((one) => {
    const day = dayOfPoint(one.part, point);
    return day <= on && isSeen(one, day);
  });
}

function hasGoneOn(one: Participant, on: Day): boolean {
  const { part } = one;
  if (part.ended === 'job' || part.ended === 'uddannelse') return true;
  return (['ugen-efter', 'seks-maaneder', 'et-aar'] as const)
    .map((point) => dayOfPoint(part, point))
    .some((day) => day <= on && isAtWorkOrSchool(one, day));
}

function degreeOf(known: readonly Participant[], after: Point): EmploymentDegree {
  const hours = known.flatMap((one): readonly (readonly [number, number])[] => {
    const before = paidHoursOn(one, dayOfPoint(one.part, 'start'));
    const later = paidHoursOn(one, dayOfPoint(one.part, after));
    return before === null || later === null ? [] : [[before, later]];
  });
  const of = hours.length;
  const mean = (which: 0 | 1): number | null =>
    of === 0 ? null : hours.reduce((sum, pair) => sum + pair[which], 0) / (of * fullTime);
  return { after, of, unknown: known.length - of, before: mean(0), later: mean(1) };
}

function countBy<T, K>(some: readonly T[], key: (one: T) => K): ReadonlyMap<K, number> {
  return new Map([...Map.groupBy(some, key)].map(([code, those]) => [code, those.length]));
}
