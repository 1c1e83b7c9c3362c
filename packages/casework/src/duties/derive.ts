import type { Day, Explanation } from '@rettidig/engine';
import {
  cvDeadline,
  earlyInterviews,
  firstInterview,
  fundInterviews,
  jointInterview,
  type TargetGroup,
  testDeadline,
  visitationDeadline,
} from '@rettidig/law';
import type { CaseFile, ContactCourse } from '../facts/case-file.ts';
import { countInterviews, type CountedInterviews } from './counted.ts';
import type { Event, Gap, Situation } from './derivation.ts';
import type { Duty } from './duty.ts';
import { deriveOffers } from './offers.ts';
import { fastReader, type Reader } from './reader.ts';
import { deriveNextOffers, deriveRunningInterviews } from './running.ts';
import {
  type Clock,
  clocksOf,
  courseEnd,
  segmentOn,
  segmentsOf,
  type Segment,
  within,
} from './segments.ts';
import { deriveLeaveInterviews, deriveTeaching } from './single.ts';
import { deriveWindow } from './window.ts';

/** What the law demands in one case, and what cannot be said yet. */
export interface Derivation {
  readonly duties: readonly Duty[];
  readonly gaps: readonly Gap[];
}

export interface ReasonedDerivation extends Derivation {
  /** The reasons of each duty, in the order of `duties`; null on the fast way. */
  readonly reasons: readonly (Explanation | null)[];
}

/**
 * The duties of one case on a day, values alone: for whole caseloads.
 *
 * @param on the day of asking; facts that begin later do not exist yet
 * @param lawOn replays the case under the law of that day; without it each duty follows the law of its anchor day
 */
export function deriveDuties(file: CaseFile, on: Day, lawOn: Day | null = null): Derivation {
  return derive(file, on, lawOn, fastReader(lawOn));
}

/** Derives with a reader of the caller's choice; the duties are the same whichever it is. */
export function derive(
  file: CaseFile,
  on: Day,
  lawOn: Day | null,
  reader: Reader,
): ReasonedDerivation {
  const duties: Duty[] = [];
  const reasons: (Explanation | null)[] = [];
  const gaps: Gap[] = [];
  const interviews = countInterviews(file, on);
  for (const course of file.courses) {
    if (course.contactOn > on) continue;
    deriveCourse(
      { file, on, lawOn, reader, course, courseEnd: courseEnd(course, on), duties, reasons, gaps },
      interviews,
    );
  }
  return { duties, reasons, gaps };
}

function deriveCourse(situation: Situation, interviews: CountedInterviews): void {
  const { file, on, reader, course } = situation;
  const segments = segmentsOf(file, course, on, reader);
  if (segments.every(({ group }) => group === null)) return;
  const clocks = clocksOf(file, course, on, reader);
  deriveContactDuties(situation, segments, interviews);
  for (const clock of clocks) deriveClockDuties(situation, clock, segments, interviews);
  for (const run of segments) {
    const clock = clocks.findLast(({ from }) => from <= run.from) as Clock;
    deriveRunningInterviews(situation, run, clock, interviews.municipality);
    deriveNextOffers(situation, run);
  }
  deriveOffers(situation, segments);
  deriveLeaveInterviews(situation, segments, interviews.leave);
  deriveTeaching(situation, segments);
}

const always = (): number => 1;

/** The duties counted from the first contact. */
function deriveContactDuties(
  situation: Situation,
  segments: readonly Segment[],
  interviews: CountedInterviews,
): void {
  const { file, on, reader, course, courseEnd: end } = situation;
  const { contactOn } = course;
  const contact = (group: TargetGroup) => ({ group, contactOn });
  deriveWindow(
    situation,
    {
      kind: 'foerste-samtale',
      party: 'kommune',
      rule: firstInterview.id,
      exemptFrom: 'samtale',
      demand: (group) => reader.ask(firstInterview, contact(group), contactOn),
      firstNumber: always,
      events: () => interviews.municipality,
    },
    segments,
    end,
  );
  deriveWindow(
    situation,
    {
      kind: 'visitation',
      party: 'kommune',
      rule: visitationDeadline.id,
      exemptFrom: null,
      demand: (group) => reader.ask(visitationDeadline, contact(group), contactOn),
      firstNumber: always,
      events: () => visitations(file, course, on),
    },
    segments,
    end,
  );
  deriveWindow(
    situation,
    {
      kind: 'cv',
      party: 'borger',
      rule: cvDeadline.id,
      exemptFrom: null,
      demand: (group) => reader.ask(cvDeadline, contact(group), contactOn),
      firstNumber: always,
      events: () => upTo(file.cvs, on),
    },
    segments,
    end,
  );
  const education = file.person.education ?? ('ukendt' as const);
  deriveWindow(
    situation,
    {
      kind: 'laese-skrive-regnetest',
      party: 'kommune',
      rule: testDeadline.id,
      exemptFrom: null,
      demand: (group) => reader.ask(testDeadline, { group, contactOn, education }, contactOn),
      firstNumber: always,
      events: () => upTo(file.tests, on),
    },
    segments,
    end,
  );
}

/** The counted interviews, which begin anew with each clock. */
function deriveClockDuties(
  situation: Situation,
  clock: Clock,
  segments: readonly Segment[],
  interviews: CountedInterviews,
): void {
  const { reader, course } = situation;
  const inside = within(segments, clock);
  const facts = (group: TargetGroup) => ({
    group,
    clockStart: clock.from,
    municipalFromDayOne: course.municipalFromDayOne,
  });
  const hasFirstInterview = (group: TargetGroup): boolean =>
    clock.first &&
    reader.ask(firstInterview, { group, contactOn: course.contactOn }, course.contactOn).outcome ===
      'afgjort';
  deriveWindow(
    situation,
    {
      kind: 'samtale',
      party: 'kommune',
      rule: earlyInterviews.id,
      exemptFrom: 'samtale',
      demand: (group) => reader.ask(earlyInterviews, facts(group), clock.from),
      firstNumber: (group) => (hasFirstInterview(group) ? 2 : 1),
      events: () => interviews.municipality,
    },
    inside,
    clock.to,
  );
  deriveWindow(
    situation,
    {
      kind: 'a-kasse-samtale',
      party: 'a-kasse',
      rule: fundInterviews.id,
      exemptFrom: 'samtale',
      demand: (group) => reader.ask(fundInterviews, facts(group), clock.from),
      firstNumber: always,
      events: () => interviews.fund,
    },
    inside,
    clock.to,
  );
  deriveWindow(
    situation,
    {
      kind: 'faelles-samtale',
      party: 'kommune',
      rule: jointInterview.id,
      exemptFrom: 'samtale',
      demand: (group) => reader.ask(jointInterview, facts(group), clock.from),
      firstNumber: always,
      events: () => interviews.joint,
    },
    inside,
    clock.to,
  );
}

function visitations(file: CaseFile, course: ContactCourse, on: Day): Event[] {
  for (const { id, from, to } of file.categories) {
    if (from > on || from >= course.to || to <= course.contactOn) continue;
    return [{ id, on: from > course.contactOn ? from : course.contactOn }];
  }
  return [];
}

function upTo<E extends Event>(events: readonly E[], on: Day): readonly E[] {
  return events.every((event) => event.on <= on)
    ? events
    : events.filter((event) => event.on <= on);
}

/** The group a citizen has on a day; null outside a course or without a group. */
export function groupOn(file: CaseFile, on: Day): TargetGroup | null {
  for (const course of file.courses) {
    if (course.contactOn > on || courseEnd(course, on) <= on) continue;
    return segmentOn(segmentsOf(file, course, on), on)?.group ?? null;
  }
  return null;
}
