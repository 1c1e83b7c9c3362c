import { addDays, type Day } from '@rettidig/engine';
import {
  type AgendaCount,
  agendaCounts,
  awaitingSignature,
  type CommitteeBody,
  type CommitteeTask,
  heldWithoutMinutes,
  type KeptApproval,
  type KeptMeeting,
  listBodies,
  listMeetings,
  listSeats,
  listTasks,
  type Publication,
  publicationsIn,
  type WaitingMatter,
  waitingMatters,
} from '@rettidig/store';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

/** What the front page of the committees has for somebody today. */
export interface Desk {
  readonly bodies: readonly CommitteeBody[];
  /** All meetings, the latest first. */
  readonly meetings: readonly KeptMeeting[];
  /** Those to come, the next first. */
  readonly coming: readonly KeptMeeting[];
  readonly counts: readonly AgendaCount[];
  /** Lines of signature sheets that wait: all for those who write, the own ones for a member. */
  readonly approvals: readonly KeptApproval[];
  /** Null for those who only read. */
  readonly work: {
    readonly waiting: readonly WaitingMatter[];
    readonly withoutMinutes: readonly KeptMeeting[];
    readonly tasks: readonly CommitteeTask[];
    readonly publications: readonly Publication[];
  } | null;
  /** Whether somebody who only reads has a seat today. */
  readonly hasSeat: boolean;
  /** Whether the employee leads meetings and publishes. */
  readonly leadsMeetings: boolean;
  readonly today: Day;
}

/** Days ahead that a promise is shown, and back that minutes are missed. */
const soon = 31;
const recent = 120;

export async function loadDesk({ read, session, today }: EmployeeVisit): Promise<Desk> {
  const { role, id } = session.employee;
  const writes = mayUse(role, 'udvalgsarbejde');
  const isMember = role === 'politiker';
  return await read(async (tx) => {
    const meetings = await listMeetings(tx);
    const isAhead = ({ on, state }: KeptMeeting): boolean =>
      on >= today && state !== 'afholdt' && state !== 'aflyst';
    const isOwn = ({ body }: { readonly body: string }): boolean =>
      !isMember || session.bodies.includes(body);
    const approvals = await awaitingSignature(tx);
    const seats = isMember ? await listSeats(tx) : [];
    const own = new Set(seats.flatMap((seat) => (seat.employee === id ? [seat.id] : [])));
    const without = writes ? await heldWithoutMinutes(tx, addDays(today, -recent)) : [];
    return {
      bodies: await listBodies(tx),
      meetings,
      coming: meetings.filter((meeting) => isAhead(meeting) && isOwn(meeting)).toReversed(),
      counts: await agendaCounts(tx, today),
      approvals: approvals.filter(({ seat }) => !isMember || (seat !== null && own.has(seat))),
      work: writes
        ? {
            waiting: await waitingMatters(tx),
            withoutMinutes: meetings.filter((meeting) => without.includes(meeting.id)),
            tasks: (await listTasks(tx)).filter(
              ({ state, dueOn }) =>
                state === 'aaben' && dueOn !== null && dueOn <= addDays(today, soon),
            ),
            publications: await publicationsIn(tx, 'kladde'),
          }
        : null,
      hasSeat: !isMember || session.bodies.length > 0,
      leadsMeetings: mayUse(role, 'sekretariat'),
      today,
    };
  });
}
