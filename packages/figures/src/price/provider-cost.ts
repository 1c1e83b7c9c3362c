import { contains, type Money, nothing, share, sumOf } from '@rettidig/engine';
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
  /** Why the other offers have no price, each reason once, the most frequent first. */
  readonly gaps: readonly PriceGap[];
}

/** Why an offer has no price that can be said. */
export type PriceGap =
  | { readonly kind: 'ingen-leverandoer' }
  /** The list has no price of a provider by that name. */
  | { readonly kind: 'intet-navn' }
  /** None for the type of offer on the day. */
  | { readonly kind: 'ingen-pris' }
  | { readonly kind: 'flere-priser' }
  /** Prices by hours, and none for those of the offer; `hours` a week. */
  | { readonly kind: 'andre-timer'; readonly hours: number };

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
      const priced: Priced[] = [];
      const gaps: PriceGap[] = [];
      for (const row of own) {
        const provider = providers.codes[(row.columns['provider'] ?? 0) - 1];
        const price =
          provider === undefined
            ? ({ kind: 'ingen-leverandoer' } as const)
            : priceOn(byProvider.get(provider) ?? [], row);
        const cost = 'provider' in price ? costOfDays(price, row.columns['days'] ?? 0) : null;
        if (cost !== null) priced.push({ row, cost });
        else gaps.push('provider' in price ? { kind: 'ingen-pris' } : price);
      }
      return [key, { ...sumUp(own.length, priced), gaps: byFrequency(gaps) }];
    }),
  );
}

interface Priced {
  readonly row: BehindRow;
  readonly cost: Money;
}

const partsOfHour = 100;

/**
 * The one price of an offer on its last day. A price for its type goes before one for all types, and one for its hours before
 * one that says none; a price for other hours is not its price.
 */
function priceOn(
  prices: readonly OfferPrice[],
  { columns, from }: BehindRow,
): OfferPrice | PriceGap {
  if (prices.length === 0) return { kind: 'intet-navn' };
  const type = offerTypes.codes[(columns['offer'] ?? 0) - 1]?.code ?? noCode;
  const inForce = prices.filter(
    (price) => contains(price, from) && (price.kind === null || price.kind === type),
  );
  const exact = inForce.filter(({ kind }) => kind !== null);
  const ofType = exact.length > 0 ? exact : inForce;
  const hours = (columns['hours'] ?? 0) / partsOfHour;
  const fitting =
    hours === 0
      ? ofType
      : [hours, null]
          .map((wanted) => ofType.filter(({ hoursPerWeek }) => hoursPerWeek === wanted))
          .find((found) => found.length > 0);
  if (fitting === undefined && ofType.length > 0) return { kind: 'andre-timer', hours };
  const [only, ...more] = fitting ?? [];
  if (only === undefined) return { kind: 'ingen-pris' };
  return more.length > 0 ? { kind: 'flere-priser' } : only;
}

function byFrequency(gaps: readonly PriceGap[]): readonly PriceGap[] {
  return [...Map.groupBy(gaps, (gap) => JSON.stringify(gap)).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(([gap]) => (gap === undefined ? [] : [gap]));
}

function sumUp(offers: number, priced: readonly Priced[]): Omit<EffectCost, 'gaps'> {
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
