import type { AgendaItem, Participant } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { isId } from '../id.ts';
import type { Instant } from '../column-types.ts';
import type { Recording } from '../recording.ts';

/** A meeting as it is kept; its points lie by themselves. */
export interface KeptMeeting {
  readonly id: string;
  readonly body: string;
  readonly on: Day;
  /** Minutes since midnight. */
  readonly from: number | null;
  readonly to: number | null;
  readonly place: string | null;
  readonly state: 'planlagt' | 'udsendt' | 'i-gang' | 'afholdt' | 'aflyst';
  /** The day the agenda went out. */
  readonly sentOn: Day | null;
  /** None before the meeting begins. */
  readonly participants: readonly Participant[];
  /** Names of those besides who are there for all of it; who is there for a point is a guest of the point. */
  readonly attendees: readonly string[];
  /** Id of the archive import it came with. */
  readonly archive: string | null;
}

/** A matter on the agenda of a meeting, and what came of it. */
export interface KeptItem extends Pick<
  AgendaItem,
  'late' | 'absent' | 'disqualified' | 'decision'
> {
  readonly id: string;
  readonly meeting: string;
  readonly matter: string;
  readonly body: string;
  /** Whether its matter is closed. */
  readonly sealed: boolean;
  /** Its number as printed, from 1. A body's secretary keeps them without gaps. */
  readonly position: number;
}

const meetingTable: KeptTable<KeptMeeting> = {
  name: 'committee_meeting',
  key: 'meeting',
  secret: true,
  columns: [
    ['body', 'uuid', 'body'],
    ['held_on', 'date', 'on'],
    ['starts_at', 'smallint', 'from'],
    ['ends_at', 'smallint', 'to'],
    ['place', 'text', 'place'],
    ['state', 'text', 'state'],
    ['sent_on', 'date', 'sentOn'],
    ['participants', 'jsonb', 'participants'],
    ['attendees', 'jsonb', 'attendees'],
    ['archive', 'uuid', 'archive'],
  ],
  write: (meeting) => [
    meeting.body,
    isoDay(meeting.on),
    meeting.from,
    meeting.to,
    meeting.place,
    meeting.state,
    meeting.sentOn === null ? null : isoDay(meeting.sentOn),
    JSON.stringify(meeting.participants),
    JSON.stringify(meeting.attendees),
    meeting.archive,
  ],
  // The columns hold what `write` made.
  read: (id, [body, on, from, to, place, state, sentOn, participants, attendees, archive]) => ({
    id,
    body: body as string,
    on: on as Day,
    from: from as number | null,
    to: to as number | null,
    place: place as string | null,
    state: state as KeptMeeting['state'],
    sentOn: sentOn as Day | null,
    participants: participants as readonly Participant[],
    attendees: attendees as readonly string[],
    archive: archive as string | null,
  }),
};

const itemTable: KeptTable<KeptItem> = {
  name: 'committee_item',
  key: 'item',
  secret: true,
  columns: [
    ['meeting', 'uuid', 'meeting'],
    ['matter', 'uuid', 'matter'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['position', 'smallint', 'position'],
    ['late', 'text', 'late'],
    ['absent', 'jsonb', 'absent'],
    ['disqualified', 'jsonb', 'disqualified'],
    ['decision', 'jsonb', 'decision'],
  ],
  write: (item) => [
    item.meeting,
    item.matter,
    item.body,
    item.sealed,
    item.position,
    item.late,
    JSON.stringify(item.absent),
    JSON.stringify(item.disqualified),
    item.decision === null ? null : JSON.stringify(item.decision),
  ],
  // The columns hold what `write` made.
  read: (id, [meeting, matter, body, sealed, position, late, absent, disqualified, decision]) => ({
    id,
    meeting: meeting as string,
    matter: matter as string,
    body: body as string,
    sealed: sealed as boolean,
    position: position as number,
    late: late as string | null,
    absent: absent as readonly string[],
    disqualified: disqualified as readonly string[],
    decision: decision as KeptItem['decision'],
  }),
};

/** The meetings of all bodies, the latest first. */
export async function listMeetings(tx: Tx): Promise<readonly KeptMeeting[]> {
  return await readKept(tx, meetingTable, 'held_on desc, starts_at desc, meeting');
}

/** One meeting; null when there is none with the id. */
export async function findMeeting(tx: Tx, id: string): Promise<KeptMeeting | null> {
  if (!isId(id)) return null;
  return (
    (await readKept(tx, meetingTable, 'meeting', { condition: 'meeting = $2', value: id }))[0] ??
    null
  );
}

/** Adds a meeting, or writes a new version of the one with its id. */
export async function saveMeeting(
  tx: Tx,
  meeting: KeptMeeting,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, meetingTable, [meeting], recording);
}

/**
 * Lets one transaction at a time write what is around a meeting: another that has begun meanwhile is done again, and sees what
 * the first wrote. Says nothing else of the meeting.
 */
export async function takeTurn(tx: Tx, meeting: string): Promise<void> {
  await tx.client.query(
    `update committee_meeting set superseded_at = null
      where municipality = $1 and meeting = $2 and superseded_at is null`,
    [tx.access.municipality, meeting],
  );
}

/** The points of a meeting that may be seen, in their order. */
export async function itemsOf(tx: Tx, meeting: string): Promise<readonly KeptItem[]> {
  return await readKept(tx, itemTable, 'position, item', {
    condition: 'meeting = $2',
    value: meeting,
  });
}

/** The points that a matter has been on, in the order they were put there. */
export async function itemsOfMatter(tx: Tx, matter: string): Promise<readonly KeptItem[]> {
  return await readKept(tx, itemTable, 'recorded_at, item', {
    condition: 'matter = $2',
    value: matter,
  });
}

/**
 * Adds points, or writes new versions of those with the same id.
 * @throws StoreError `findes-allerede` where a matter would be on an agenda twice
 */
export async function saveItems(
  tx: Tx,
  items: readonly KeptItem[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, itemTable, items, recording);
}

/**
 * Takes a point away: it stands in its versions, and nowhere else.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function withdrawItem(
  tx: Tx,
  withdrawal: { readonly id: string; readonly recording: Recording },
): Promise<void> {
  await withdrawKept(tx, itemTable, withdrawal);
}

/** A version of a point or of a meeting: who wrote it, and when. */
export interface KeptVersion {
  readonly version: string;
  readonly at: Instant;
  /** Name of the employee; null: the program. */
  readonly by: string | null;
}

/** The version of a point that counts; null when there is none that may be seen. */
export async function itemVersion(tx: Tx, item: string): Promise<KeptVersion | null> {
  const { rows } = await tx.client.query<KeptVersion>(
    `select i.id as version, i.recorded_at as at, e.name as by
       from committee_item i
       left join employee e on e.municipality = i.municipality and e.id = i.recorded_by
      where i.municipality = $1 and i.item = $2 and i.superseded_at is null`,
    [tx.access.municipality, item],
  );
  return rows[0] ?? null;
}
