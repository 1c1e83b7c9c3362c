import type { Day } from '@rettidig/engine';
import type { CaseFile } from './case-file.ts';

interface Dated {
  readonly id: string;
}
type FirstDay<T> = (fact: T) => Day;

const from = (fact: { readonly from: Day }): Day => fact.from;
const on = (fact: { readonly on: Day }): Day => fact.on;

/**
 * The case with every list in the order of its days, and of ids on the same day: what is derived from a case does not
 * turn on the order its facts came in. A case in order is returned as it is.
 */
export function inOrder(file: CaseFile): CaseFile {
  const { courses, benefits, categories, households, interviews } = file;
  const { activities, absences, exemptions, tests, cvs } = file;
  const { sicknessCases, sicknessDecisions } = file;
  const isInOrder =
    stands(courses, contactOn) &&
    stands(benefits, from) &&
    stands(categories, from) &&
    stands(households, from) &&
    stands(interviews, on) &&
    stands(activities, from) &&
    stands(absences, from) &&
    stands(exemptions, from) &&
    stands(tests, on) &&
    stands(cvs, on) &&
    stands(sicknessCases, from) &&
    stands(sicknessDecisions, on);
  if (isInOrder) return file;
  return {
    person: file.person,
    courses: sorted(courses, contactOn),
    benefits: sorted(benefits, from),
    categories: sorted(categories, from),
    households: sorted(households, from),
    interviews: sorted(interviews, on),
    activities: sorted(activities, from),
    absences: sorted(absences, from),
    exemptions: sorted(exemptions, from),
    tests: sorted(tests, on),
    cvs: sorted(cvs, on),
    sicknessCases: sorted(sicknessCases, from),
    sicknessDecisions: sorted(sicknessDecisions, on),
  };
}

const contactOn = (course: { readonly contactOn: Day }): Day => course.contactOn;

function stands<T extends Dated>(list: readonly T[], firstDay: FirstDay<T>): boolean {
  for (let i = 1; i < list.length; i++) {
    if (compare(list[i - 1] as T, list[i] as T, firstDay) > 0) return false;
  }
  return true;
}

function sorted<T extends Dated>(list: readonly T[], firstDay: FirstDay<T>): readonly T[] {
  return list.toSorted((a, b) => compare(a, b, firstDay));
}

function compare<T extends Dated>(a: T, b: T, firstDay: FirstDay<T>): number {
  const days = firstDay(a) - firstDay(b);
  if (days !== 0) return days;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
