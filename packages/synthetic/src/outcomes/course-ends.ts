import type { CaseFile, CourseEnd } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { plusDays } from '../calendar/calendar.ts';
import type { Draft } from '../effort/dossier.ts';
import type { Choices, Stream } from '../random/stream.ts';
import { standingOn, type Standing } from './ended-on.ts';

type Reason = CourseEnd['reason'];

/** Why courses end, by what the citizen was on. Assumptions: none of the sources counts it for all groups. */
const reasons: Readonly<Record<Standing, Choices<Reason>>> = {
  dagpenge: [
    [68, 'job'],
    [8, 'uddannelse'],
    [7, 'sygdom'],
    [5, 'fraflyttet'],
    [7, 'uden-ydelse'],
    [2, 'anden-ydelse'],
    [3, 'andet'],
  ],
  sygedagpenge: [
    [74, 'raskmeldt'],
    [6, 'job'],
    [7, 'anden-ydelse'],
    [4, 'fraflyttet'],
    [6, 'uden-ydelse'],
    [3, 'andet'],
  ],
  jobparat: [
    [54, 'job'],
    [10, 'uddannelse'],
    [12, 'fraflyttet'],
    [14, 'uden-ydelse'],
    [4, 'anden-ydelse'],
    [2, 'sygdom'],
    [4, 'andet'],
  ],
  uddannelsesparat: [
    [50, 'uddannelse'],
    [26, 'job'],
    [12, 'fraflyttet'],
    [9, 'uden-ydelse'],
    [3, 'andet'],
  ],
  'aabenlyst-uddannelsesparat': [
    [66, 'uddannelse'],
    [20, 'job'],
    [8, 'fraflyttet'],
    [6, 'uden-ydelse'],
  ],
  aktivitetsparat: [
    [36, 'anden-ydelse'],
    [18, 'job'],
    [8, 'uddannelse'],
    [20, 'fraflyttet'],
    [12, 'uden-ydelse'],
    [6, 'andet'],
  ],
  'ikke-visiteret': [
    [40, 'job'],
    [14, 'uddannelse'],
    [18, 'fraflyttet'],
    [22, 'uden-ydelse'],
    [6, 'andet'],
  ],
  jobafklaringsydelse: [
    [40, 'anden-ydelse'],
    [24, 'raskmeldt'],
    [20, 'job'],
    [8, 'fraflyttet'],
    [8, 'uden-ydelse'],
  ],
  ressourceforloebsydelse: [
    [74, 'anden-ydelse'],
    [12, 'job'],
    [6, 'uddannelse'],
    [8, 'fraflyttet'],
  ],
  ledighedsydelse: [
    [62, 'job'],
    [26, 'anden-ydelse'],
    [8, 'fraflyttet'],
    [4, 'andet'],
  ],
  revalideringsydelse: [
    [58, 'job'],
    [22, 'uddannelse'],
    [14, 'anden-ydelse'],
    [6, 'andet'],
  ],
};

/** Why the courses of a case ended. Of one in fifty nobody has written it down. */
export function courseEndsOf(chance: Stream, file: CaseFile): readonly Draft<CourseEnd>[] {
  return file.courses.flatMap(({ id, to }) => {
    if (to === openEnd) return [];
    const on = plusDays(to, -1);
    const reason = reasonOf(chance, file, on);
    return chance.chance(2) ? [] : [{ on, course: id, reason }];
  });
}

function reasonOf(chance: Stream, file: CaseFile, last: Day): Reason {
  const standing = standingOn(file, last) ?? 'ikke-visiteret';
  const drawn = chance.weighted(reasons[standing]);
  // The limit was decided: no more sickness benefit, whatever the citizen does now.
  const stopped =
    standing === 'sygedagpenge' &&
    file.sicknessDecisions.some(
      ({ on, outcome }) => outcome === 'ophoert' && on <= last && last - on < 60,
    );
  return stopped ? 'uden-ydelse' : drawn;
}
