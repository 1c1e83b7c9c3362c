import { addDays, danishLongDay, type Day } from '@rettidig/engine';
import { deriveDuties } from '../../duties/derive.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import { type CourseEndReason, courseEndReasons } from '../../facts/effort-records.ts';
import type { LetterOrder } from '../../letters/letter.ts';
import { caseAfter } from '../case-after.ts';
import { yourInterview } from '../interviews/interview-letters.ts';
import { earlierTime } from '../interviews/interview-moved.ts';
import { courseOn, endsOn, outsideCourse } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';

export interface EnteredEnd {
  /** The last day of the course. */
  readonly last: Day;
  readonly reason: CourseEndReason;
  readonly note: string;
}

/**
 * Ends the contact course that runs and records why: benefit and category end with it, bookings after it are withdrawn,
 * the citizen is told so, and what is still open in the plan is dropped.
 */
export function closeCourse({ last, reason, note }: EnteredEnd, situation: Situation): StepOutcome {
  const { file, records, today, newId } = situation;
  const course = courseOn(file, last);
  if (course === null) return refused(outsideCourse('til', last));
  if (last > today) {
    return refused({
      field: 'til',
      text: `${danishLongDay(last)} er ikke kommet endnu. Afslut forløbet, når det er slut.`,
    });
  }
  const to = addDays(last, 1);
  const { id, ...running } = course;
  const said = records.courseEnds.find((one) => one.course === id);
  const offers = file.activities.filter((one) => one.from < to && one.to > to);
  const facts: FactChange[] = [
    { action: 'rettet', kind: 'contact_course', fact: id, value: { ...running, to } },
    {
      // A course that was ended before gets an earlier end, not a second one.
      action: said === undefined ? 'registreret' : 'rettet',
      kind: 'course_end',
      fact: said?.id ?? newId(),
      value: { on: last, course: id, reason },
    },
    ...file.benefits.filter((one) => one.to > to).map((one) => endsOn('benefit_spell', one, to)),
    ...file.categories
      .filter((one) => one.to > to)
      .map((one) => endsOn('person_category', one, to)),
    ...file.interviews
      .filter(({ state, on }) => state === 'booket' && on >= to)
      .map(({ id, ...interview }): FactChange => ({
        action: 'rettet',
        kind: 'interview',
        fact: id,
        value: { ...interview, state: 'aflyst' },
      })),
    ...records.bookings
      .filter(({ on }) => on >= to)
      .map(({ id }): FactChange => ({
        action: 'rettet',
        kind: 'booking',
        fact: id,
        value: null,
      })),
    ...records.planLines
      .filter(({ state }) => state === 'aaben')
      .map(({ id, ...line }): FactChange => ({
        action: 'rettet',
        kind: 'plan_line',
        fact: id,
        value: { ...line, state: 'droppet' },
      })),
  ];
  const actionable = (one: CaseFile): number =>
    deriveDuties(one, today).duties.filter((duty) => duty.actionable).length;
  const open = actionable(file) - actionable(caseAfter(file, facts));
  const name = courseEndReasons.label(reason, 'da');
  return decided({
    facts,
    letters: file.interviews
      .filter(({ state, on }) => state === 'booket' && on >= to && on >= today)
      .map((interview): LetterOrder => {
        const booking = records.bookings.find((one) => one.interview === interview.id) ?? null;
        return {
          kind: 'aflysning',
          fields: {
            samtale: yourInterview(interview.kind),
            tid: earlierTime({ interview, booking }),
            aarsag: 'Dit forløb hos os er slut.',
          },
        };
      }),
    journal: {
      day: last,
      heading: `Kontaktforløbet er afsluttet: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
      text: [`Sidste dag: ${danishLongDay(last)}.`, ...(note === '' ? [] : [note])].join('\n'),
    },
    warnings: [
      ...(open <= 0
        ? []
        : [{ field: 'til', text: `${open === 1 ? 'En frist' : `${open} frister`} falder væk.` }]),
      ...offers.map(({ from }): Remark => ({
        field: 'til',
        text: `Et tilbud fra den ${danishLongDay(from)} løber stadig. Afslut det også.`,
      })),
    ],
  });
}
