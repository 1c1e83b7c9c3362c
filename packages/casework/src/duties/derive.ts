import type { Day, Explanation } from '@rettidig/engine';
import type { TargetGroup } from '@rettidig/law';
import type { CaseFile } from '../facts/case-file.ts';
import { inOrder } from '../facts/in-order.ts';
import { contactDuties } from './contact.ts';
import { countInterviews } from './counted.ts';
import type { Gap, Situation } from './derivation.ts';
import type { Duty } from './duty.ts';
import { clockDuties } from './interviews.ts';
import { deriveOffers } from './offers.ts';
import { type AppliedLaw, fastReader, lawOf, type Reader } from './reader.ts';
import { deriveNextOffers, deriveRunningInterviews } from './running.ts';
import {
  type Clock,
  clocksOf,
  courseEnd,
  type Segment,
  segmentOn,
  segmentsOf,
  within,
} from './segments.ts';
import { deriveSickness } from './sickness.ts';
import { deriveLeaveInterviews, deriveTeaching } from './single.ts';
import { deriveWindow } from './window.ts';

/** What the law demands in one case, and what cannot be said yet. */
export interface Derivation {
  readonly duties: readonly Duty[];
  readonly gaps: readonly Gap[];
}

/** The same, with the target groups through the courses that have begun. */
export interface GroupedDerivation extends Derivation {
  readonly segments: readonly Segment[];
}

export interface ReasonedDerivation extends GroupedDerivation {
  /** The reasons of each duty, in the order of `duties`; null on the fast way. */
  readonly reasons: readonly (Explanation | null)[];
  /** What cannot be said for any group the citizen has had in a course, one of each kind and course. */
  readonly unanswered: readonly Gap[];
}

/**
 * The duties of one case on a day, values alone: for whole caseloads.
 *
 * @param on the day of asking; facts that begin later do not exist yet
 * @param law a day replays the case under the law of that day; without it each duty follows the law of its anchor day
 */
export function deriveDuties(
  file: CaseFile,
  on: Day,
  law: Day | null | AppliedLaw = null,
): GroupedDerivation {
  const { duties, gaps, segments } = derive(file, on, fastReader(lawOf(law)));
  return { duties, gaps, segments };
}

/** Derives with a reader of the caller's choice; the duties are the same whichever it is. */
export function derive(given: CaseFile, on: Day, reader: Reader): ReasonedDerivation {
  const file = inOrder(given);
  const duties: Duty[] = [];
  const reasons: (Explanation | null)[] = [];
  const gaps: Gap[] = [];
  const unanswered: Gap[] = [];
  const segments: Segment[] = [];
  const interviews = countInterviews(file, on);
  for (const course of file.courses) {
    if (course.contactOn > on) continue;
    const end = courseEnd(course, on);
    const own = segmentsOf(file, course, on, reader);
    segments.push(...own);
    const written = { duties, reasons, gaps, unanswered };
    deriveCourse({ file, on, reader, course, courseEnd: end, interviews, ...written }, own);
  }
  return { duties, reasons, gaps, unanswered, segments };
}

function deriveCourse(situation: Situation, segments: readonly Segment[]): void {
  const { file, on, reader, course } = situation;
  if (segments.every(({ group }) => group === null)) return;
  const wholeCourse = { from: course.contactOn, to: situation.courseEnd, first: true };
  const clocks = clocksOf(file, course, on, reader);
  for (const duty of contactDuties) deriveWindow(situation, duty, wholeCourse, segments);
  for (const clock of clocks) {
    const inside = clocks.length === 1 ? segments : within(segments, clock);
    for (const duty of clockDuties) deriveWindow(situation, duty, clock, inside);
  }
  for (const run of segments) {
    const clock = clocks.findLast(({ from }) => from <= run.from) as Clock;
    deriveRunningInterviews(situation, run, clock);
    deriveNextOffers(situation, run);
  }
  deriveOffers(situation, wholeCourse, segments);
  deriveLeaveInterviews(situation, segments);
  deriveTeaching(situation, segments);
  deriveSickness(situation, segments);
}

/** The group a citizen has on a day; null outside a course or without a group. */
export function groupOn(file: CaseFile, on: Day): TargetGroup | null {
  for (const course of file.courses) {
    if (course.contactOn > on || courseEnd(course, on) <= on) continue;
    return segmentOn(segmentsOf(file, course, on), on)?.group ?? null;
  }
  return null;
}
