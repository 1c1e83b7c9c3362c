import type { Approval } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, type Where } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';

/** A member's line of the signature sheet of some minutes. */
export interface KeptApproval extends Approval {
  readonly id: string;
  /** Id of the minutes, and their version. */
  readonly minutes: string;
  readonly version: number;
  readonly meeting: string;
  readonly body: string;
  /** Id of the member's seat; null: nobody with a seat has the name. */
  readonly seat: string | null;
  /** The last day to sign in time; null: none was set, as in an old paper. */
  readonly dueOn: Day | null;
}

/** What a member remarked to minutes, or why the secretary signed for somebody. Its id is that of the line of the sheet. */
export interface KeptRemark {
  readonly id: string;
  readonly meeting: string;
  readonly body: string;
  readonly sealed: boolean;
  readonly remark: string;
}

const approvalTable: KeptTable<KeptApproval> = {
  name: 'committee_approval',
  key: 'approval',
  columns: [
    ['minutes', 'uuid', 'minutes'],
    ['version', 'smallint', 'version'],
    ['meeting', 'uuid', 'meeting'],
    ['body', 'uuid', 'body'],
    ['seat', 'uuid', 'seat'],
    ['member', 'text', 'member'],
    ['state', 'text', 'state'],
    ['signed_on', 'date', 'on'],
    ['due_on', 'date', 'dueOn'],
  ],
  write: ({ minutes, version, meeting, body, seat, member, state, on, dueOn }) => [
    minutes,
    version,
    meeting,
    body,
    seat,
    member,
    state,
    on === null ? null : isoDay(on),
    dueOn === null ? null : isoDay(dueOn),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [minutes, version, meeting, body, seat, member, state, on, dueOn]) => ({
    id,
    minutes: minutes as string,
    version: version as number,
    meeting: meeting as string,
    body: body as string,
    seat: seat as string | null,
    member: member as string,
    state: state as KeptApproval['state'],
    on: on as Day | null,
    dueOn: dueOn as Day | null,
  }),
};

const remarkTable: KeptTable<KeptRemark> = {
  name: 'committee_remark',
  key: 'approval',
  secret: true,
  columns: [
    ['meeting', 'uuid', 'meeting'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['remark', 'text', 'remark'],
  ],
  write: ({ meeting, body, sealed, remark }) => [meeting, body, sealed, remark],
  // The columns hold what `write` made.
  read: (id, [meeting, body, sealed, remark]) => ({
    id,
    meeting: meeting as string,
    body: body as string,
    sealed: sealed as boolean,
    remark: remark as string,
  }),
};

const ofMeeting = (meeting: string): Where => ({ condition: 'meeting = $2', value: meeting });

/** The sheets of all minutes of a meeting, the newest first, each by name. */
export async function approvalsOf(tx: Tx, meeting: string): Promise<readonly KeptApproval[]> {
  return await readKept(
    tx,
    approvalTable,
    'version desc, member collate "da-x-icu", approval',
    ofMeeting(meeting),
  );
}

/** The sheet of the newest minutes of a meeting; empty before they are put up. */
export async function signatureSheet(tx: Tx, meeting: string): Promise<readonly KeptApproval[]> {
  const all = await approvalsOf(tx, meeting);
  return all.filter(({ version }) => version === all[0]?.version);
}

/** The lines that nobody has signed of the newest minutes of every meeting, those due first at the top. */
export async function awaitingSignature(tx: Tx): Promise<readonly KeptApproval[]> {
  return await readKept(tx, approvalTable, 'due_on, member collate "da-x-icu", approval', {
    condition: `state = $2 and version = (select max(n.version) from committee_approval n
                  where n.municipality = $1 and n.meeting = committee_approval.meeting)`,
    value: 'afventer',
  });
}

/** The remarks to the minutes of a meeting that may be seen, by the line of the sheet. */
export async function remarksOf(tx: Tx, meeting: string): Promise<ReadonlyMap<string, KeptRemark>> {
  const remarks = await readKept(tx, remarkTable, 'recorded_at, approval', ofMeeting(meeting));
  return new Map(remarks.map((remark) => [remark.id, remark]));
}

/** Adds lines of a sheet, or writes new versions of those with the same id. */
export async function saveApprovals(
  tx: Tx,
  approvals: readonly KeptApproval[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, approvalTable, approvals, recording);
}

/** What somebody signs, and says to it. */
export interface Signature {
  /** Id of the line of the sheet. */
  readonly approval: string;
  readonly meeting: string;
  readonly state: 'godkendt' | 'ikke-godkendt';
  readonly on: Day;
  /** Empty: nothing. */
  readonly remark: string;
}

/**
 * Signs a line of the newest sheet of a meeting. Whoever has signed can sign anew; what was signed before stands in the
 * history.
 * @throws StoreError `foraeldet` when newer minutes have been put up, or the line is not there
 */
export async function signMinutes(
  tx: Tx,
  { approval, meeting, state, on, remark }: Signature,
  recording: Recording,
): Promise<void> {
  const line = (await signatureSheet(tx, meeting)).find(({ id }) => id === approval);
  if (line === undefined) {
    throw new StoreError(
      'foraeldet',
      'Referatet er rettet og lagt frem på ny i mellemtiden. Hent siden igen, og læs det nye.',
    );
  }
  await saveApprovals(tx, [{ ...line, state, on }], recording);
  const before = (await remarksOf(tx, meeting)).get(approval);
  if (remark === (before?.remark ?? '')) return;
  const { body, minutes } = line;
  const sealed = await isSealed(tx, minutes);
  await saveKept(tx, remarkTable, [{ id: approval, meeting, body, sealed, remark }], recording);
}

/** Whether minutes are sealed; those that cannot be seen are. */
async function isSealed(tx: Tx, minutes: string): Promise<boolean> {
  const { rows } = await tx.client.query<{ readonly sealed: boolean }>(
    'select sealed from committee_minutes where municipality = $1 and id = $2',
    [tx.access.municipality, minutes],
  );
  return rows[0]?.sealed ?? true;
}
