import { addDays, type Day } from '@rettidig/engine';
import {
  type AgendaCount,
  agendaCounts,
  awaitingSignature,
  type CommitteeBody,
  type CommitteeTask,
  heldWithoutMinutes,
  insertsOfMeeting,
  type KeptApproval,
  type KeptInsert,
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
import { readAhead } from '../../figures/read-ahead.ts';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { standingOf } from '../inserts/standing.ts';
import { changedOf } from '../tal/changed.tsx';
import { groundOf } from '../tal/load.ts';

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
    /** How many numbers have changed on the next agendas, by meeting. */
    readonly changed: ReadonlyMap<string, number>;
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

/** So many of the next agendas are looked into for numbers that have changed. */
const nextAgendas = 3;

export async function loadDesk(visit: EmployeeVisit): Promise<Desk> {
  const { desk, inserts } = await deskAndInserts(visit);
  if (desk.work === null) return desk;
  // Papers and drafts compute on the figures; nobody waits for them here.
  readAhead(visit.ground, visit.session.municipality);
  const changed = new Map<string, number>();
  for (const [meeting, own] of inserts) {
    const { checked } = await standingOf(groundOf(visit), own);
    changed.set(meeting, changedOf(checked).length);
  }
  return { ...desk, work: { ...desk.work, changed } };
}

async function deskAndInserts({ read, session, today }: EmployeeVisit): Promise<{
  readonly desk: Desk;
  /** The numbers of the next agendas by meeting; none for those who only read. */
  readonly inserts: ReadonlyMap<string, readonly KeptInsert[]>;
}> {
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
    const coming = meetings.filter((meeting) => isAhead(meeting) && isOwn(meeting)).toReversed();
    const inserts = new Map<string, readonly KeptInsert[]>();
    for (const { id: meeting } of writes ? coming.slice(0, nextAgendas) : []) {
      inserts.set(meeting, await insertsOfMeeting(tx, meeting));
    }
    const desk: Desk = {
      bodies: await listBodies(tx),
      meetings,
      coming,
      counts: await agendaCounts(tx, today),
      approvals: approvals.filter(({ seat }) => !isMember || (seat !== null && own.has(seat))),
      work: writes
        ? {
            waiting: await waitingMatters(tx, { states: ['klar'] }),
            withoutMinutes: meetings.filter((meeting) => without.includes(meeting.id)),
            tasks: (await listTasks(tx)).filter(
              ({ state, dueOn }) =>
                state === 'aaben' && dueOn !== null && dueOn <= addDays(today, soon),
            ),
            publications: await publicationsIn(tx, 'kladde'),
            changed: new Map(),
          }
        : null,
      hasSeat: !isMember || session.bodies.length > 0,
      leadsMeetings: mayUse(role, 'sekretariat'),
      today,
    };
    return { desk, inserts };
  });
}
