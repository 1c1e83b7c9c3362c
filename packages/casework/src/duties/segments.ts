import { birthday, type Day, openEnd, type Period, valueOf } from '@rettidig/engine';
import { restartOnBenefitChange, type TargetGroup, targetGroup, values } from '@rettidig/law';
import type { BenefitSpell, CaseFile, ContactCourse } from '../facts/case-file.ts';
import { fastReader, lawOf, type Reader } from './reader.ts';

/** A longest period within a contact course with one target group; null: no group, so no duties. */
export interface Segment extends Period {
  readonly group: TargetGroup | null;
}

/** From the first contact, or a change of benefit that restarts the interviews, until the next. */
export interface Clock extends Period {
  /** The course's first clock, which starts at the first contact. */
  readonly first: boolean;
}

/** The ages that have ever told the young from adults: the group may change on those birthdays. */
const splitAges = [
  ...new Set(values.alderUngegraense.rows.flatMap(({ value }) => (value === null ? [] : [value]))),
];

/** The course as it stands on a day: what ends later is still running. */
export function courseEnd(course: ContactCourse, on: Day): Day {
  return course.to > on ? openEnd : course.to;
}

/** What the target group of a citizen turns on. */
type GroupedCase = Pick<CaseFile, 'person' | 'benefits' | 'categories'>;

/** The target groups through one course, as known on a day, in order and without holes. */
export function segmentsOf(
  file: GroupedCase,
  course: ContactCourse,
  on: Day,
  reader: Reader = fastReader(lawOf(null)),
): Segment[] {
  const end = courseEnd(course, on);
  const cuts: Day[] = [course.contactOn];
  const cut = (at: Day): void => {
    if (at > course.contactOn && at < end && at <= on) cuts.push(at);
  };
  for (const { from, to } of file.benefits) {
    cut(from);
    cut(to);
  }
  for (const { from, to } of file.categories) {
    cut(from);
    cut(to);
  }
  for (const change of reader.changeDays(targetGroup)) cut(change);
  for (const age of splitAges) cut(birthday(file.person.birthDate, age));
  cuts.sort((a, b) => a - b);

  const segments: Segment[] = [];
  for (let i = 0; i < cuts.length; i++) {
    const from = cuts[i] as Day;
    const to = cuts[i + 1] ?? end;
    if (from === to) continue;
    const group = groupAt(file, from, reader);
    const last = segments.at(-1);
    if (last !== undefined && last.group === group) {
      segments[segments.length - 1] = { ...last, to };
    } else {
      segments.push({ from, to, group });
    }
  }
  return segments;
}

function groupAt(file: GroupedCase, on: Day, reader: Reader): TargetGroup | null {
  const benefit = benefitOn(file, on);
  if (benefit === null) return null;
  const { birthDate, education } = file.person;
  const category = categoryOn(file, on);
  const facts = { benefit, category, birthDate, education: education ?? ('ukendt' as const), on };
  return valueOf(reader.ask(targetGroup, facts, on));
}

function benefitOn(file: GroupedCase, on: Day): BenefitSpell['benefit'] | null {
  for (const spell of file.benefits) if (spell.from <= on && on < spell.to) return spell.benefit;
  return null;
}

function categoryOn(
  file: GroupedCase,
  on: Day,
): CaseFile['categories'][number]['category'] | 'ingen' {
  for (const spell of file.categories) if (spell.from <= on && on < spell.to) return spell.category;
  return 'ingen';
}

/** The clocks of one course, as known on a day (reading 0004). */
export function clocksOf(file: CaseFile, course: ContactCourse, on: Day, reader: Reader): Clock[] {
  const end = courseEnd(course, on);
  const starts: Day[] = [course.contactOn];
  let before: BenefitSpell | null = null;
  for (const spell of file.benefits) {
    if (spell.to <= course.contactOn || spell.from >= end || spell.from > on) continue;
    if (before !== null && before.benefit !== spell.benefit && spell.from > course.contactOn) {
      const facts = {
        benefitBefore: before.benefit,
        benefitAfter: spell.benefit,
        changedOn: spell.from,
      };
      if (valueOf(reader.ask(restartOnBenefitChange, facts, spell.from)) === true) {
        starts.push(spell.from);
      }
    }
    before = spell;
  }
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? end, first: i === 0 }));
}

/** The parts of the segments that lie in a period. */
export function within(segments: readonly Segment[], period: Period): Segment[] {
  const inside: Segment[] = [];
  for (const segment of segments) {
    const from = segment.from > period.from ? segment.from : period.from;
    const to = segment.to < period.to ? segment.to : period.to;
    if (from < to) inside.push({ from, to, group: segment.group });
  }
  return inside;
}

/** The segment a day lies in; null when none does. */
export function segmentOn(segments: readonly Segment[], on: Day): Segment | null {
  for (const segment of segments) if (segment.from <= on && on < segment.to) return segment;
  return null;
}
