import { addDays, type Day } from '@rettidig/engine';
import { type NamedPeriod, periodAfter, periodOn, periodsUntil } from '../../period/period.ts';
import { effectMonths } from '../../snapshot/offer-rows.ts';

/** The indicator looks so many days ahead of the first day of its month. */
const indicatorDays = 30;

/** The months that a quarterly overview is about. */
export interface QuarterMonths {
  readonly quarter: NamedPeriod;
  /** The newest month of the quarter that has ended; while none has, the newest of all. */
  readonly last: NamedPeriod;
  /** The thirteen months up to it: the first is the same month a year before. */
  readonly thirteen: readonly NamedPeriod[];
  /** The five months up to it. */
  readonly five: readonly NamedPeriod[];
  /**
   * The months in which the offers ended whose effect is shown: half a year before, and one more, which was not known yet
   * when the newest month ended.
   */
  readonly effect: readonly NamedPeriod[];
  /** The newest month of which everybody's thirty days have passed. */
  readonly indicator: NamedPeriod;
}

/** @param on the day it is: months that have not ended are left for the next overview */
export function monthsOf(quarter: NamedPeriod, on: Day): QuarterMonths {
  const newest = periodAfter(periodOn('maaned', on), -1);
  const own = periodOn('maaned', addDays(quarter.to, -1));
  const last = own.from <= newest.from ? own : newest;
  const isPast = addDays(last.from, indicatorDays) <= on;
  return {
    quarter,
    last,
    thirteen: periodsUntil(last, 13),
    five: periodsUntil(last, 5),
    effect: periodsUntil(periodAfter(last, -effectMonths + 1), 5),
    indicator: isPast ? last : periodAfter(last, -1),
  };
}
