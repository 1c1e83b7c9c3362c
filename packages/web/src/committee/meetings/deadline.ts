import { holidaysIn } from '@rettidig/casework';
import { agendaDueOn } from '@rettidig/committee';
import { type Day, toCivil } from '@rettidig/engine';
import type { CommitteeBody, KeptMeeting } from '@rettidig/store';

/** The last day the agenda of a meeting can go out in time, by its body's weekdays and the days Denmark is closed. */
export function agendaDue(
  { on }: Pick<KeptMeeting, 'on'>,
  { agendaWeekdays }: Pick<CommitteeBody, 'agendaWeekdays'>,
): Day {
  const { year } = toCivil(on);
  const closed = [...holidaysIn(year - 1).keys(), ...holidaysIn(year).keys()];
  return agendaDueOn(on, agendaWeekdays, new Set(closed));
}

/** Whether what comes on an agenda now comes too late, and must say why it cannot wait. */
export const isLate = (
  meeting: Pick<KeptMeeting, 'on' | 'sentOn' | 'state'>,
  body: Pick<CommitteeBody, 'agendaWeekdays'>,
  today: Day,
): boolean => meeting.sentOn !== null || today > agendaDue(meeting, body);
