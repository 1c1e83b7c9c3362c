import { type Day, type Period, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Recording } from '../recording.ts';
import { type KeptTable, readKept, saveKept } from './kept-table.ts';

/** What a provider takes for an offer in a period. */
export interface OfferPrice extends Period {
  readonly id: string;
  /** The provider's name as it stands in the terms of offers. */
  readonly provider: string;
  /** Name of what is bought. */
  readonly offer: string;
  /** Kind of offer (`activityKinds`); null where it is for several. */
  readonly kind: string | null;
  readonly hoursPerWeek: number | null;
  /** Øre for one citizen, for as long as `per` says. */
  readonly amount: number;
  readonly per: 'uge' | 'maaned' | 'aar' | 'forloeb';
  /** Length of a whole course in months; null where the price is not for the course. */
  readonly months: number | null;
  readonly note: string;
  readonly source: string;
}

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
    amount: amount as number,
    per: per as OfferPrice['per'],
    months: number(months),
    from: from as Day,
    to: (to as Day | null) ?? openEnd,
    note: note as string,
    source: source as string,
  }),
};

/** The prices of all offers, by provider. */
export async function listOfferPrices(tx: Tx): Promise<readonly OfferPrice[]> {
  return await readKept(
    tx,
    offerPriceTable,
    'provider collate "da-x-icu", offer, valid_from, price',
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
