import { type Day, isoDay, type Money, openEnd } from '@rettidig/engine';
import type { OfferPrice } from '@rettidig/figures';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { Recording } from '../recording.ts';
import { endKept, type KeptTable, readKept, saveKept } from './kept-table.ts';

const number = (text: unknown): number | null => (text === null ? null : Number(text));

const offerPriceTable: KeptTable<OfferPrice> = {
  name: 'offer_price',
  key: 'price',
  columns: [
    ['provider', 'text', 'provider'],
    ['offer', 'text', 'offer'],
    ['kind', 'text', 'kind'],
    ['hours_per_week', 'numeric', 'hoursPerWeek'],
    ['amount', 'bigint', 'amount'],
    ['per', 'text', 'per'],
    ['months', 'numeric', 'months'],
    ['valid_from', 'date', 'from'],
    ['valid_to', 'date', 'to'],
    ['note', 'text', 'note'],
    ['source', 'text', 'source'],
  ],
  write: (price) => [
    price.provider,
    price.offer,
    price.kind,
    price.hoursPerWeek,
    price.amount,
    price.per,
    price.months,
    isoDay(price.from),
    price.to === openEnd ? null : isoDay(price.to),
    price.note,
    price.source,
  ],
  // The columns hold what their types and CHECKs let in.
  read: (id, [provider, offer, kind, hours, amount, per, months, from, to, note, source]) => ({
    id,
    provider: provider as string,
    offer: offer as string,
    kind: kind as string | null,
    hoursPerWeek: number(hours),
    amount: amount as Money,
    per: per as OfferPrice['per'],
    months: number(months),
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
    note: note as string,
    source: source as string,
  }),
};

/** The prices of all offers, by provider; as known at a moment where one is given. */
export async function listOfferPrices(tx: Tx, asKnownOn?: Instant): Promise<readonly OfferPrice[]> {
  return await readKept(
    tx,
    offerPriceTable,
    'provider collate "da-x-icu", offer, valid_from, price',
    undefined,
    asKnownOn,
  );
}

/** Adds prices, or writes new versions of those with the same id. */
export async function saveOfferPrices(
  tx: Tx,
  prices: readonly OfferPrice[],
  recording: Recording,
): Promise<void> {
  await saveKept(tx, offerPriceTable, prices, recording);
}

/**
 * Ends a price: it holds no longer from the day on. One that would never have held is withdrawn.
 * @throws StoreError `ukendt-oplysning` when it is not there any more
 */
export async function endOfferPrice(
  tx: Tx,
  end: { readonly id: string; readonly to: Day; readonly recording: Recording },
): Promise<void> {
  await endKept(tx, offerPriceTable, end);
}
