import type { Day } from '@rettidig/engine';
import { type Cell, computeFigure, type Filter, isQuantity, ownCode } from '../compute/figure.ts';
import {
  adding,
  type BehindRow,
  personsBehind,
  rowsBehind,
  rowsOf,
  type Side,
} from '../drill/behind.ts';
import type { Measure } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import { suppress } from '../publish/suppress.ts';
import type { DimensionId } from '../snapshot/dimension.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What was asked for: a measure for one period or several in a row, filtered and split. */
export interface FigureScope {
  readonly measure: Measure;
  /** Of one kind, oldest first, without gaps. */
  readonly periods: readonly NamedPeriod[];
  readonly filter: Filter;
  readonly splitBy: DimensionId | null;
}

/** What a row adds to a cell: the days it has within the period, and its amount. */
export interface Contribution {
  /** Id of the citizen; null for what belongs to the municipality. */
  readonly person: string | null;
  readonly from: Day;
  readonly to: Day;
  readonly amount: number;
  /** The days of it that are counted, and what it adds on each of them. */
  readonly counted: BehindRow['counted'];
  /** What it counts as besides: which caseworker, how long on a benefit, which spell of several; empty for all others. */
  readonly as: string;
}

/** A cell of a figure with everything that adds up to it. */
export interface CellBehind {
  readonly period: string;
  /** Code of the part; null where the figure is not split. */
  readonly part: string | null;
  readonly cell: Cell;
  readonly numerator: readonly Contribution[];
  readonly divisor: readonly Contribution[];
}

/** A cell as it is kept. Whole numbers and the value are text, so that nothing is rounded. */
export interface FrozenCell {
  /** `2026-10`, or `2026-10/dagpenge` where the figure is split. */
  readonly key: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** Null where the figure cannot be said, or is hidden. */
  readonly value: string | null;
  /** Different citizens who add something to the numerator. */
  readonly count: number | null;
  /** Why it is hidden; always null in a copy that is not public. */
  readonly suppressed: 'faa' | 'afledt' | null;
}

/** Computes a figure with the rows behind each of its cells, in the order of the parts and then of the periods. */
export function cellsBehind(snapshot: Snapshot, scope: FigureScope): readonly CellBehind[] {
  const { measure, periods, filter, splitBy } = scope;
  return computeFigure(snapshot, measure, { periods, filter, splitBy }).flatMap(
    ({ code, cells }) => {
      const within = splitBy === null || code === null ? filter : { ...filter, [splitBy]: [code] };
      const divided = measure.shareOfAll === true ? filter : within;
      return periods.map((period, i) => ({
        period: period.code,
        part: code,
        cell: cells[i] ?? { numerator: 0, divisor: null, value: null },
        numerator: contributions(snapshot, measure, { period, filter: within, side: 'numerator' }),
        divisor: contributions(snapshot, measure, { period, filter: divided, side: 'divisor' }),
      }));
    },
  );
}

function contributions(
  snapshot: Snapshot,
  measure: Measure,
  query: { readonly period: NamedPeriod; readonly filter: Filter; readonly side: Side },
): readonly Contribution[] {
  const { period } = query;
  const as = countedAs(snapshot, measure, query);
  return rowsBehind(snapshot, measure, query).map((row) => ({
    person: row.person,
    from: Math.max(row.from, period.from) as Day,
    to: Math.min(row.to, period.to) as Day,
    amount: row.amount,
    counted: row.counted,
    as: as(row),
  }));
}

/** What a row counts as that its amount does not say. */
function countedAs(
  snapshot: Snapshot,
  { numerator, divisor, complement }: Measure,
  { period, side }: { readonly period: NamedPeriod; readonly side: Side },
): (row: BehindRow) => string {
  const below = side === 'divisor' || complement === true;
  const { count } = below && divisor !== null && isQuantity(divisor) ? divisor : numerator;
  switch (count.kind) {
    case 'runs':
      return ({ from }) => String(from);
    case 'values-on':
      return ({ columns }) => ownCode(snapshot, count.column, columns[count.column] ?? 0);
    case 'full-time-persons': {
      const time = fullTimeBehind(snapshot, period);
      return ({ person }) => String(time.get(person ?? '') ?? 0);
    }
    case 'days':
    case 'on':
    case 'persons':
    case 'events':
      return () => '';
  }
}

const times = new WeakMap<Snapshot, Map<string, ReadonlyMap<string, number>>>();

/** What each citizen weighs in a period where citizens weigh the time on a benefit. */
function fullTimeBehind(snapshot: Snapshot, period: NamedPeriod): ReadonlyMap<string, number> {
  const known = times.get(snapshot) ?? new Map<string, ReadonlyMap<string, number>>();
  times.set(snapshot, known);
  const found = known.get(period.code);
  if (found !== undefined) return found;
  const time = new Map<string, number>();
  const spells = { table: 'spells', count: { kind: 'days', weight: 'full' } } as const;
  for (const { person, amount } of rowsOf(snapshot, spells, period)) {
    if (person !== null) time.set(person, (time.get(person) ?? 0) + amount);
  }
  known.set(period.code, time);
  return time;
}

/** What a cell is called where it is kept. */
export const keyOf = ({ period, part }: Pick<CellBehind, 'period' | 'part'>): string =>
  part === null ? period : `${period}/${part}`;

/**
 * The cells as they are kept.
 * @param hideBelow hides the cells with fewer citizens behind them, and those that would give them away; 0 hides none
 */
export function frozenCells(
  cells: readonly CellBehind[],
  { hideBelow }: { readonly hideBelow: number },
): readonly FrozenCell[] {
  const hidden = hiddenCells(cells, hideBelow);
  return cells.map((behind) => {
    const key = keyOf(behind);
    const { numerator, divisor, value } = behind.cell;
    const suppressed = hidden.get(behind) ?? null;
    return suppressed === null
      ? {
          key,
          numerator: String(numerator),
          denominator: divisor === null ? null : String(divisor),
          value: value === null ? null : String(value),
          count: personsIn(behind.numerator),
          suppressed,
        }
      : { key, numerator: null, denominator: null, value: null, count: null, suppressed };
  });
}

function hiddenCells(
  cells: readonly CellBehind[],
  below: number,
): ReadonlyMap<CellBehind, 'faa' | 'afledt'> {
  const parts = [...Map.groupBy(cells, ({ part }) => part).values()];
  const hidden = new Map<CellBehind, 'faa' | 'afledt'>();
  for (const { cell, hidden: why } of suppress(parts, fewestBehind, below).flat()) {
    if (why !== null) hidden.set(cell, why);
  }
  return hidden;
}

/** The smallest group that a cell tells about: those counted, those counted among, or those who are not counted. */
function fewestBehind({ numerator, divisor }: CellBehind): number {
  const counted = personsIn(numerator);
  const among = personsIn(divisor);
  const groups = [counted, among, among - counted].filter((size) => size > 0);
  return groups.length === 0 ? 0 : Math.min(...groups);
}

function personsIn(rows: readonly Contribution[]): number {
  return personsBehind(adding(rows));
}
