import type { Attendee, Participant } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept, withdrawKept } from '../effort/kept-table.ts';
import { newId } from '../id.ts';
import type { Recording } from '../recording.ts';
import {
  type KeptItem,
  type KeptMeeting,
  type KeptVersion,
  saveMeeting,
  takeTurn,
} from './meetings.ts';
import { holdMatters } from './sealing.ts';

/** Who is there for a point without being a member. */
interface Guest {
  readonly id: string;
  readonly meeting: string;
  /** Ids of the point and of its matter; null where an old paper names a point that it does not have. */
  readonly item: string | null;
  readonly matter: string | null;
  readonly body: string;
  readonly sealed: boolean;
  /** The number the paper names, where there is no such point. */
  readonly number: number | null;
  /** From 0, among all who are there, as they were written. */
  readonly place: number;
  readonly name: string;
}

const guestTable: KeptTable<Guest> = {
  name: 'committee_guest',
  key: 'guest',
  secret: true,
  columns: [
    ['meeting', 'uuid', 'meeting'],
    ['item', 'uuid', 'item'],
    ['matter', 'uuid', 'matter'],
    ['body', 'uuid', 'body'],
    ['sealed', 'boolean', 'sealed'],
    ['number', 'smallint', 'number'],
    ['place', 'smallint', 'place'],
    ['name', 'text', 'name'],
  ],
  write: (guest) => [
    guest.meeting,
    guest.item,
    guest.matter,
    guest.body,
    guest.sealed,
    guest.number,
    guest.place,
    guest.name,
  ],
  // The columns hold what `write` made.
  read: (id, [meeting, item, matter, body, sealed, number, place, name]) => ({
    id,
    meeting: meeting as string,
    item: item as string | null,
    matter: matter as string | null,
    body: body as string,
    sealed: sealed as boolean,
    number: number as number | null,
    place: place as number,
    name: name as string,
  }),
};

const guestsOf = async (tx: Tx, meeting: string): Promise<readonly Guest[]> =>
  await readKept(tx, guestTable, 'place, guest', { condition: 'meeting = $2', value: meeting });

/**
 * Who is at a meeting without being a member, as far as it may be seen, with the numbers that their points have now.
 * @param items the points of the meeting that may be seen
 */
export async function attendeesOf(
  tx: Tx,
  { id, attendees }: Pick<KeptMeeting, 'id' | 'attendees'>,
  items: readonly KeptItem[],
): Promise<readonly Attendee[]> {
  const guests = await guestsOf(tx, id);
  const all: Attendee[] = attendees.map((name) => ({ name, items: [] }));
  for (const own of Map.groupBy(guests, ({ place, name }) => `${place} ${name}`).values()) {
    const numbers = own.flatMap(({ item, number }) => {
      const at = number ?? items.find((one) => one.id === item)?.position;
      return at === undefined ? [] : [at];
    });
    const [first] = own;
    if (first === undefined || numbers.length === 0) continue;
    all.splice(first.place, 0, { name: first.name, items: numbers.toSorted((a, b) => a - b) });
  }
  return all;
}

/** Who is at a meeting. */
export interface Attendance {
  readonly participants: readonly Participant[];
  readonly attendees: readonly Attendee[];
}

/**
 * Writes a meeting with who is at it. Guests lie under the seals of their points.
 * @param items the points of the meeting, by whose numbers guests are of them
 */
export async function saveAttendance(
  tx: Tx,
  {
    meeting,
    attendance: { participants, attendees },
    items,
  }: {
    readonly meeting: KeptMeeting;
    readonly attendance: Attendance;
    readonly items: readonly KeptItem[];
  },
  recording: Recording,
): Promise<void> {
  await takeTurn(tx, meeting.id);
  const staying = attendees.filter((one) => one.items.length === 0).map(({ name }) => name);
  await saveMeeting(tx, { ...meeting, participants, attendees: staying }, recording);
  const before = await guestsOf(tx, meeting.id);
  const said = attendees.flatMap(({ name, items: numbers }, place) =>
    numbers.map((number): Guest => {
      const item = items.find(({ position }) => position === number);
      const is = { name, item: item?.id ?? null, number: item === undefined ? number : null };
      return {
        ...is,
        id: before.find((one) => isSame(one, is))?.id ?? newId(),
        meeting: meeting.id,
        matter: item?.matter ?? null,
        body: meeting.body,
        sealed: item?.sealed ?? true,
        place,
      };
    }),
  );
  // Somebody who is written twice for a point is there once.
  const guests = said.filter((guest, at) => said.findIndex((one) => isSame(one, guest)) === at);
  const standing = new Set(guests.map(({ id }) => id));
  for (const { id } of before) {
    if (!standing.has(id)) await withdrawKept(tx, guestTable, { id, recording });
  }
  await holdMatters(tx, guests);
  await saveKept(tx, guestTable, guests, recording);
}

/** Who changed last who is at a meeting, and when; by null: a program, or somebody who only took a guest away. */
export async function attendanceVersion(
  tx: Tx,
  meeting: string,
): Promise<Omit<KeptVersion, 'version'> | null> {
  const { rows } = await tx.client.query<Omit<KeptVersion, 'version'>>(
    `select w.at, e.name as by
       from (select recorded_at as at, recorded_by as by from committee_meeting
              where municipality = $1 and meeting = $2 and superseded_at is null
             union all
             select recorded_at, recorded_by from committee_guest where municipality = $1 and meeting = $2
             union all
             select superseded_at, null from committee_guest
              where municipality = $1 and meeting = $2 and superseded_at is not null) w
       left join employee e on e.municipality = $1 and e.id = w.by
      order by w.at desc, e.name nulls last limit 1`,
    [tx.access.municipality, meeting],
  );
  return rows[0] ?? null;
}

const isSame = (a: Guest, b: Pick<Guest, 'name' | 'item' | 'number'>): boolean =>
  a.name === b.name && a.item === b.item && a.number === b.number;

/** Takes the guests of a point away with it, or lets them follow it to another meeting. */
export async function moveGuests(
  tx: Tx,
  { item, to }: { readonly item: string; readonly to: string | null },
  recording: Recording,
): Promise<void> {
  const guests = await readKept(tx, guestTable, 'guest', { condition: 'item = $2', value: item });
  if (to !== null) {
    const moved = guests.map((guest) => ({ ...guest, meeting: to }));
    await saveKept(tx, guestTable, moved, recording);
    return;
  }
  for (const { id } of guests) await withdrawKept(tx, guestTable, { id, recording });
}
