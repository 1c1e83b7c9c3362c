import { minus, type Money } from '@rettidig/engine';
import { type OfferPrice, type SpreadPrice, spreadPrice } from './price.ts';

/** A price and what one offer costs more than it a year; null where one of the two cannot be said. */
export interface ComparedPrice {
  readonly price: OfferPrice;
  readonly spread: SpreadPrice | null;
  /** What the chosen offer costs more than this one a year; negative where it costs less. */
  readonly extra: Money | null;
}

export interface PriceComparison {
  /** The cheapest first by the year's price; those whose year cannot be said stand last. */
  readonly rows: readonly ComparedPrice[];
  /** The cheapest and the dearest of the others; null where there is none. */
  readonly cheapest: ComparedPrice | null;
  readonly dearest: ComparedPrice | null;
}

/**
 * Compares prices by the year, as the papers do (catalogue F-020): the extra cost of one offer is its price less the other's.
 * @param chosen id of the price that is compared with the others; null: none, and no extra cost is given
 */
export function comparePrices(
  prices: readonly OfferPrice[],
  chosen: string | null,
): PriceComparison {
  const own = prices.find(({ id }) => id === chosen);
  const ownYear = own === undefined ? null : (spreadPrice(own)?.year ?? null);
  const rows = prices
    .map((price): ComparedPrice => {
      const spread = spreadPrice(price);
      const extra = spread === null || ownYear === null ? null : minus(ownYear, spread.year);
      return { price, spread, extra };
    })
    .toSorted(
      (a, b) =>
        (a.spread?.year ?? Number.POSITIVE_INFINITY) - (b.spread?.year ?? Number.POSITIVE_INFINITY),
    );
  const others = rows.filter(({ price, spread }) => price.id !== chosen && spread !== null);
  return { rows, cheapest: others[0] ?? null, dearest: others.at(-1) ?? null };
}
