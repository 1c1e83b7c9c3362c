import { danishDay, type Day } from '@rettidig/engine';
import { type AnyRow, isDay } from './row.ts';

/** A fact of one person on one day. */
export interface DatedFact {
  readonly id: string;
  readonly person: string;
  readonly on: Day;
  /** Where a person finds it: `linje 3`. */
  readonly place: string;
}

/** A held interview is about a contact course, so it cannot lie before the first one the person has. */
export function heldInterview(row: AnyRow): Day | null {
  return row['status'] === 'afholdt' && isDay(row['dato']) ? row['dato'] : null;
}

/**
 * Every held interview that lies before the first course of its person, with that course. Persons without a course are
 * left out: theirs may come later.
 */
export function interviewsBeforeCourse(
  interviews: readonly DatedFact[],
  courses: Iterable<DatedFact>,
): readonly (readonly [interview: DatedFact, course: DatedFact])[] {
  const first = new Map<string, DatedFact>();
  for (const course of courses) {
    const known = first.get(course.person);
    if (known === undefined || course.on < known.on) first.set(course.person, course);
  }
  return interviews.flatMap((interview) => {
    const course = first.get(interview.person);
    return course !== undefined && interview.on < course.on ? [[interview, course] as const] : [];
  });
}

/** Danish: which interview, before which course, and what to do. */
export function beforeCourseMessage(interview: DatedFact, course: DatedFact): string {
  return `Samtalen er holdt ${danishDay(interview.on)}, men borgerens første kontaktforløb begynder først ${danishDay(course.on)} (${course.place}). Ret den ene dato, eller tilføj det tidligere forløb.`;
}
