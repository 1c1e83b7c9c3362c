import type {
  Absence,
  Activity,
  BenefitSpell,
  CaseFile,
  ContactCourse,
  Exemption,
  Interview,
  PersonCategory,
  SicknessCase,
  SicknessDecision,
  SkillTest,
} from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { birthdayOf, earliest, latest } from '../calendar/calendar.ts';
import { type Group, groupOn, lab2020From, oneBenefitFrom, reformFrom } from './law.ts';

/**
 * A case as it stood on the day of asking, in the order of the first days: what began later does not exist yet, and a
 * course that ends later is still running.
 */
export interface CaseOn {
  readonly on: Day;
  readonly file: CaseFile;
  readonly courses: readonly ContactCourse[];
  readonly benefits: readonly BenefitSpell[];
  readonly categories: readonly PersonCategory[];
  /** Held interviews that count towards interview duties. */
  readonly held: readonly Interview[];
  readonly heldDuringLeave: readonly Interview[];
  readonly activities: readonly Activity[];
  readonly absences: readonly Absence[];
  readonly exemptions: readonly Exemption[];
  readonly tests: readonly SkillTest[];
  readonly cvs: CaseFile['cvs'];
  readonly sicknessCases: readonly SicknessCase[];
  readonly sicknessDecisions: readonly SicknessDecision[];
}

export function caseOn(file: CaseFile, on: Day): CaseOn {
  const begun = <P extends { readonly from: Day }>(periods: readonly P[]): readonly P[] =>
    periods.filter(({ from }) => from <= on).toSorted((a, b) => a.from - b.from);
  const seen = <F extends { readonly on: Day }>(facts: readonly F[]): readonly F[] =>
    facts.filter((fact) => fact.on <= on).toSorted((a, b) => a.on - b.on);
  const held = seen(file.interviews).filter(({ state }) => state === 'afholdt');
  return {
    on,
    file,
    courses: file.courses
      .filter(({ contactOn }) => contactOn <= on)
      .map((course) => (course.to > on ? { ...course, to: openEnd } : course))
      .toSorted((a, b) => a.contactOn - b.contactOn),
    benefits: begun(file.benefits),
    categories: begun(file.categories),
    held: held.filter(({ kind }) => kind !== 'barselssamtale'),
    heldDuringLeave: held.filter(({ kind }) => kind === 'barselssamtale'),
    activities: begun(file.activities),
    absences: begun(file.absences),
    exemptions: begun(file.exemptions),
    tests: seen(file.tests),
    cvs: seen(file.cvs),
    sicknessCases: begun(file.sicknessCases).map((sick) =>
      sick.to > on ? { ...sick, to: openEnd } : sick,
    ),
    sicknessDecisions: seen(file.sicknessDecisions),
  };
}

/** A longest period of a course with one target group; `group` null: none. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly group: Group | null;
}

/**
 * The segments of a course, without holes: the group is asked for on every day on which it could change, and days
 * with the same answer are put together. Nothing changes after the day of asking.
 */
export function segmentsOf(known: CaseOn, course: ContactCourse): readonly Segment[] {
  const turns30 = birthdayOf(known.file.person.birthDate, 30);
  const changes = [
    reformFrom,
    oneBenefitFrom,
    turns30,
    ...[...known.benefits, ...known.categories].flatMap(({ from, to }) => [from, to]),
  ];
  const starts = [
    course.contactOn,
    ...changes.filter((day) => day > course.contactOn && day < course.to && day <= known.on),
  ].toSorted((a, b) => a - b);

  const segments: Segment[] = [];
  for (const day of starts) {
    const group = groupOn(known.file, {
      benefit: known.benefits.find((spell) => spell.from <= day && day < spell.to)?.benefit ?? null,
      category:
        known.categories.find((spell) => spell.from <= day && day < spell.to)?.category ?? null,
      day,
      turns30,
    });
    const before = segments.pop();
    if (before === undefined) segments.push({ from: day, to: course.to, group });
    else if (before.group === group) segments.push(before);
    else segments.push({ ...before, to: day }, { from: day, to: course.to, group });
  }
  return segments;
}

export function groupIn(segments: readonly Segment[], day: Day): Group | null {
  return segments.find(({ from, to }) => from <= day && day < to)?.group ?? null;
}

/** The part of the segments that lies between two days. */
export function segmentsWithin(
  segments: readonly Segment[],
  { from, to }: { readonly from: Day; readonly to: Day },
): readonly Segment[] {
  return segments
    .filter((segment) => segment.from < to && from < segment.to)
    .map((segment) => ({
      from: latest(segment.from, from),
      to: earliest(segment.to, to),
      group: segment.group,
    }));
}

/** From one start of the interview count to the next. */
export interface Clock {
  readonly from: Day;
  readonly to: Day;
  readonly isFirst: boolean;
}

/** A clock starts with the course, and from 2020 again with each other benefit. */
export function clocksOf(known: CaseOn, course: ContactCourse): readonly Clock[] {
  const starts = [course.contactOn];
  const inCourse = known.benefits.filter(
    ({ from, to }) => to > course.contactOn && from < course.to,
  );
  for (const [index, { benefit, from }] of inCourse.entries()) {
    const before = inCourse[index - 1]?.benefit;
    if (before === undefined || before === benefit || from < lab2020From) continue;
    const conversion =
      from === oneBenefitFrom && before === 'uddannelseshjaelp' && benefit === 'kontanthjaelp';
    if (!conversion) starts.push(from);
  }
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? course.to,
    isFirst: index === 0,
  }));
}
