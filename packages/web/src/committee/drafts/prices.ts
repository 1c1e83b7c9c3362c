import { pricesContent } from '@rettidig/committee';
import { contains, danishLongDay, type Money } from '@rettidig/engine';
import { comparePrices, type OfferPrice } from '@rettidig/figures';
import { listOfferPrices, municipalityOf } from '@rettidig/store';
import type { InsertGround } from '../inserts/source.ts';
import { dayChoice, dayChosen } from './day-choice.ts';
import { draftKind } from './draft-kind.ts';
import { onMunicipality } from './program-access.ts';

const oere = 100;
const kroner = (amount: Money | undefined): number | null =>
  amount === undefined ? null : amount / oere;
const nobody = 'ingen';

const pricesNow = async (from: InsertGround): Promise<readonly OfferPrice[]> =>
  (await onMunicipality(from, listOfferPrices)).filter((price) =>
    contains(price, from.ground.today()),
  );

/** Prices of offers, compared. */
export const pricesDraft = draftKind({
  id: 'prissammenligning',
  da: 'Prissammenligning',
  en: 'Price comparison',
  aboutDa: 'Hvad tilbud koster om året, og hvad ét af dem koster mere eller mindre end de andre.',
  aboutEn: 'What offers cost a year, and what one of them costs more or less than the others.',
  choices: [
    {
      name: 'pris',
      da: 'Sammenlign',
      en: 'Compare',
      options: async (from) => [
        [nobody, 'Alle med hinanden'] as const,
        ...(await pricesNow(from)).map(
          ({ id, offer, provider }) => [id, `${offer}, ${provider}`] as const,
        ),
      ],
    },
    dayChoice({ da: 'Priser den', en: 'Prices on' }),
  ],
  find: async (from, chosen, asKnownAt) => {
    const { pris = nobody } = chosen;
    const on = dayChosen(chosen, asKnownAt);
    const place = (await municipalityOf(from.ground.store, from.municipality))?.name ?? 'kommunen';
    const known = await onMunicipality(from, (tx) => listOfferPrices(tx, asKnownAt));
    const prices = known.filter((price) => contains(price, on));
    if (prices.length === 0) {
      return 'Der er ingen priser at sammenligne. Skriv dem ind under Priser, eller indlæs en fil.';
    }
    const { rows } = comparePrices(prices, pris === nobody ? null : pris);
    if (pris !== nobody && !rows.some(({ price }) => price.id === pris)) {
      return 'Prisen gælder ikke længere. Vælg en anden.';
    }
    const at = rows.findIndex(({ price }) => price.id === pris);
    return pricesContent({
      place,
      on: danishLongDay(on),
      chosen: at < 0 ? null : at,
      offers: rows.map(({ price, spread }) => ({
        offer: price.offer,
        provider: price.provider,
        hoursPerWeek: price.hoursPerWeek,
        week: kroner(spread?.week),
        month: kroner(spread?.month),
        year: kroner(spread?.year),
      })),
    });
  },
});
