import type { Day } from '@rettidig/engine';
import type { Activity, CaseFile } from '../facts/case-file.ts';
import { deriveDuties } from './derive.ts';
import { type Duty, subjectOf } from './duty.ts';

/**
 * The offer, given but not begun on a day, whose beginning meets an open duty of offers; null where none does. It is
 * found by deriving the duties as of that beginning, since a duty stays open until the offer has begun.
 */
export function comingOffer(file: CaseFile, duty: Duty, on: Day): Activity | null {
  if (subjectOf(duty.kind) !== 'tilbud') return null;
  const coming = file.activities
    .filter(({ from }) => from > on)
    .toSorted((a, b) => a.from - b.from);
  return (
    coming.find(({ from }) =>
      deriveDuties(file, from).duties.some(
        (then) =>
          isSame(then, duty) && (then.status === 'opfyldt' || then.status === 'opfyldt-for-sent'),
      ),
    ) ?? null
  );
}

const isSame = (a: Duty, b: Duty): boolean =>
  a.kind === b.kind && a.number === b.number && a.course === b.course;
