import { addDays, type Day, danishDay, periodOn } from '@rettidig/engine';
import { type EmployeeCalendar, freeStretches } from '../../calendar/employee-calendar.ts';
import type { CaseRecords } from '../../facts/case-records.ts';
import type { Remark } from '../step.ts';
import { clock } from './wording.ts';

/** Days from the letter to the first time that is proposed. Assumptions, not law: the caseworker may choose an earlier one. */
const noticeByDigitalPost = 2;
const noticeOnPaper = 6;

/** The first day to propose for an interview, so that the letter can be read before it. */
export function firstDayToPropose({ contactDetails }: CaseRecords, today: Day): Day {
  const onPaper = periodOn(contactDetails, today)?.exemptFromDigitalPost ?? false;
  return addDays(today, onPaper ? noticeOnPaper : noticeByDigitalPost);
}

/** The time of an interview with one employee. */
interface Time {
  readonly on: Day;
  readonly startsAt: number;
  readonly minutes: number;
}

/** Why an employee cannot hold another interview at a time; null when no interview is in the way. */
export function takenTime(
  { name, taken }: Pick<EmployeeCalendar, 'name' | 'taken'>,
  { on, startsAt, minutes }: Time,
  field = 'tid',
): Remark | null {
  const isTaken = taken.some(
    (other) =>
      other.on === on &&
      other.startsAt < startsAt + minutes &&
      startsAt < other.startsAt + other.minutes,
  );
  return isTaken
    ? {
        field,
        text: `${name} har allerede en samtale den ${danishDay(on)} kl. ${clock(startsAt)}. Vælg en anden tid.`,
      }
    : null;
}

/** Says so when an employee is not at work at a time. */
export function outsideHours(
  calendar: EmployeeCalendar,
  { on, startsAt, minutes }: Time,
  field = 'tid',
): readonly Remark[] {
  const isFree = freeStretches(calendar, on).some(
    (stretch) => stretch.startsAt <= startsAt && startsAt + minutes <= stretch.endsAt,
  );
  return isFree
    ? []
    : [
        {
          field,
          text: `${calendar.name} arbejder ikke den ${danishDay(on)} kl. ${clock(startsAt)} i ${minutes} minutter.`,
        },
      ];
}
