import type { Choices } from '../frame/choices.ts';
import { halfWidth, type ResultTable, type Row } from '../table/result-table.ts';
import { type Order, orderOf, ranking, type Standing } from './ranking.ts';
import {
  chanceOfAnyChange,
  type OpenPair,
  openPairs,
  type Stability,
  stabilityOf,
  type Uncertain,
} from './stability.ts';

/** How sure an order is taken to be: to the last decimal printed, or within a share of each number (0.05: 5 %). */
export type Doubt = 'afrunding' | { readonly share: number };

/** A row in order, and how much of the order the numbers bear. */
export interface RankStability {
  readonly standings: readonly (Standing & Omit<Stability, 'municipality'>)[];
  /** Pairs that may stand the other way round, and all pairs. */
  readonly openPairs: readonly OpenPair[];
  readonly pairs: number;
  /** How likely it is that the order changes at all, ties aside. */
  readonly anyChange: number;
}

/** The order of a row, and how often it changes when every number moves within its rounding, or within a share of it. */
export function rankStability(
  table: Pick<ResultTable, 'municipalities'>,
  row: Pick<Row, 'cells' | 'section' | 'decimals'>,
  choices: Pick<Choices, 'dash'>,
  {
    doubt = 'afrunding',
    order = orderOf(row),
  }: { readonly doubt?: Doubt; readonly order?: Order } = {},
): RankStability {
  const standings = ranking(table, row, choices, order);
  const sign = order === 'mindst-foerst' ? 1 : -1;
  const numbers = standings.map(({ municipality, value }): Uncertain => ({
    municipality,
    value: sign * value,
    halfWidth: doubt === 'afrunding' ? halfWidth(row) : Math.abs(value) * doubt.share,
  }));
  const stable = stabilityOf(numbers);
  return {
    standings: standings.map((standing, place) => {
      const { best = standing.rank, worst = standing.rank, likelihood = [] } = stable[place] ?? {};
      return { ...standing, best, worst, likelihood };
    }),
    openPairs: openPairs(numbers),
    pairs: (numbers.length * (numbers.length - 1)) / 2,
    anyChange: chanceOfAnyChange(numbers),
  };
}
