import { courseEndReasons } from '@rettidig/casework';
import { addDays, openEnd } from '@rettidig/engine';
import { columnDay } from './columns.ts';
import { codeNumber } from './dimension.ts';
import { partsOf, withDays } from './days.ts';
import { spanOf, type Subject } from './subject.ts';

/** Open contact courses by caseworker and with their CV, and why the ended ones ended. */
export function addCourses({
  writing,

  file,
  records,
  changes,
  situationOn,
}: Subject): void {
  const { on, tables } = writing;
  const entered = file.cvs.map((cv) => cv.on).filter((day) => day <= on);
  const cuts = withDays(changes, entered);
  for (const course of file.courses) {
    if (course.contactOn > on) continue;
    const to = course.to > on ? openEnd : course.to;
    for (const part of partsOf(course.contactOn, to, cuts)) {
      const cv = entered.some((day) => course.contactOn <= day && day <= part.from);
      tables.courses.addSpan(situationOn(part.from), spanOf(part), { cv: cv ? 1 : 0 });
    }
    if (to === openEnd) continue;
    const last = addDays(to, -1);
    const ended = records.courseEnds.findLast((end) => end.course === course.id);
    tables.courseEnds.addEvent(situationOn(last), columnDay(last), {
      reason: codeNumber(courseEndReasons, ended?.reason ?? null),
    });
  }
}
