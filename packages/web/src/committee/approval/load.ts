import { meetingInserts, meetingPaper, paperText, present } from '@rettidig/committee';
import {
  approvalsOf,
  type KeptApproval,
  type KeptMinutes,
  type KeptRemark,
  insertsByNumber,
  insertsOfMeeting,
  listSeats,
  type MinutesContent,
  minutesOf,
  remarksOf,
  type Tx,
  type WholeMeeting,
  wholeMeeting,
} from '@rettidig/store';
import { NotFoundError } from '../../http/route.ts';
import type { EmployeeVisit } from '../../http/visit.ts';

/** The minutes of a meeting, their sheets, and what of them is the employee's own. */
export interface ApprovalStand {
  readonly whole: WholeMeeting;
  /** Sheets of all versions that were put up, the newest first. */
  readonly approvals: readonly KeptApproval[];
  /** The sheet that counts; empty before minutes are put up. */
  readonly sheet: readonly KeptApproval[];
  /** Versions that may be read, the newest first. */
  readonly minutes: readonly KeptMinutes[];
  readonly remarks: ReadonlyMap<string, KeptRemark>;
  /** The employee's own line of the sheet; null: none. */
  readonly own: KeptApproval | null;
  /** Whether the minutes say something else now than when they were put up. */
  readonly isChanged: boolean;
}

/**
 * How the approval of a meeting's minutes stands.
 * @throws NotFoundError where there is no such meeting
 */
export async function loadApproval(
  { read, session }: Pick<EmployeeVisit, 'read' | 'session'>,
  meeting: string,
): Promise<ApprovalStand> {
  return await read((tx) => approvalStand(tx, meeting, session.employee.id));
}

async function approvalStand(tx: Tx, meeting: string, employee: string): Promise<ApprovalStand> {
  const whole = await wholeMeeting(tx, meeting);
  if (whole === null) throw new NotFoundError();
  const approvals = await approvalsOf(tx, meeting);
  const sheet = approvals.filter(({ version }) => version === approvals[0]?.version);
  const minutes = await minutesOf(tx, meeting);
  const seats = await listSeats(tx, whole.kept.body);
  const mine = new Set(seats.filter((seat) => seat.employee === employee).map(({ id }) => id));
  return {
    whole,
    approvals,
    sheet,
    minutes,
    remarks: await remarksOf(tx, meeting),
    own: sheet.find(({ seat }) => seat !== null && mine.has(seat)) ?? null,
    isChanged: isChanged(
      {
        meeting: whole.meeting,
        form: whole.form,
        inserts: insertsByNumber(whole, await insertsOfMeeting(tx, meeting)),
      },
      minutes[0] ?? null,
    ),
  };
}

/** Whether the paper of a meeting would say something else today; nobody is asked about minutes not put up. */
function isChanged(now: MinutesContent, newest: KeptMinutes | null): boolean {
  if (newest === null) return false;
  const textOf = (content: MinutesContent): string =>
    paperText(
      meetingPaper({ ...content.meeting, approvals: [] }, content.form, {
        kind: 'referat',
        audience: 'medlem',
        inserts: meetingInserts(content.inserts),
      }),
    );
  return textOf(now) !== textOf(newest.content);
}

/** Names of those who are to approve. */
export const signersOf = ({ meeting }: WholeMeeting): readonly string[] =>
  present(meeting).map(({ name }) => name);
