import type { Activity, ContactCourse } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { type CaseOn, type Clock, clocksOf, type Segment, segmentsWithin } from './case-on.ts';
import {
  type Group,
  isAccepted,
  isInTime,
  regimeOn,
  type Window,
  type WindowKind,
  windowKinds,
  windowOf,
} from './law.ts';
import { exemptionFrom, type Met, settled, type Terms, type TruthDuty } from './status.ts';

/** A number of a window duty as the segments leave it. */
export interface Claim {
  readonly group: Group;
  readonly window: Window;
  readonly due: Day;
  readonly end: Day;
}

const perClock: readonly WindowKind[] = ['samtale', 'a-kasse-samtale', 'faelles-samtale'];

export function windowDuties(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
): readonly TruthDuty[] {
  const wholeCourse: Clock = { from: course.contactOn, to: course.to, isFirst: true };
  return windowKinds.flatMap((kind) =>
    (perClock.includes(kind) ? clocksOf(known, course) : [wholeCourse]).flatMap((span) =>
      dutiesOf(known, { kind, course, span, segments: segmentsWithin(segments, span) }),
    ),
  );
}

function dutiesOf(
  known: CaseOn,
  {
    kind,
    course,
    span,
    segments,
  }: {
    readonly kind: WindowKind;
    readonly course: ContactCourse;
    readonly span: Clock;
    readonly segments: readonly Segment[];
  },
): readonly TruthDuty[] {
  const windowFor = (wanted: WindowKind, group: Group): Window | null => {
    if (wanted === 'laese-skrive-regnetest' && !mustBeTested(known)) return null;
    return windowOf(wanted, group, {
      anchor: span.from,
      municipalFromDayOne: course.municipalFromDayOne,
    });
  };
  const duties: TruthDuty[] = [];
  const most = Math.max(
    0,
    ...segments.map(({ group }) => (group === null ? 0 : (windowFor(kind, group)?.count ?? 0))),
  );
  for (let number = 1; number <= most; number++) {
    const claims = claimsOf(number, segments, {
      spanEnd: span.to,
      windowFor: (group) => {
        const startsAtTwo =
          kind === 'samtale' && span.isFirst && windowFor('foerste-samtale', group) !== null;
        return number === 1 && startsAtTwo ? null : windowFor(kind, group);
      },
    });
    for (const claim of claims) {
      const { group, window, due, end } = claim;
      const terms: Terms = {
        course: course.id,
        kind,
        number,
        of: window.count,
        group,
        opens: window.opens,
        due,
        met: metBy(known, { kind, number, span, claim }),
        exempt:
          exemptionFrom(known.exemptions, kind, due) !== undefined ||
          (kind === 'foerste-tilbud' &&
            isExcusedByMentor(known, { group, due, anchor: span.from })),
        end,
        quota: window.inQuota && (number > 1 || window.count === 1),
      };
      duties.push(settled(terms, known.on));
    }
  }
  return duties;
}

function mustBeTested({ file }: CaseOn): boolean {
  return file.person.education === 'ingen' || file.person.education === 'grundskole';
}

/**
 * Walks one number through the segments. The group of each segment takes it over while it is not due yet; where the
 * group does not have it, it ends, unless a later group has it again in time; once its due day has passed it stays as
 * it was, and a group with a later due day has a duty of its own.
 */
export function claimsOf(
  number: number,
  segments: readonly Segment[],
  {
    spanEnd,
    windowFor,
  }: { readonly spanEnd: Day; readonly windowFor: (group: Group) => Window | null },
): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { from, group } of segments) {
    const before = claims.at(-1);
    const isOpen = before !== undefined && before.due >= from;
    const window = group === null ? null : windowFor(group);
    const due = window === null ? null : dueOf(number, window);
    if (group !== null && window !== null && due !== null && due >= from) {
      if (isOpen) claims.pop();
      claims.push({ group, window, due, end: spanEnd });
    } else if (isOpen && before.end === spanEnd) {
      claims.splice(-1, 1, { ...before, end: from });
    }
  }
  return claims;
}

function dueOf(number: number, { count, due, firstDue }: Window): Day | null {
  if (number > count) return null;
  return number === 1 && firstDue !== null ? firstDue : due;
}

/** The fact that meets a number: the number-th that counts, from the opening until the duty ends. */
function metBy(
  known: CaseOn,
  {
    kind,
    number,
    span,
    claim: { group, window, due, end },
  }: {
    readonly kind: WindowKind;
    readonly number: number;
    readonly span: Clock;
    readonly claim: Claim;
  },
): Met | null {
  const counted = (days: readonly Day[]): Met | null => {
    const on = days.filter((day) => day >= window.opens && day < end)[number - 1];
    return on === undefined ? null : { on, inTime: on <= due };
  };
  const interviews = (...holders: readonly string[]): Met | null =>
    counted(known.held.filter(({ holder }) => holders.includes(holder)).map(({ on }) => on));

  switch (kind) {
    case 'foerste-samtale':
    case 'samtale':
      return interviews('kommune', 'faelles');
    case 'a-kasse-samtale':
      return interviews('a-kasse', 'faelles');
    case 'faelles-samtale':
      return interviews('faelles');
    case 'cv':
      return counted(known.cvs.map(({ on }) => on));
    case 'laese-skrive-regnetest':
      return counted(known.tests.map(({ on }) => on));
    case 'visitation': {
      const first = known.categories.find(({ from, to }) => to > span.from && from < span.to);
      return first === undefined
        ? null
        : counted([first.from > span.from ? first.from : span.from]);
    }
    case 'foerste-tilbud': {
      const offer = known.activities.find(
        (activity) =>
          activity.from >= window.opens && activity.from < end && isAccepted(activity, group),
      );
      return offer === undefined ? null : { on: offer.from, inTime: isInTime(offer, due) };
    }
  }
}

/** Before 2020 a mentor on the due day excused the first offer to an activity-ready adult. */
function isExcusedByMentor(
  known: CaseOn,
  { group, due, anchor }: { readonly group: Group; readonly due: Day; readonly anchor: Day },
): boolean {
  const covers = ({ kind, from, to }: Activity): boolean =>
    kind === 'mentor' && from <= due && due < to;
  return (
    group === 'aktivitetsparat' &&
    regimeOn(anchor) === 'kontanthjaelpsreform-2014' &&
    known.activities.some(covers)
  );
}
