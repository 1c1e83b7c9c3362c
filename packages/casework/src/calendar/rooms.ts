import type { Day } from '@rettidig/engine';
import type { Taken } from './employee-calendar.ts';

/** Where interviews in person are held (lokale). */
export interface Room {
  readonly id: string;
  readonly name: string;
  /** Id of the unit it belongs to; null: every unit's. */
  readonly unit: string | null;
}

/** The rooms in which nothing is booked while an interview is held, in their own order. */
export function freeRooms(
  rooms: readonly Room[],
  taken: readonly Taken[],
  {
    on,
    startsAt,
    minutes,
  }: { readonly on: Day; readonly startsAt: number; readonly minutes: number },
): readonly Room[] {
  const inUse = new Set(
    taken
      .filter(
        (other) =>
          other.on === on &&
          other.startsAt < startsAt + minutes &&
          startsAt < other.startsAt + other.minutes,
      )
      .map(({ place }) => place),
  );
  return rooms.filter(({ name }) => !inUse.has(name));
}
