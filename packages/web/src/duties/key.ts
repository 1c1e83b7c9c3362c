import type { ContactCourse, Duty } from '@rettidig/casework';

/**
 * Names a duty in an address: kind, number, and which contact course, e.g. `samtale-3` or `samtale-3-forloeb-2`. Says
 * nothing of its due day, so that the same address can be asked under another date's law. A series that comes again within
 * one course gets `-gang-2`.
 */
export function dutyKey(
  duty: Duty,
  duties: readonly Duty[],
  courses: readonly ContactCourse[],
): string {
  const course = courses.findIndex(({ id }) => id === duty.course) + 1;
  const time = duties.filter((other) => isSameNumber(other, duty)).indexOf(duty) + 1;
  const ofCourse = course > 1 ? `-forloeb-${course}` : '';
  const again = time > 1 ? `-gang-${time}` : '';
  return `${duty.kind}-${duty.number}${ofCourse}${again}`;
}

/** The duty that a key names; null when the case has none. */
export function findDuty(
  key: string,
  duties: readonly Duty[],
  courses: readonly ContactCourse[],
): Duty | null {
  return duties.find((duty) => dutyKey(duty, duties, courses) === key) ?? null;
}

function isSameNumber(a: Duty, b: Duty): boolean {
  return a.kind === b.kind && a.number === b.number && a.course === b.course;
}
