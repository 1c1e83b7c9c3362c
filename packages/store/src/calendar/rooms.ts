import type { Room, Taken } from '@rettidig/casework';
import { type Period, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { danish } from '../danish-order.ts';
import { isId } from '../id.ts';
import { refusalOf } from '../facts/refusal.ts';
import { closeKept, keep } from './kept.ts';

/** The rooms of a unit and those of every unit, by name; without a unit: all. */
export async function listRooms(tx: Tx, unit?: string): Promise<readonly Room[]> {
  const rooms = await tx.db
    .selectFrom('room')
    .where('municipality', '=', tx.access.municipality)
    .where('superseded_at', 'is', null)
    .select(['id', 'name', 'unit'])
    .orderBy('name', danish)
    .orderBy('id')
    .execute();
  return unit === undefined
    ? rooms
    : rooms.filter((room) => room.unit === null || room.unit === unit);
}

/**
 * When the places of interviews are in use in a period, of the interviews that the access reaches. Only times are read,
 * so no read of a citizen is logged.
 */
export async function takenPlaces(tx: Tx, days: Period): Promise<readonly Taken[]> {
  const { rows } = await tx.client.query<Taken>({
    name: 'calendar-places',
    text: `select day as on, starts_at as "startsAt", minutes, place
             from booking
            where municipality = $1 and superseded_at is null and place is not null
              and day >= $2::date and day < $3::date`,
    values: [tx.access.municipality, isoDay(days.from), isoDay(days.to)],
  });
  return rows;
}

/**
 * Adds a room to a unit, or to all. Returns its id.
 * @throws StoreError `findes-allerede` when there is one of the name
 */
export async function addRoom(tx: Tx, room: Omit<Room, 'id'>): Promise<string> {
  return await keep(tx, 'room', { unit: room.unit, name: room.name }).catch((error: unknown) => {
    throw refusalOf(error);
  });
}

/** Takes a room out of use; false when there is none. What is booked in it stays. */
export async function closeRoom(tx: Tx, id: string): Promise<boolean> {
  return isId(id) && (await closeKept(tx, 'room', { id }));
}
