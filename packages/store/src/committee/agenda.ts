import type { Tx } from '../access.ts';
import { isId, newId } from '../id.ts';
import type { Recording } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { moveGuests } from './attendance.ts';
import { findMatter } from './matters.ts';
import {
  findMeeting,
  itemsOf,
  type KeptItem,
  type KeptVersion,
  saveItems,
  takeTurn,
  withdrawItem,
} from './meetings.ts';
import { holdMatters } from './sealing.ts';

/**
 * Puts matters last on the agenda of a meeting, in the order given.
 * @param late why they could not come in time; null where they did
 * @throws StoreError `findes-allerede` where one is on it, `ukendt-oplysning` where there is no such matter or meeting
 */
export async function putOnAgenda(
  tx: Tx,
  {
    meeting,
    matters,
    late,
  }: {
    readonly meeting: string;
    readonly matters: readonly string[];
    readonly late: string | null;
  },
  recording: Recording,
): Promise<void> {
  const items = await lockedItems(tx, meeting);
  const added: KeptItem[] = [];
  for (const id of matters) {
    const matter = await findMatter(tx, id);
    if (matter === null) throw gone('Sagen');
    added.push({
      id: newId(),
      meeting,
      matter: id,
      body: matter.body,
      sealed: !matter.openness.open,
      position: items.length + added.length + 1,
      late,
      absent: [],
      disqualified: [],
      decision: null,
    });
  }
  await holdMatters(tx, added);
  await saveItems(tx, [...numbered(items), ...added], recording);
}

/**
 * Gives the points of a meeting the order of a list of their ids; those that are not in it come last, in the order they have.
 * @param seen the order that it was made of. Points that have come or gone since are no matter.
 * @throws StoreError `foraeldet` where somebody has given them another order since
 */
export async function orderAgenda(
  tx: Tx,
  {
    meeting,
    order,
    seen,
  }: {
    readonly meeting: string;
    readonly order: readonly string[];
    readonly seen: readonly string[];
  },
  recording: Recording,
): Promise<void> {
  const items = await lockedItems(tx, meeting);
  const standing = new Set(items.map(({ id }) => id));
  const known = new Set(seen);
  const stands = items.flatMap(({ id }) => (known.has(id) ? [id] : []));
  const stood = seen.filter((id) => standing.has(id));
  if (stands.some((id, n) => id !== stood[n])) {
    throw new StoreError('foraeldet', 'Punkterne har fået en anden rækkefølge i mellemtiden.');
  }
  const place = new Map(order.map((id, n) => [id, n]));
  const placeOf = ({ id }: KeptItem): number => place.get(id) ?? order.length;
  await saveItems(tx, numbered(items.toSorted((a, b) => placeOf(a) - placeOf(b))), recording);
}

/**
 * Takes a point off the agenda; the others close up.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function takeOffAgenda(
  tx: Tx,
  { meeting, item }: { readonly meeting: string; readonly item: string },
  recording: Recording,
): Promise<void> {
  const items = await lockedItems(tx, meeting);
  await withdrawItem(tx, { id: item, recording });
  await moveGuests(tx, { item, to: null }, recording);
  await saveItems(tx, numbered(items.filter(({ id }) => id !== item)), recording);
}

/**
 * Moves a point to the end of another meeting's agenda.
 * @param late why it could not come in time there; null where it did
 * @throws StoreError `ukendt-oplysning` when it is not there any more, `findes-allerede` where its matter is on the other
 */
export async function moveToMeeting(
  tx: Tx,
  {
    meeting,
    item,
    to,
    late,
  }: {
    readonly meeting: string;
    readonly item: string;
    readonly to: string;
    readonly late: string | null;
  },
  recording: Recording,
): Promise<void> {
  // In the same order whoever moves what where, so that two who move at once wait for each other and not both.
  const [first = meeting, second = to] = [meeting, to].toSorted();
  const both = new Map([
    [first, await lockedItems(tx, first)],
    [second, await lockedItems(tx, second)],
  ]);
  const [from = [], there = []] = [both.get(meeting), both.get(to)];
  const moved = from.find(({ id }) => id === item);
  if (moved === undefined) throw gone('Punktet');
  await saveItems(
    tx,
    [
      ...numbered(from.filter(({ id }) => id !== item)),
      ...numbered([...there, { ...moved, meeting: to, late }]),
    ],
    recording,
  );
  await moveGuests(tx, { item, to }, recording);
}

/** Writes what follows from the order: each point's number is its place. */
const numbered = (items: readonly KeptItem[]): readonly KeptItem[] =>
  items.map((item, n) => ({ ...item, position: n + 1 }));

/** The points of a meeting, which nobody else reorders until the transaction ends. */
async function lockedItems(tx: Tx, meeting: string): Promise<readonly KeptItem[]> {
  if (isId(meeting)) await takeTurn(tx, meeting);
  if ((await findMeeting(tx, meeting)) === null) throw gone('Mødet');
  return await itemsOf(tx, meeting);
}

const gone = (what: string): StoreError =>
  new StoreError('ukendt-oplysning', `${what} findes ikke længere. Hent siden igen.`);

/** Who gave the points of a meeting the order they have, and when; null where there are none. */
export async function agendaVersion(tx: Tx, meeting: string): Promise<KeptVersion | null> {
  const { rows } = await tx.client.query<KeptVersion>(
    `select i.id as version, i.recorded_at as at, e.name as by
       from committee_item i
       left join employee e on e.municipality = i.municipality and e.id = i.recorded_by
      where i.municipality = $1 and i.meeting = $2 and i.superseded_at is null
      order by i.recorded_at desc limit 1`,
    [tx.access.municipality, meeting],
  );
  return rows[0] ?? null;
}

/** Ids of the matters that are on a meeting which is not over. */
export async function mattersOnComing(tx: Tx): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly matter: string }>(
    `select i.matter from committee_item i
       join committee_meeting m
         on m.municipality = $1 and m.meeting = i.meeting and m.superseded_at is null
      where i.municipality = $1 and i.superseded_at is null
        and m.state in ('planlagt', 'udsendt', 'i-gang')`,
    [tx.access.municipality],
  );
  return rows.map(({ matter }) => matter);
}
