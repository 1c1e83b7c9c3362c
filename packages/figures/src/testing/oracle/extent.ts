import type { Day, Period } from '@rettidig/engine';
import { daysOf, type Item, item, type PlainMeasure, type Town } from './item.ts';
import { benefitOn, elapsedOn, type Life, paidOn, runsOf } from './life.ts';

/** Hundredths of hours a week that the benefit counts for on a day: hours worked beside take from these two. */
export function fullOn(life: Life, day: Day): number {
  const benefit = benefitOn(life, day);
  if (benefit !== 'dagpenge' && benefit !== 'sygedagpenge') return 3_700;
  return Math.max(0, 3_700 - paidOn(life, day));
}

/** One item for each citizen and day on a benefit. */
export function benefitDays(
  { lives }: Town,
  days: readonly Day[],
  amount: (life: Life, day: Day) => number = () => 1,
): readonly Item[] {
  return lives.flatMap((life) =>
    days
      .filter((day) => benefitOn(life, day) !== null)
      .map((day) => item(life, day, amount(life, day))),
  );
}

/** The unbroken times on one benefit that have a day among those given, split as on the last of their days among them. */
export function runItems(
  { lives }: Town,
  days: readonly Day[],
  only: (life: Life, run: Run, seenOn: Day) => boolean,
) {
  return lives.flatMap((life) =>
    runsOf(life).flatMap((run) => {
      const seenOn = days.findLast((day) => run.first <= day && day <= run.last);
      return seenOn !== undefined && only(life, run, seenOn) ? [item(life, seenOn)] : [];
    }),
  );
}

type Run = ReturnType<typeof runsOf>[number];

const lastOf = (period: Period, on: Day): readonly Day[] => daysOf(period, on).slice(-1);

const longOn = (town: Town, period: Period): readonly Item[] =>
  benefitDays(town, lastOf(period, town.on), (life, day) =>
    elapsedOn(life, day) >= 1_096 ? 1 : 0,
  ).filter(({ amount }) => amount === 1);

export const extent: Readonly<Record<string, PlainMeasure>> = {
  fuldtidspersoner: {
    times: 1,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      return { items: benefitDays(town, days, fullOn), how: 'sum', divisor: days.length * 3_700 };
    },
  },
  'antal-personer': {
    times: 1,
    count: (town, period) => ({
      items: benefitDays(town, daysOf(period, town.on)),
      how: 'different',
      divisor: null,
    }),
  },
  forloeb: {
    times: 1,
    count: (town, period) => ({
      items: runItems(town, daysOf(period, town.on), () => true),
      how: 'sum',
      divisor: null,
    }),
  },
  'langvarige-sager': {
    times: 1,
    count: (town, period) => ({ items: longOn(town, period), how: 'different', divisor: null }),
  },
  'andel-langvarige': {
    times: 100,
    count: (town, period) => ({
      items: longOn(town, period),
      how: 'different',
      divisor: benefitDays(town, lastOf(period, town.on)),
    }),
  },
  forsoergelsestryk: {
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      return {
        items: benefitDays(town, days, fullOn),
        how: 'sum',
        divisor: days.length * 3_700 * (town.population.inhabitants ?? 0),
      };
    },
  },
  'med-timer': {
    times: 100,
    count: (town, period) => {
      const days = daysOf(period, town.on);
      const worked = benefitDays(town, days, paidOn).filter(({ amount }) => amount > 0);
      return { items: worked, how: 'different', divisor: benefitDays(town, days) };
    },
  },
};
