import { addDays, type Day, weekday } from '@rettidig/engine';

const saturday = 6;

/**
 * The last day an agenda can go out to be in time.
 * @param weekdays how many weekdays must lie between; a setting of the committee, for the law has no number for committees
 * @param holidays days besides Saturdays and Sundays that do not count
 */
export function agendaDueOn(meetingOn: Day, weekdays: number, holidays: ReadonlySet<Day>): Day {
  let day = meetingOn;
  for (let left = weekdays; left > 0;) {
    day = addDays(day, -1);
    if (weekday(day) < saturday && !holidays.has(day)) left -= 1;
  }
  return day;
}
