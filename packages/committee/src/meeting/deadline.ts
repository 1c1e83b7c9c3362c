import { addDays, type Day, weekday } from '@rettidig/engine';

const saturday = 6;

/**
 * The last day an agenda can go out to be in time.
 * @param weekdays how many weekdays must lie between; a setting of the committee, for the law has no number for committees
 * @param holidays days besides Saturdays and Sundays that do not count
 */
export function agendaDueOn(meetingOn: Day, weekdays: number, holidays: ReadonlySet<Day>): Day {
  return weekdaysFrom(meetingOn, weekdays, { step: -1, holidays });
}

/**
 * The last day members can approve minutes in time.
 * @param weekdays how many weekdays they have after the day it was put up; a setting of the committee
 * @param holidays days besides Saturdays and Sundays that do not count
 */
export function approvalDueOn(putUpOn: Day, weekdays: number, holidays: ReadonlySet<Day>): Day {
  return weekdaysFrom(putUpOn, weekdays, { step: 1, holidays });
}

function weekdaysFrom(
  from: Day,
  weekdays: number,
  { step, holidays }: { readonly step: 1 | -1; readonly holidays: ReadonlySet<Day> },
): Day {
  let day = from;
  for (let left = weekdays; left > 0;) {
    day = addDays(day, step);
    if (weekday(day) < saturday && !holidays.has(day)) left -= 1;
  }
  return day;
}
