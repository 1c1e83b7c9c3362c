import { contains, type Day } from '@rettidig/engine';
import type { CaseFile, ContactCourse, Interview } from '../../facts/case-file.ts';
import type { Booking, CaseRecords } from '../../facts/case-records.ts';
import { courseEnd } from '../../duties/segments.ts';
import type { Corrected } from '../step.ts';

/** An interview and the time that is kept for it; imported interviews have a day and no time. */
export interface BookedInterview {
  readonly interview: Interview;
  readonly booking: Booking | null;
}

/** The interview with an id and its booking; null when the case has none. */
export function bookedInterview(
  { file, records }: { readonly file: CaseFile; readonly records: CaseRecords },
  id: string,
): BookedInterview | null {
  const interview = file.interviews.find((one) => one.id === id);
  if (interview === undefined) return null;
  return { interview, booking: records.bookings.find((one) => one.interview === id) ?? null };
}

/** The contact course that runs on a day; null when none does. */
export function courseOn(file: CaseFile, on: Day): ContactCourse | null {
  return (
    file.courses.find((course) =>
      contains({ from: course.contactOn, to: courseEnd(course, on) }, on),
    ) ?? null
  );
}

/** Whether the municipality has held no interview yet in the course that runs on a day. */
export function isFirstInterview(file: CaseFile, on: Day): boolean {
  const course = courseOn(file, on);
  if (course === null) return true;
  return !file.interviews.some(
    (one) =>
      one.state === 'afholdt' &&
      one.holder !== 'a-kasse' &&
      one.on >= course.contactOn &&
      one.on < on,
  );
}

/** The interviews that are booked from a day on and that the municipality takes part in, in order. */
export function bookedFrom(file: CaseFile, on: Day): readonly Interview[] {
  return file.interviews
    .filter((one) => one.state === 'booket' && one.on >= on && one.holder !== 'a-kasse')
    .toSorted((a, b) => a.on - b.on);
}

/** The interview with some of it changed. */
export function changedInterview(
  { id, ...before }: Interview,
  change: Partial<Omit<Interview, 'id'>>,
): Corrected {
  return { action: 'rettet', kind: 'interview', fact: id, value: { ...before, ...change } };
}

/** The booking with some of it changed, or withdrawn. */
export function changedBooking(
  { id, ...before }: Booking,
  change: Partial<Omit<Booking, 'id'>> | null,
): Corrected {
  return {
    action: 'rettet',
    kind: 'booking',
    fact: id,
    value: change === null ? null : { ...before, ...change },
  };
}
