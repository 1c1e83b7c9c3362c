import { contains, type Day, type Money, nothing, share, sumOf } from '@rettidig/engine';
import type { BehindRow } from '../drill/behind.ts';
import { noCode } from '../compute/figure.ts';
import { offerTypes } from '../snapshot/dimension.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { costOfDays, type OfferPrice } from './price.ts';

/** What a group of ended offers has cost, and what each result has. */
export interface EffectCost {
  readonly offers: number;
  /** Offers with exactly one price that can be said; only they count in what follows. */
  readonly priced: number;
  /** Weeks in them together. */
  readonly weeks: number;
  readonly total: Money;
  /** Mean price of a week and of an offer; null without any priced. */
  readonly week: Money | null;
  readonly offer: Money | null;
  /** Citizens of theirs on no public support six months later. */
  readonly free: number;
  /** Total divided by those; null without any. */
  readonly perFree: Money | null;
}

const daysPerWeek = 7;

/**
 * What ended offers have cost by the prices of their providers on the last day.
 *
 * @param rows rows of `endedOffers`, as `rowsBehind` gives them
 * @param keyOf what they are grouped by; offers of one key stand together
 */
export function costOfEnded(
  { providers }: Snapshot,
  rows: readonly BehindRow[],
  prices: readonly OfferPrice[],
  keyOf: (row: BehindRow) => number,
): ReadonlyMap<number, EffectCost> {
  const byProvider = Map.groupBy(prices, ({ provider }) => provider);
  const groups = Map.groupBy(rows, keyOf);
  return new Map(
    [...groups].map(([key, own]) => {
      const priced = own.flatMap((row): readonly Priced[] => {
        const provider = providers.codes[(row.columns['provider'] ?? 0) - 1];
        const type = offerTypes.codes[(row.columns['offer'] ?? 0) - 1]?.code ?? noCode;
        const price = priceOn(byProvider.get(provider ?? '') ?? [], type, row.from);
        const cost = price === null ? null : costOfDays(price, row.columns['days'] ?? 0);
        return cost === null ? [] : [{ row, cost }];
      });
      return [key, sumUp(own.length, priced)];
    }),
  );
}

interface Priced {
  readonly row: BehindRow;
  readonly cost: Money;
}

/** The one price of a type of offer on a day; null where there is none, or several that say different things. */
function priceOn(prices: readonly OfferPrice[], type: string, on: Day): OfferPrice | null {
  const inForce = prices.filter(
    (price) => contains(price, on) && (price.kind === null || price.kind === type),
  );
  const exact = inForce.filter(({ kind }) => kind !== null);
  const [only, ...more] = exact.length > 0 ? exact : inForce;
  return only === undefined || more.length > 0 ? null : only;
}

function sumUp(offers: number, priced: readonly Priced[]): EffectCost {
  const total = priced.reduce((sum, { cost }) => sumOf(sum, cost), nothing);
  const days = priced.reduce((sum, { row }) => sum + (row.columns['days'] ?? 0), 0);
  const free = priced.filter(({ row }) => row.columns['free'] === 1).length;
  return {
    offers,
    priced: priced.length,
    weeks: days / daysPerWeek,
    total,
    week: days === 0 ? null : share(total, daysPerWeek, days),
    offer: priced.length === 0 ? null : share(total, 1, priced.length),
    free,
    perFree: free === 0 ? null : share(total, 1, free),
  };
}
