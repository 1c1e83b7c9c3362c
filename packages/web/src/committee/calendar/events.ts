import type { Day } from '@rettidig/engine';
import {
  type Access,
  awaitingSignature,
  type CommitteeBody,
  type Employee,
  type KeptMeeting,
  listBodies,
  listMeetings,
  listSeats,
  type Store,
  withAccess,
} from '@rettidig/store';
import type { FedEvent } from '../../calendar/feed.ts';
import { mayUse } from '../../http/access.ts';
import { agendaDue } from '../meetings/deadline.ts';

/** A meeting as a calendar has it: the body, when and where. Nothing of what is on it. */
export const meetingEvent = (
  { id, on, from, to, place, state }: KeptMeeting,
  body: Pick<CommitteeBody, 'name'>,
): FedEvent => ({
  id,
  on,
  startsAt: from,
  minutes: from === null || to === null ? null : to - from,
  summary: state === 'aflyst' ? `Aflyst: ${body.name}` : body.name,
  place,
  path: `/udvalg/moeder/${id}`,
});

/**
 * The meetings of an employee's calendar with what they ask of whom: the day the agenda must go out for the secretary, the
 * day minutes must be approved for a member. A politician has the bodies of the own seats, others who read what committees
 * get have all; who does not, has none.
 */
export async function meetingEventsOf(
  store: Store,
  { employee, access }: { readonly employee: Employee; readonly access: Access },
  { from, to, today }: { readonly from: Day; readonly to: Day; readonly today: Day },
): Promise<readonly FedEvent[]> {
  const may = (what: Parameters<typeof mayUse>[1]): boolean => mayUse(employee.role, what);
  if (!may('udvalg')) return [];
  // Days and places of meetings are open; what is closed is not needed.
  return await withAccess(store, { ...access, committee: { closedOf: [] } }, async (tx) => {
    const bodies = new Map((await listBodies(tx)).map((body) => [body.id, body]));
    const own = (await listSeats(tx)).filter((seat) => seat.employee === employee.id);
    const seats = own.filter((seat) => seat.from <= today && today < seat.to);
    const all = await listMeetings(tx);
    const isOwn = ({ body }: KeptMeeting): boolean =>
      employee.role !== 'politiker' || seats.some((seat) => seat.body === body);
    const meetings = all.filter((one) => one.on >= from && one.on < to && isOwn(one));
    const approvals = (await awaitingSignature(tx)).filter((line) =>
      own.some(({ id }) => id === line.seat),
    );
    const dayLong = { startsAt: null, minutes: null, place: null };
    return [
      ...meetings.flatMap((meeting) => {
        const body = bodies.get(meeting.body);
        if (body === undefined) return [];
        const event = meetingEvent(meeting, body);
        const isDue = meeting.state === 'planlagt' && may('sekretariat');
        const due = {
          ...event,
          ...dayLong,
          id: `dagsorden-${meeting.id}`,
          on: agendaDue(meeting, body),
          summary: `Dagsorden ud: ${body.name}`,
        };
        return isDue ? [event, due] : [event];
      }),
      ...approvals.flatMap(({ id, meeting, dueOn }): readonly FedEvent[] => {
        const held = all.find((one) => one.id === meeting);
        const body = bodies.get(held?.body ?? '');
        if (dueOn === null || body === undefined) return [];
        const path = `/udvalg/moeder/${meeting}/godkendelse`;
        const summary = `Godkend referatet: ${body.name}`;
        return [{ ...dayLong, id: `godkendelse-${id}`, on: dueOn, summary, path }];
      }),
    ];
  });
}
