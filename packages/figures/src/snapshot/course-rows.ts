import { courseEndReasons } from '@rettidig/casework';
import { addDays, openEnd } from '@rettidig/engine';
import { columnDay } from './columns.ts';
import { codeNumber } from './dimension.ts';
import { partsOf, spanOf, type Subject } from './subject.ts';

/** Open contact courses by caseworker and with their CV, and why the ended ones ended. */
export function addCourses({ writing, file, records, spells, cuts, situationOn }: Subject): void {
  const { on, tables } = writing;
  const reasons = new Map(records.courseEnds.map(({ course, reason }) => [course, reason]));
  const entered = file.cvs.map((cv) => cv.on).filter((day) => day <= on);
  const changes = [...cuts, ...spells.flatMap(({ from, to }) => [from, to]), ...entered];
  for (const course of file.courses) {
    if (course.contactOn > on) continue;
    const to = course.to > on ? openEnd : course.to;
    for (const part of partsOf(course.contactOn, to, changes)) {
      if (part.from > on) continue;
      const cv = entered.some((day) => course.contactOn <= day && day <= part.from);
      tables.courses.addSpan(situationOn(part.from), spanOf(part), { cv: cv ? 1 : 0 });
    }
    if (to === openEnd) continue;
    const last = addDays(to, -1);
    tables.courseEnds.addEvent(situationOn(last), columnDay(last), {
      reason: codeNumber(courseEndReasons, reasons.get(course.id) ?? null),
    });
  }
}
