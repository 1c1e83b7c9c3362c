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

/** A person with the courses of five years, before anyone acted. */
export interface Life {
  readonly birthDate: Day;
  readonly education: PersonFacts['education'];
  /** In order. Only the last can be open. */
  readonly courses: readonly CourseLife[];
  /** Positions of courses that began with the category of the course before. */
  readonly keptCategory: ReadonlySet<number>;
}

const fiveYears = 1826;

/** A life whose last course ends in a situation; open on the day of asking, or ended before it. */
export function lifeOf(
  chance: Stream,
  {
    situation,
    isOpen,
    passed = null,
    on,
  }: {
    readonly situation: Situation;
    readonly isOpen: boolean;
    /** When a closed one came and went, where that is settled. */
    readonly passed?: { readonly contactOn: Day; readonly to: Day } | null;
    readonly on: Day;
  },
): Life {
  const { contactOn, to } = isOpen
    ? { contactOn: openSince(chance, situation, on), to: openEnd }
    : (passed ?? closedCourse(chance, situation, on));
  const known = to === openEnd ? on : plusDays(to, -1);
  const { phases, turns30 } = phasesOf(chance, { situation, contactOn, to, known });
  const { birthDate, education } = personOf(chance, { phases, contactOn, known, turns30, on });

  const earlier = chance.chance(25)
    ? earlierCourse(chance, { birthDate, education, before: contactOn, on })
    : null;
  const keepsCategory =
    earlier !== null &&
    contactOn >= reformFrom &&
    earlier.phases.at(-1)?.situation === phases[0]?.situation &&
    chance.chance(40);
  const first = earlier === null ? [] : [courseLife(chance, { ...earlier, keepsCategory: false })];
  const kept = keepsCategory && (first[0]?.categories.length ?? 0) > 0;
  return {
    birthDate,
    education,
    courses: [...first, courseLife(chance, { contactOn, to, phases, keepsCategory: kept })],
    keptCategory: new Set(kept ? [1] : []),
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
  on: Day,
): { readonly contactOn: Day; readonly to: Day } {
  const to = plusDays(on, -chance.between(0, fiveYears - 60));
  const days = Math.max(5, chance.between(...chance.weighted(lasted[situation])));
  return { contactOn: latest(plusDays(to, -days), plusDays(on, -fiveYears)), to };
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

/** A course in one situation that ended some time before another began; null where five years leave no room. */
function earlierCourse(
  chance: Stream,
  {
    birthDate,
    education,
    before,
    on,
  }: Pick<Life, 'birthDate' | 'education'> & { readonly before: Day; readonly on: Day },
): { readonly contactOn: Day; readonly to: Day; readonly phases: readonly Phase[] } | null {
  const to = plusDays(before, -chance.between(...pause));
  const first = latest(plusDays(on, -fiveYears), birthdayOf(birthDate, 18));
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
