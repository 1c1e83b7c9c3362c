import { type Day, type Period, isoDay } from '@rettidig/engine';
import type { ActivityKind } from '@rettidig/law';
import type { Tx } from '../access.ts';
import { closeKept, keep } from './kept.ts';

/** Places that a unit has for citizens who begin in a kind of offer, each week from a Monday until newer ones. */
export interface OfferSeats {
  readonly unit: string;
  readonly kind: ActivityKind;
  readonly from: Day;
  readonly seats: number;
}

/** The places of all units, by their first day. */
export async function listOfferSeats(tx: Tx): Promise<readonly OfferSeats[]> {
  return await tx.db
    .selectFrom('offer_seats')
    .where('municipality', '=', tx.access.municipality)
    .where('superseded_at', 'is', null)
    .select(['unit', 'kind', 'valid_from as from', 'seats'])
    .orderBy('valid_from')
    .execute();
}

/** Sets the places of a unit in a kind of offer from a Monday on; those set from the same day are replaced. */
export async function saveOfferSeats(
  tx: Tx,
  { unit, kind, from, seats }: OfferSeats,
): Promise<void> {
  const since = { unit, kind, valid_from: isoDay(from) };
  await closeKept(tx, 'offer_seats', since);
  await keep(tx, 'offer_seats', { ...since, seats });
}

/** The offers that begin in a period, each with its unit, kind and first day; nobody is named, so no read is logged. */
export async function startedOffers(
  tx: Tx,
  days: Period,
): Promise<readonly { readonly unit: string; readonly kind: ActivityKind; readonly on: Day }[]> {
  const { rows } = await tx.client.query<{ unit: string; kind: ActivityKind; on: Day }>({
    name: 'calendar-started-offers',
    text: `select unit, kind, valid_from as on from activity
            where municipality = $1 and superseded_at is null and valid_from >= $2::date and valid_from < $3::date`,
    values: [tx.access.municipality, isoDay(days.from), isoDay(days.to)],
  });
  return rows;
}
