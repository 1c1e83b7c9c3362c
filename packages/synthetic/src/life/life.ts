import type { PersonFacts } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import {
  birthdayOf,
  dateOf,
  dayOf,
  earliest,
  latest,
  plusDays,
  plusMonths,
} from '../calendar/calendar.ts';
import type { Situation } from '../calibration/open-cases.ts';
import type { Stream } from '../random/stream.ts';
import { reformFrom } from '../truth/law.ts';
import { type CourseLife, courseLife } from './course.ts';
import { lasted, pause } from './durations.ts';
import { type Phase, phasesOf } from './phases.ts';
import { beginsBetween, isVisitated, isYoung } from './situation.ts';

/** A person with the courses of some years, before anyone acted. */
export interface Life {
  readonly birthDate: Day;
  readonly education: PersonFacts['education'];
  /** In order. Only the last can be open. */
  readonly courses: readonly CourseLife[];
  /** Positions of courses that began with the category of the course before. */
  readonly keptCategory: ReadonlySet<number>;
}

/** How far back anything is made where nothing else is said. */
export const fiveYears = 1826;

/** A life whose last course ends in a situation; open on the day of asking, or ended before it. */
export function lifeOf(
  chance: Stream,
  {
    situation,
    isOpen,
    passed = null,
    on,
    daysBack = fiveYears,
  }: {
    readonly situation: Situation;
    readonly isOpen: boolean;
    /** When a closed one came and went, where that is settled. */
    readonly passed?: { readonly contactOn: Day; readonly to: Day } | null;
    readonly on: Day;
    /** How far back the person is known. */
    readonly daysBack?: number;
  },
): Life {
  const { contactOn, to } = isOpen
    ? { contactOn: openSince(chance, situation, on), to: openEnd }
    : (passed ?? closedCourse(chance, situation, { on, first: plusDays(on, -daysBack) }));
  const known = to === openEnd ? on : plusDays(to, -1);
  const { phases, turns30 } = phasesOf(chance, { situation, contactOn, to, known });
  const { birthDate, education } = personOf(chance, { phases, contactOn, known, turns30, on });

  const first = latest(plusDays(on, -daysBack), birthdayOf(birthDate, 18));
  const earlier = earlierCourses(chance, { birthDate, education, before: contactOn, first, on });
  const last = earlier.at(-1);
  const keepsCategory =
    last !== undefined &&
    contactOn >= reformFrom &&
    last.phases.at(-1)?.situation === phases[0]?.situation &&
    chance.chance(40);
  const before = earlier.map((one) => courseLife(chance, { ...one, keepsCategory: false }));
  const kept = keepsCategory && (before.at(-1)?.categories.length ?? 0) > 0;
  return {
    birthDate,
    education,
    courses: [...before, courseLife(chance, { contactOn, to, phases, keepsCategory: kept })],
    keptCategory: new Set(kept ? [before.length] : []),
  };
}

function openSince(chance: Stream, situation: Situation, on: Day): Day {
  const days = chance.between(...chance.weighted(lasted[situation]));
  const { first, last } = beginsBetween(situation);
  const contactOn = earliest(plusDays(on, -days), last);
  return earliest(on, latest(contactOn, first));
}

function closedCourse(
  chance: Stream,
  situation: Situation,
  { on, first }: { readonly on: Day; readonly first: Day },
): { readonly contactOn: Day; readonly to: Day } {
  const to = plusDays(on, -chance.between(0, on - first - 60));
  const days = Math.max(5, chance.between(...chance.weighted(lasted[situation])));
  return { contactOn: latest(plusDays(to, -days), first), to };
}

/** A birth date and an education that fit what the person has been on. */
function personOf(
  chance: Stream,
  {
    phases,
    contactOn,
    known,
    turns30,
    on,
  }: {
    readonly phases: readonly Phase[];
    readonly contactOn: Day;
    readonly known: Day;
    readonly turns30: Day | null;
    readonly on: Day;
  },
): Pick<Life, 'birthDate' | 'education'> {
  const youngPhases = phases.filter(({ situation }) => situation !== null && isYoung(situation));
  if (turns30 !== null) {
    const { year, month, day } = dateOf(turns30);
    return { birthDate: dayOf(year - 30, month, day), education: belowQualifying(chance) };
  }
  const oldest = plusMonths(contactOn, -18 * 12);
  if (youngPhases.length > 0) {
    const youngest = plusDays(plusMonths(known, -30 * 12), 1);
    const birthDate = plusDays(youngest, chance.between(0, oldest - youngest));
    const isNew = on - contactOn < 30;
    return { birthDate, education: isNew && chance.chance(20) ? null : belowQualifying(chance) };
  }
  const [least, most] = ageRange(chance, phases.at(-1)?.situation ?? 'dagpenge');
  const days = plusMonths(known, -least * 12) - plusMonths(known, -most * 12);
  const birthDate = earliest(
    oldest,
    plusDays(plusMonths(known, -most * 12), chance.between(1, days)),
  );
  const firstAdult = phases.find(({ situation }) => situation !== null && isVisitated(situation));
  const mustBeQualified = firstAdult !== undefined && firstAdult.from < birthdayOf(birthDate, 30);
  return {
    birthDate,
    education: mustBeQualified ? 'erhvervskompetencegivende' : anyEducation(chance),
  };
}

/** Ages on the last known day. */
function ageRange(chance: Stream, situation: Situation): readonly [number, number] {
  if (situation === 'ledighedsydelse') return [35, 64];
  if (situation === 'ressourceforloeb') return [30, 55];
  if (situation === 'jobparat' || situation === 'aktivitetsparat') {
    return chance.weighted([
      [8, [24, 30] as const],
      [32, [30, 40] as const],
      [32, [40, 50] as const],
      [28, [50, 64] as const],
    ]);
  }
  return chance.weighted([
    [8, [19, 25] as const],
    [14, [25, 30] as const],
    [26, [30, 40] as const],
    [24, [40, 50] as const],
    [28, [50, 64] as const],
  ]);
}

function belowQualifying(chance: Stream): PersonFacts['education'] {
  return chance.weighted([
    [15, 'ingen'],
    [55, 'grundskole'],
    [30, 'gymnasial'],
  ]);
}

function anyEducation(chance: Stream): PersonFacts['education'] {
  return chance.weighted([
    [8, 'ingen'],
    [30, 'grundskole'],
    [12, 'gymnasial'],
    [45, 'erhvervskompetencegivende'],
    [5, null],
  ]);
}

interface EarlierCourse {
  readonly contactOn: Day;
  readonly to: Day;
  readonly phases: readonly Phase[];
}

type Person = Pick<Life, 'birthDate' | 'education'>;

/**
 * What came before, in order: a quarter have been here once before in the last five years; of those known for longer, two of
 * three have been here before that, and as many once more, as long as they are known.
 */
function earlierCourses(
  chance: Stream,
  {
    before,
    first,
    on,
    ...person
  }: Person & { readonly before: Day; readonly first: Day; readonly on: Day },
): readonly EarlierCourse[] {
  const recent = latest(first, plusDays(on, -fiveYears));
  const nearest = chance.chance(25)
    ? earlierCourse(chance, { ...person, before, first: recent })
    : null;
  const courses = nearest === null ? [] : [nearest];
  while (first < recent && chance.chance(65)) {
    const next = earlierCourse(chance, {
      ...person,
      before: courses[0]?.contactOn ?? before,
      first,
    });
    if (next === null) break;
    courses.unshift(next);
  }
  return courses;
}

/** A course in one situation that ended some time before another began; null where there is no room for it. */
function earlierCourse(
  chance: Stream,
  { birthDate, education, before, first }: Person & { readonly before: Day; readonly first: Day },
): EarlierCourse | null {
  const to = plusDays(before, -chance.between(...pause));
  const contactOn = latest(first, plusDays(to, -chance.between(20, 400)));
  if (contactOn > plusDays(to, -14)) return null;
  const turns30 = birthdayOf(birthDate, 30);
  const isYoungHere =
    to <= turns30 && education !== 'erhvervskompetencegivende' && education !== null;
  const isAdultHere = contactOn >= turns30 || education === 'erhvervskompetencegivende';
  const situation = chance.weighted<Situation>([
    [3, 'dagpenge'],
    [2, 'sygedagpenge'],
    [isYoungHere ? 4 : 0, 'uddannelsesparat'],
    [isYoungHere ? 2 : 0, 'aktivitetsparat-ung'],
    [isYoungHere ? 1 : 0, 'aabenlyst-uddannelsesparat'],
    [isAdultHere ? 4 : 0, 'jobparat'],
    [isAdultHere ? 2 : 0, 'aktivitetsparat'],
  ]);
  return { contactOn, to, phases: [{ situation, from: contactOn, to }] };
}
