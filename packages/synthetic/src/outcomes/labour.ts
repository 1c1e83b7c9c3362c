import type { CaseFile, ContactCourse, CourseEnd, LabourStatus } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { birthdayOf, earliest, latest, plusDays } from '../calendar/calendar.ts';
import type { Draft } from '../effort/dossier.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { nextContact, standingOn } from './ended-on.ts';

type Status = Draft<LabourStatus>;

/** How long what begins after a course lasts, in days; null: it has not ended. */
const lasts: Choices<readonly [number, number] | null> = [
  [6, [5, 29]],
  [12, [30, 90]],
  [10, [91, 181]],
  [10, [182, 364]],
  [62, null],
];

/** Work and education beside and after the courses of a case, as known on a day. */
export function labourOf(
  chance: Stream,
  file: CaseFile,
  { ends, on }: { readonly ends: readonly Draft<CourseEnd>[]; readonly on: Day },
): readonly Status[] {
  return file.courses.flatMap((course) => [
    ...partialReturns(chance, file, course, on),
    ...fewHours(chance, file, course, on),
    ...after(chance, file, {
      course,
      reason: ends.find((end) => end.course === course.id)?.reason ?? null,
      on,
    }),
  ]);
}

/** A fifth of those sick come back for part of the hours before they are well. */
function partialReturns(
  chance: Stream,
  { benefits, sicknessCases }: CaseFile,
  { contactOn, to }: ContactCourse,
  on: Day,
): readonly Status[] {
  return benefits.flatMap((spell) => {
    const inCourse = spell.from >= contactOn && spell.from < to;
    if (spell.benefit !== 'sygedagpenge' || !inCourse) return [];
    const employed = sicknessCases.some(
      (sick) => sick.employed && sick.from <= spell.from && spell.from < sick.to,
    );
    const comesBack = chance.chance(employed ? 25 : 8);
    const known = earliest(spell.to, plusDays(on, 1));
    const from = plusDays(
      spell.from,
      Math.round(((known - spell.from) * chance.between(50, 85)) / 100),
    );
    const hoursPerWeek = chance.pick([8, 10, 12, 15, 18.5, 20, 25, 30]);
    if (!comesBack || known - spell.from < 28 || from > on) return [];
    return [{ status: 'loenmodtager', hoursPerWeek, from, to: spell.to }];
  });
}

/** Some on kontanthjælp and uddannelseshjælp have a few ordinary hours beside it. */
function fewHours(
  chance: Stream,
  file: CaseFile,
  { contactOn, to }: ContactCourse,
  on: Day,
): readonly Status[] {
  const known = earliest(to, plusDays(on, 1));
  const has = chance.chance(9);
  const from = plusDays(contactOn, chance.between(20, Math.max(20, known - contactOn)));
  const days = chance.between(20, 200);
  const hoursPerWeek = chance.pick([2, 3, 4, 5, 6, 8, 10, 12.5]);
  const standing = standingOn(file, from);
  if (!has || from > on || from >= to || standing === null || standing === 'sygedagpenge')
    return [];
  const ends = earliest(plusDays(from, days), to);
  const sickAgain = file.benefits.find(
    (spell) => spell.benefit === 'sygedagpenge' && spell.from > from,
  );
  const until = sickAgain === undefined ? ends : earliest(ends, sickAgain.from);
  return [{ status: 'loenmodtager', hoursPerWeek, from, to: until > on ? to : until }];
}

/** What the citizen does from the end of a course on. */
function after(
  chance: Stream,
  file: CaseFile,
  {
    course,
    reason,
    on,
  }: {
    readonly course: ContactCourse;
    readonly reason: CourseEnd['reason'] | null;
    readonly on: Day;
  },
): readonly Status[] {
  if (course.to === openEnd) return [];
  const { status, waits } = begins(chance, file, course, reason);
  const wait = chance.chance(70) ? 0 : chance.between(1, waits);
  const span = chance.weighted(lasts);
  const hours = chance.weighted<number | null>([
    [55, 37],
    [12, 32],
    [10, 30],
    [8, 25],
    [6, 20],
    [9, null],
  ]);
  if (status === null) return [];
  const from = plusDays(course.to, wait);
  const next = nextContact(file, course);
  if (from > on || (next !== null && from >= next)) return [];
  // Pensions last; what ended is known, what may end later is not.
  const isLasting = status === 'foertidspension' || status === 'efterloen';
  const ended = span === null || isLasting ? openEnd : plusDays(from, chance.between(...span));
  const until = next === null ? ended : earliest(ended, next);
  const hoursPerWeek =
    status === 'loenmodtager'
      ? hours
      : status === 'fleksjob'
        ? chance.pick([5, 8, 10, 12, 15, 20])
        : null;
  return [
    { status, hoursPerWeek, from, to: until > on ? openEnd : latest(until, plusDays(from, 1)) },
  ];
}

function begins(
  chance: Stream,
  file: CaseFile,
  course: ContactCourse,
  reason: CourseEnd['reason'] | null,
): { readonly status: Status['status'] | null; readonly waits: number } {
  const last = plusDays(course.to, -1);
  const standing = standingOn(file, last);
  const isOld = birthdayOf(file.person.birthDate, 60) <= last;
  const drawn = chance.below(100);
  switch (reason) {
    case 'job':
      return { status: standing === 'ledighedsydelse' ? 'fleksjob' : 'loenmodtager', waits: 6 };
    case 'uddannelse':
      return { status: 'uddannelse', waits: 14 };
    case 'raskmeldt': {
      const hadWork = file.sicknessCases.some(({ employed, to }) => employed && to === course.to);
      return { status: drawn < (hadWork ? 94 : 45) ? 'loenmodtager' : null, waits: 5 };
    }
    case 'anden-ydelse':
      if (isOld && drawn < 40) return { status: 'efterloen', waits: 3 };
      if (standing === 'dagpenge' || standing === 'jobparat') return { status: 'andet', waits: 10 };
      return {
        status: drawn < 55 ? 'foertidspension' : drawn < 85 ? 'fleksjob' : 'andet',
        waits: 3,
      };
    case 'uden-ydelse':
      return { status: drawn < 25 ? 'loenmodtager' : null, waits: 60 };
    case 'andet':
    case null:
      return { status: drawn < 20 ? 'loenmodtager' : null, waits: 60 };
    case 'fraflyttet':
    case 'sygdom':
      return { status: null, waits: 1 };
  }
}
