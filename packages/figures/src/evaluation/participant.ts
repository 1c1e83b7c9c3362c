import type {
  Activity,
  BenefitSpell,
  ContactCourse,
  CourseEnd,
  LabourStatus,
  LabourStatusCode,
  OfferTerms,
  ProgressAnswer,
  ProjectPart,
} from '@rettidig/casework';
import { addDays, addMonths, contains, type Day } from '@rettidig/engine';
import { statuses } from '../snapshot/dimension.ts';
import { fullTime } from '../snapshot/spell-rows.ts';
import { isSupport, statusOn } from '../snapshot/status.ts';
import { isAmong, unseenOf } from '../snapshot/unseen.ts';

/** A citizen's part in a project, with the case, what the citizen has lived on and answered; no name and no CPR number. */
export interface Participant {
  readonly part: ProjectPart;
  readonly answers: readonly ProgressAnswer[];
  readonly benefits: readonly BenefitSpell[];
  readonly labour: readonly LabourStatus[];
  readonly courses: readonly ContactCourse[];
  readonly courseEnds: readonly CourseEnd[];
  readonly activities: readonly Activity[];
  readonly offerTerms: readonly Pick<OfferTerms, 'activity' | 'provider'>[];
}

/**
 * Days on which a participant is looked at: the first day in the project, and so long after the last: the day after, a week,
 * six months and a year.
 */
export type Point = 'start' | 'slut' | 'ugen-efter' | 'seks-maaneder' | 'et-aar';

/** The day of a point for one participant; after the start only those who have left have one. */
export function dayOfPoint({ from, to }: ProjectPart, point: Point): Day {
  const last = addDays(to, -1);
  switch (point) {
    case 'start':
      return from;
    case 'slut':
      return to;
    case 'ugen-efter':
      return addDays(last, 7);
    case 'seks-maaneder':
      return addMonths(last, 6);
    case 'et-aar':
      return addMonths(last, 12);
  }
}

/** Whether a participant has left by a day, whether or not a reason was recorded. */
export function hasLeft({ to }: ProjectPart, on: Day): boolean {
  return to <= on;
}

/** Whether it is known what a participant lives on that day: of one who has moved away it is not. */
export function isSeen(participant: Participant, on: Day): boolean {
  const { benefits, labour, courseEnds } = participant;
  const begun = benefits.filter(({ from }) => from <= on);
  const unseen = unseenOf(participant, { courseEnds, labourStatuses: labour }, begun, on);
  return !isAmong(unseen, on);
}

/** Code of `statuses`: what a participant lives on that day, the first of the list that applies. */
export function statusCodeOn(participant: Participant, on: Day): string {
  const { benefits, labour } = participant;
  if (!isSeen(participant, on)) return 'fraflyttet';
  return statuses.codes[statusOn(benefits, labour, on) - 1]?.code ?? 'selvforsoergelse';
}

/** Whether a participant is employed or in education that day, and on no benefit. */
export function isAtWorkOrSchool(participant: Participant, on: Day): boolean {
  return ['loenmodtager', 'uddannelse'].includes(statusCodeOn(participant, on));
}

/** Whether it is known that nobody pays the participant public support that day. */
export function isSelfSupporting(participant: Participant, on: Day): boolean {
  const { benefits, labour } = participant;
  return (
    isSeen(participant, on) &&
    !benefits.some((spell) => contains(spell, on)) &&
    !labour.some((spell) => isSupport(spell.status) && contains(spell, on))
  );
}

const employed: ReadonlySet<LabourStatusCode> = new Set(['loenmodtager', 'fleksjob']);

/** Whether a participant has a job that day, also one beside a benefit; flex jobs count. */
export function isEmployed({ labour }: Participant, on: Day): boolean {
  return labour.some((spell) => employed.has(spell.status) && contains(spell, on));
}

/**
 * Hundredths of paid hours a week that day, at most full time; 0 without a job.
 * @returns null where the hours of a job are not known
 */
export function paidHoursOn({ labour }: Participant, on: Day): number | null {
  const jobs = labour.filter((spell) => employed.has(spell.status) && contains(spell, on));
  let hours = 0;
  for (const { hoursPerWeek } of jobs) {
    if (hoursPerWeek === null) return null;
    hours += Math.round(hoursPerWeek * 100);
  }
  return Math.min(fullTime, hours);
}
