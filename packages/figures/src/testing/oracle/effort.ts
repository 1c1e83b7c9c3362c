import { addDays, addMonths, type Day, type Period } from '@rettidig/engine';
import { benefitDays, fullOn } from './extent.ts';
import { type Counted, daysOf, type Item, item, type PlainMeasure, type Town } from './item.ts';
import {
  hoursOf,
  isCompanyOffer,
  isOffer,
  isSeenOn,
  isSupportedOn,
  type Life,
  offersOn,
  offerTypeOf,
} from './life.ts';

type Activity = Life['file']['activities'][number];
type Choice = (one: Activity) => boolean;

/** Hundredths of hours a week in offers on a day, at most those that the benefit counts for. */
const hoursOn = (only: Choice) => (life: Life, day: Day) =>
  Math.min(
    fullOn(life, day),
    offersOn(life, day)
      .filter(only)
      .reduce((sum, one) => sum + hoursOf(one), 0),
  );

const activation = (only: Choice): PlainMeasure => ({
  times: 100,
  count: (town, period) => {
    const days = daysOf(period, town.on);
    return {
      items: benefitDays(town, days, hoursOn(only)),
      how: 'sum',
      divisor: benefitDays(town, days, fullOn),
    };
  },
});

const offerItem = (life: Life, day: Day, one: Activity, amount = 1): Item =>
  item(life, day, amount, {
    tilbudstype: offerTypeOf(one),
    udbyder: life.records.offerTerms.find(({ activity }) => activity === one.id)?.provider ?? null,
    tilbudsafslutning: reasonOf(life, one),
  });

const reasonOf = ({ records }: Life, { id }: Activity): string | null =>
  records.offerEnds.find(({ activity }) => activity === id)?.reason ?? null;

function interviews({ lives }: Town, days: readonly Day[]): readonly Item[] {
  return lives.flatMap((life) =>
    life.file.interviews
      .filter(({ on, state }) => state === 'afholdt' && days.includes(on))
      .map(({ on, kind }) => item(life, on, 1, { samtaletype: kind })),
  );
}

/**
 * Offers that begin on one of the days and are new: of another type than the one that began last before, or 28 days or more
 * after its end. Of two that begin the same day the one with the lower id came first.
 */
function newOffers({ lives }: Town, days: readonly Day[], only: Choice): readonly Item[] {
  return lives.flatMap((life) => {
    const isNew = (one: Activity): boolean => {
      const before = life.file.activities
        .filter(isOffer)
        .filter(({ from, id }) => from < one.from || (from === one.from && id < one.id))
        .toSorted((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
        .at(-1);
      if (before === undefined || offerTypeOf(before) !== offerTypeOf(one)) return true;
      return one.from - before.to >= 28;
    };
    return life.file.activities
      .filter((one) => isOffer(one) && days.includes(one.from) && only(one) && isNew(one))
      .map((one) => offerItem(life, one.from, one));
  });
}

/** Offers whose last day is one of the days, and has passed. */
function endedOffers({ lives, on }: Town, days: readonly Day[], only: EndChoice): readonly Item[] {
  return lives.flatMap((life) =>
    life.file.activities
      .filter((one) => isOffer(one) && one.to <= on && days.includes(addDays(one.to, -1)))
      .filter((one) => only(life, one))
      .map((one) => offerItem(life, addDays(one.to, -1), one)),
  );
}

type EndChoice = (life: Life, one: Activity) => boolean;

const halfAYearAfter = ({ to }: Activity): Day => addMonths(addDays(to, -1), 6);

const onBenefit = (items: readonly Item[]): readonly Item[] =>
  items.filter((one) => one.code('ydelse') !== null);

/** So many of something for each full-time person that is on a benefit for so many days. */
const intensity = (
  things: (town: Town, days: readonly Day[]) => readonly Item[],
  eachDays: number,
): PlainMeasure => ({
  times: eachDays * 3_700,
  count: (town, period) => {
    const days = daysOf(period, town.on);
    return {
      items: onBenefit(things(town, days)),
      how: 'sum',
      divisor: benefitDays(town, days, fullOn),
    };
  },
});

const number = (
  town: Town,
  period: Period,
  things: (days: readonly Day[]) => readonly Item[],
): Counted => ({
  items: things(daysOf(period, town.on)),
  how: 'sum',
  divisor: null,
});

const completed = ['gennemfoert', 'job', 'uddannelse'];

export const effort: Readonly<Record<string, PlainMeasure>> = {
  aktiveringsgrad: activation(() => true),
  'virksomhedsrettet-aktiveringsgrad': activation(isCompanyOffer),
  passivandel: {
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      return {
        items: benefitDays(town, days, (life, day) =>
          offersOn(life, day).some((one) => hoursOf(one) > 0) ? 0 : 1,
        ),
        how: 'sum',
        divisor: benefitDays(town, days),
      };
    },
  },
  'virksomhedsrettede-tilbud': {
    times: 100,
    count: (town, period) => {
      const items = town.lives.flatMap((life) =>
        daysOf(period, town.on).flatMap((day) =>
          offersOn(life, day).map((one) => offerItem(life, day, one, hoursOf(one))),
        ),
      );
      return { items, how: 'sum', divisor: items };
    },
  },
  samtaler: {
    times: 1,
    count: (town, period) => number(town, period, (days) => interviews(town, days)),
  },
  samtaleintensitet: intensity(interviews, 13 * 7),
  'nye-tilbud': {
    times: 1,
    count: (town, period) => number(town, period, (days) => newOffers(town, days, () => true)),
  },
  tilbudsintensitet: intensity((town, days) => newOffers(town, days, () => true), 365),
  virksomhedsintensitet: intensity((town, days) => newOffers(town, days, isCompanyOffer), 365),
  'effekt-efter-tilbud': {
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      const passed: EndChoice = (life, one) =>
        halfAYearAfter(one) <= town.on && isSeenOn(life, halfAYearAfter(one));
      return {
        items: endedOffers(
          town,
          days,
          (life, one) => passed(life, one) && !isSupportedOn(life, halfAYearAfter(one)),
        ),
        how: 'sum',
        divisor: endedOffers(town, days, passed),
      };
    },
  },
  'afslutning-af-tilbud': {
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      return {
        items: endedOffers(town, days, (life, one) =>
          completed.includes(reasonOf(life, one) ?? ''),
        ),
        how: 'sum',
        divisor: endedOffers(town, days, (life, one) => reasonOf(life, one) !== null),
      };
    },
  },
};
