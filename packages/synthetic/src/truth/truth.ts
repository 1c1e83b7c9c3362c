import type { CaseFile } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { caseOn, segmentsOf } from './case-on.ts';
import { occasionalDuties } from './occasions.ts';
import { runningDuties } from './running.ts';
import { sicknessDuties } from './sickness.ts';
import type { TruthDuty } from './status.ts';
import { windowDuties } from './windows.ts';

/**
 * Every duty of a case as it stands on a day, by docs/duties.md alone: slow, plain, and without a line of the engine,
 * the law or casework's derivation. In the order of course, kind as they are made, number.
 */
export function truthOf(file: CaseFile, on: Day): readonly TruthDuty[] {
  const known = caseOn(file, on);
  return known.courses.flatMap((course) => {
    const segments = segmentsOf(known, course);
    const windows = windowDuties(known, course, segments);
    const firstOffers = windows.filter(({ kind }) => kind === 'foerste-tilbud');
    return [
      ...windows,
      ...runningDuties(known, course, segments),
      ...occasionalDuties(known, course, segments, firstOffers),
      ...sicknessDuties(known, course, segments),
    ];
  });
}
