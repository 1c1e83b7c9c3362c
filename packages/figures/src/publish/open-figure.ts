import type { Day } from '@rettidig/engine';
import { computeFigure, isQuantity, type Part } from '../compute/figure.ts';
import type { Count, Measure, Quantity } from '../measure/measure.ts';
import { isKnownTo } from '../period/delivered.ts';
import { type NamedPeriod, periodAfter, periodOn, periodsUntil } from '../period/period.ts';
import { columnOf, dayOfColumn } from '../snapshot/columns.ts';
import { type DimensionId, dimensions } from '../snapshot/dimension.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { hiddenBelow, isPublicMeasure, suppress } from './suppress.ts';

/** Why a number stands empty: hidden, nobody to count among, or too early to say. */
export type EmptyReason = 'skjult' | 'ingen' | 'ikke-endnu';

export interface OpenCell {
  /** Rounded to the measure's decimals; null where it is empty. */
  readonly value: number | null;
  readonly empty: EmptyReason | null;
}

/** A measure as it may stand among the open data: whole municipality, by month, in all and by one dimension. */
export interface OpenFigure {
  readonly measure: Measure;
  readonly months: readonly NamedPeriod[];
  /** What it is split by; null where it is shown in all only. */
  readonly splitBy: DimensionId | null;
  /** Codes of the parts with their Danish labels; `i-alt` is the whole. */
  readonly parts: readonly { readonly code: string; readonly label: string }[];
  /** A row for each part, a cell for each month. */
  readonly cells: readonly (readonly OpenCell[])[];
}

export const wholePart = 'i-alt';

/** Whether a measure stands among the open data. */
export function isOpen(measure: Measure): boolean {
  return isPublicMeasure(measure) && measure.periods.includes('maaned');
}

/**
 * The whole months a municipality has data for, oldest first: from the first month in which every day may have somebody
 * on a benefit, to the last that has ended and been delivered.
 */
export function openMonths(snapshot: Snapshot, most: number): readonly NamedPeriod[] {
  const first = firstDay(snapshot);
  const running = periodOn('maaned', snapshot.deliveredTo);
  const last = isKnownTo(running, snapshot) ? running : periodAfter(running, -1);
  return first === null ? [] : periodsUntil(last, most).filter(({ from }) => from >= first);
}

function firstDay({ tables }: Snapshot): Day | null {
  const from = columnOf(tables.spells, 'from');
  let least: number | null = null;
  for (const value of from) if (least === null || value < least) least = value;
  return least === null ? null : dayOfColumn(least);
}

/**
 * Computes a measure for open data and hides small numbers: a cell that too few citizens are behind, above or
 * below the line or between the two, and as many more as it takes that none can be found from the sum of its month.
 */
export function openFigure(
  snapshot: Snapshot,
  measure: Measure,
  months: readonly NamedPeriod[],
): OpenFigure {
  const benefit = measure.dimensions.includes('ydelse') ? ('ydelse' as const) : null;
  const splitBy = measure.alwaysBy ?? benefit;
  const fewest = hiddenBelow(measure);
  const hasWhole = measure.alwaysBy === undefined;
  const split = splitBy === null ? [] : labelled(partsOf(snapshot, measure, months, splitBy));
  const whole = hasWhole ? wholeOf(partsOf(snapshot, measure, months, null)) : [];
  const byMonth = months.map((month, m) => {
    const cells = suppress(
      [split.map(({ cells: of }) => of[m] ?? nothing)],
      ({ behind }) => behind,
      fewest,
    );
    const [hidden = []] = cells;
    const all = whole.map(({ cells: of }) => {
      const [[only] = []] = suppress([[of[m] ?? nothing]], ({ behind }) => behind, fewest);
      return only ?? { cell: nothing, hidden: null };
    });
    return [...all, ...hidden].map(({ cell, hidden: why }) =>
      why === null ? shown(snapshot, measure, month, cell) : hiddenCell,
    );
  });
  const parts = [...whole, ...split];
  return {
    measure,
    months,
    splitBy: split.length === 0 ? null : splitBy,
    parts: parts.map(({ code, label }) => ({ code, label })),
    cells: parts.map((_, p) => byMonth.map((month) => month[p] ?? hiddenCell)),
  };

  function labelled(found: readonly CountedPart[]): readonly LabelledPart[] {
    const list = splitBy === null ? null : dimensions[splitBy].codes;
    return found.map(({ code, cells }) => {
      const of = code ?? '';
      return { code: of, label: list?.has(of) ? list.label(of, 'da') : 'Ikke oplyst', cells };
    });
  }
}

interface CountedCell {
  readonly numerator: number;
  readonly divisor: number | null;
  readonly value: number | null;
  /** The fewest citizens that the cell tells of, where it tells of any. */
  readonly behind: number;
}

interface CountedPart {
  readonly code: string | null;
  readonly cells: readonly CountedCell[];
}

interface LabelledPart {
  readonly code: string;
  readonly label: string;
  readonly cells: readonly CountedCell[];
}

const nothing: CountedCell = { numerator: 0, divisor: null, value: null, behind: 0 };
const hiddenCell: OpenCell = { value: null, empty: 'skjult' };

const wholeOf = (found: readonly CountedPart[]): readonly LabelledPart[] =>
  found.slice(0, 1).map(({ cells }) => ({ code: wholePart, label: 'I alt', cells }));

function shown(
  snapshot: Snapshot,
  { numerator: { lag = 0 }, divisor: below, decimals }: Measure,
  month: NamedPeriod,
  { value, divisor }: CountedCell,
): OpenCell {
  // A month of which not every day can be said yet would look like a fall.
  if (!isKnownTo(month, snapshot, lag)) return { value: null, empty: 'ikke-endnu' };
  if (value !== null) return { value: Number(value.toFixed(decimals)), empty: null };
  return { value: null, empty: below === null || divisor === null ? 'ikke-endnu' : 'ingen' };
}

/** The parts of a measure, with how many citizens are behind each cell. */
function partsOf(
  snapshot: Snapshot,
  measure: Measure,
  months: readonly NamedPeriod[],
  splitBy: DimensionId | null,
): readonly CountedPart[] {
  const query = { periods: months, splitBy };
  const { divisor: below, numerator, complement, shareOfAll } = measure;
  const citizens = (of: Quantity, split: DimensionId | null): ReadonlyMap<string | null, Part> => {
    const counted = { ...plain(measure), numerator: citizensOf(of) };
    const parts = computeFigure(snapshot, counted, { periods: months, splitBy: split });
    return new Map(parts.map((part) => [part.code, part]));
  };
  const isPersonal = !['jobOrders', 'alliances'].includes(numerator.table);
  const above = isPersonal ? citizens(numerator, splitBy) : null;
  const among =
    below !== null && isQuantity(below)
      ? citizens(below, shareOfAll === true ? null : splitBy)
      : null;
  return computeFigure(snapshot, measure, query).map(({ code, cells }) => ({
    code,
    cells: cells.map((cell, m): CountedCell => {
      const counted = above?.get(code)?.cells[m]?.numerator ?? 0;
      const of = among?.get(shareOfAll === true ? null : code)?.cells[m]?.numerator ?? null;
      const rest = of === null || measure.unit !== 'pct' ? 0 : Math.max(0, of - counted);
      const numbers = [complement === true ? rest : counted, of ?? 0, rest];
      const told = numbers.filter((number) => number > 0);
      return { ...cell, behind: told.length === 0 ? 0 : Math.min(...told) };
    }),
  }));
}

/** The measure without what would turn a count of citizens into something else. */
function plain({ complement: _without, shareOfAll: _ofAll, ...measure }: Measure): Measure {
  return { ...measure, divisor: null, scale: 1 };
}

/** Counts the citizens behind what is counted: of a sum, those who add something to it. */
function citizensOf(quantity: Quantity): Quantity {
  const { count, where = [] } = quantity;
  if (count.kind === 'on' || count.kind === 'values-on') {
    return { ...quantity, count: { kind: 'on', day: count.day, of: 'persons' } };
  }
  const summed = summedColumn(count);
  const adding = summed === undefined ? where : [...where, { column: summed, isNot: [0] }];
  return { ...quantity, where: adding, count: { kind: 'persons' } };
}

function summedColumn(count: Count): string | undefined {
  if (count.kind === 'days') return count.weight;
  return count.kind === 'events' ? count.sum : undefined;
}
