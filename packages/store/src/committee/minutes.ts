import { holidaysIn } from '@rettidig/casework';
import {
  type Approval,
  approvalDueOn,
  type Form,
  type Insert,
  type Meeting,
  present,
} from '@rettidig/committee';
import { type Day, toCivil } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { refusalOf } from '../facts/refusal.ts';
import { newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { type KeptApproval, saveApprovals } from './approvals.ts';
import { insertsByNumber, insertsOfMeeting } from './inserts.ts';
import { hasClosed } from './sealing.ts';
import { listSeats, type Seat } from './seats.ts';
import { wholeMeeting } from './whole-meeting.ts';

/** What minutes said when they were put up. */
export interface MinutesContent {
  /** Without its sheet, which is signed later. */
  readonly meeting: Meeting;
  readonly form: Form;
  /** What stood in its texts by a key, by the numbers of its points. */
  readonly inserts: Readonly<Record<number, readonly Insert[]>>;
}

/** Minutes as they were put up for approval. */
export interface KeptMinutes {
  readonly id: string;
  readonly meeting: string;
  readonly body: string;
  /** Whether a point of it is closed. */
  readonly sealed: boolean;
  /** From 1. */
  readonly version: number;
  /** Why it was corrected; empty for the first. */
  readonly reason: string;
  readonly recordedAt: Instant;
  /** Name of the employee; null: a program. */
  readonly recordedBy: string | null;
  readonly content: MinutesContent;
}

/** The minutes of a meeting that may be seen, the newest first. */
export async function minutesOf(tx: Tx, meeting: string): Promise<readonly KeptMinutes[]> {
  const { rows } = await tx.client.query<KeptMinutes>(
    `select m.id, m.meeting, m.body, m.sealed, m.version, m.reason, m.recorded_at as "recordedAt",
            e.name as "recordedBy", m.content
       from committee_minutes m
       left join employee e on e.municipality = m.municipality and e.id = m.recorded_by
      where m.municipality = $1 and m.meeting = $2 order by m.version desc`,
    [tx.access.municipality, meeting],
  );
  return rows;
}

interface PutUp {
  /** Id of the meeting. */
  readonly meeting: string;
  /** Why it is corrected; empty for the first time. */
  readonly reason: string;
  /** The day it is put up. */
  readonly on: Day;
}

/**
 * Puts the minutes of a meeting up for approval, as they are now: a new version, and a sheet with a line for each member
 * who was there (styrelsesloven § 13) to sign within the body's weekdays. The version before stays, with its sheet.
 * Only for those who may see all of the meeting. Returns the version.
 * @throws StoreError `ukendt-oplysning` when there is no such meeting; `ikke-klar` with what is lacking;
 * `findes-allerede` when somebody else has just put them up
 */
export async function putUpForApproval(
  tx: Tx,
  { meeting, reason, on }: PutUp,
  recording: Recording,
): Promise<number> {
  if (tx.access.committee !== 'alt') {
    throw new Error('Only those who may see all of a meeting put its minutes up for approval.');
  }
  const whole = await wholeMeeting(tx, meeting);
  if (whole === null) throw new StoreError('ukendt-oplysning', 'Mødet findes ikke længere.');
  const { kept, body, form } = whole;
  if (kept.state !== 'afholdt') {
    throw new StoreError(
      'ikke-klar',
      'Mødet er ikke afsluttet. Skriv, hvornår det sluttede, først.',
    );
  }
  const signers = present(whole.meeting);
  if (signers.length === 0) {
    throw new StoreError(
      'ikke-klar',
      'Der står ingen medlemmer som til stede på mødet. Skriv fremmødet, før referatet lægges frem.',
    );
  }
  if (reason === '' && whole.meeting.approvals.length > 0) {
    throw new StoreError('ikke-klar', 'Referatet er lagt frem før. Skriv, hvad der er rettet.');
  }
  const seats = await listSeats(tx, kept.body);
  const { version } = await addMinutes(
    tx,
    {
      meeting,
      body: kept.body,
      sealed: await hasClosed(tx, meeting),
      reason,
      content: {
        meeting: { ...whole.meeting, approvals: [] },
        form,
        inserts: insertsByNumber(whole, await insertsOfMeeting(tx, meeting)),
      },
      sheet: signers.map(({ name }) => ({
        member: name,
        state: 'afventer',
        on: null,
        seat: seatOf(seats, name, kept.on),
      })),
      dueOn: approvalDueOn(on, body.approvalWeekdays, closedDays(on)),
    },
    recording,
  );
  return version;
}

const seatOf = (seats: readonly Seat[], member: string, on: Day): string | null =>
  seats.find(({ name, from, to }) => name === member && from <= on && on < to)?.id ?? null;

/** Days that do not count, of a year and the next. */
function closedDays(on: Day): ReadonlySet<Day> {
  const { year } = toCivil(on);
  return new Set([year, year + 1].flatMap((one) => [...holidaysIn(one).keys()]));
}

/** Minutes with the sheet that belongs to them. */
export interface NewMinutes extends Pick<
  KeptMinutes,
  'meeting' | 'body' | 'sealed' | 'reason' | 'content'
> {
  readonly sheet: readonly (Approval & { readonly seat: string | null })[];
  readonly dueOn: Day | null;
}

/** Adds minutes as the newest of their meeting. The first has no reason; those after it must say why. */
export async function addMinutes(
  tx: Tx,
  { meeting, body, sealed, reason, content, sheet, dueOn }: NewMinutes,
  recording: Recording,
): Promise<{ readonly id: string; readonly version: number }> {
  const at = await momentOf(tx, recording);
  const id = newId();
  const { rows } = await tx.client
    .query<{ readonly version: number }>(
      `insert into committee_minutes
       (municipality, id, recorded_at, recorded_by, meeting, body, sealed, version, reason, content)
     select $1::smallint, $2, $3, $4, $5::uuid, $6, $7, coalesce(max(version), 0) + 1, $8, $9
       from committee_minutes where municipality = $1 and meeting = $5
     returning version`,
      [
        tx.access.municipality,
        id,
        at,
        authorOf(tx, recording),
        meeting,
        body,
        sealed,
        reason,
        JSON.stringify(content),
      ],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  const version = rows[0]?.version;
  if (version === undefined) throw new Error('The minutes were not written.');
  const lines = sheet.map((line): KeptApproval => ({
    id: newId(),
    minutes: id,
    version,
    meeting,
    body,
    seat: line.seat,
    member: line.member,
    state: line.state,
    on: line.on,
    dueOn,
  }));
  await saveApprovals(tx, lines, recording);
  return { id, version };
}
