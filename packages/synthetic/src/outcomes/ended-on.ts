import type { CaseFile, ContactCourse } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';

type Benefit = CaseFile['benefits'][number]['benefit'];
type Category = CaseFile['categories'][number]['category'];

/** What a citizen was on: the category where there is one, otherwise the benefit. */
export type Standing =
  | Exclude<Benefit, 'kontanthjaelp' | 'uddannelseshjaelp'>
  | Category
  | 'ikke-visiteret';

/** What the citizen was on on a day; null without a benefit. */
export function standingOn({ benefits, categories }: CaseFile, day: Day): Standing | null {
  const benefit = benefits.find(({ from, to }) => from <= day && day < to)?.benefit;
  if (benefit === undefined) return null;
  if (benefit !== 'kontanthjaelp' && benefit !== 'uddannelseshjaelp') return benefit;
  return categories.find(({ from, to }) => from <= day && day < to)?.category ?? 'ikke-visiteret';
}

/** The first day of the course after one; null where there is none. */
export function nextContact({ courses }: CaseFile, { to }: ContactCourse): Day | null {
  return courses.find(({ contactOn }) => contactOn >= to)?.contactOn ?? null;
}
