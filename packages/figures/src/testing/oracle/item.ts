import { addDays, type Day, type Period } from '@rettidig/engine';
import type { Filter } from '../../compute/figure.ts';
import type { Population } from '../../population/population.ts';
import type { DimensionId } from '../../snapshot/dimension.ts';
import { ageBandOn, benefitOn, elapsedOn, isOn, type Life, lifeOf, targetGroupOn } from './life.ts';

/** A population as the oracle sees it. */
export interface Town {
  readonly population: Population;
  readonly on: Day;
  readonly lives: readonly Life[];
}

export function townOf(population: Population): Town {
  const { on, persons } = population;
  return { population, on, lives: persons.map((source) => lifeOf(source, on)) };
}

type Own = Readonly<Partial<Record<DimensionId, string | null>>>;

/** Something that counts: of a citizen, on the day whose team, age and benefit it is split by. */
export interface Item {
  /** What may count once only: the citizen mostly. */
  readonly who: string;
  readonly amount: number;
  /** The code of a dimension; null for none. */
  code(dimension: DimensionId): string | null;
}

/** An item of a citizen on a day; `own` are the dimensions of the thing itself. */
export function item(life: Life, day: Day, amount = 1, own: Own = {}): Item {
  return {
    who: life.id,
    amount,
    code: (dimension) => own[dimension] ?? personCode(life, day, dimension),
  };
}

/** An item of the municipality. */
export function townItem(amount = 1): Item {
  return { who: '', amount, code: () => null };
}

const classes = [
  [46, '0-1,5'],
  [91, '1,5-3'],
  [183, '3-6'],
  [274, '6-9'],
  [365, '9-12'],
  [1_096, '12-36'],
] as const;

function personCode(life: Life, day: Day, dimension: DimensionId): string | null {
  switch (dimension) {
    case 'ydelse':
      return benefitOn(life, day);
    case 'maalgruppe':
      return targetGroupOn(life, day);
    case 'kategori':
      return life.file.categories.find((one) => isOn(one, day))?.category ?? null;
    case 'alder':
      return ageBandOn(life, day);
    case 'enhed':
      return life.unit;
    case 'sagsbehandler':
      return life.records.assignments.find((one) => isOn(one, day))?.employee ?? null;
    case 'varighed':
      return classes.find(([before]) => elapsedOn(life, day) < before)?.[1] ?? '36-';
    default:
      return null;
  }
}

/** The days of a period that can be known today, where so many days after must have passed. */
export function daysOf({ from, to }: Period, on: Day, lag = 0): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) if (day + lag <= on) days.push(day);
  return days;
}

/** Whether an item is among what was asked for. */
export function fits(one: Item, filter: Filter): boolean {
  return (Object.entries(filter) as [DimensionId, readonly string[]][]).every(
    ([dimension, codes]) => codes.includes(one.code(dimension) ?? 'ingen'),
  );
}

export type Tally = 'sum' | 'different' | 'once-each';

/** Adds up: the amounts, the different ones, or the amounts of the different ones. */
export function tally(items: readonly Item[], how: Tally): number {
  if (how === 'sum') return items.reduce((sum, { amount }) => sum + amount, 0);
  const amounts = new Map(items.map(({ who, amount }) => [who, how === 'different' ? 1 : amount]));
  return [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
}

/** What is counted for one period: the items, how they add up, and what is divided by. */
export interface Counted {
  readonly items: readonly Item[];
  /** Citizens with one of these are taken out. */
  readonly except?: readonly Item[];
  readonly how: Tally;
  readonly divisor: readonly Item[] | number | null;
  readonly divisorHow?: Tally;
}

/**
 * How a measure is counted for a period, in plain words. Days later than `on - lag` are not known. The value is what is
 * counted times a number (100 for percent), divided by the divisor where there is one.
 */
export interface PlainMeasure {
  readonly lag?: number;
  readonly times: number;
  count(town: Town, period: Period): Counted;
}
