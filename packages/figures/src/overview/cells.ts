import { addDays, addMonths, type Day } from '@rettidig/engine';
import { type Cell, computeFigure, type Filter } from '../compute/figure.ts';
import type { Side } from '../drill/behind.ts';
import type { OtherArea, OutsidePlace } from '../external/others.ts';
import { dataFrom } from '../measure/known.ts';
import type { Measure, MeasureId } from '../measure/measure.ts';
import { findMeasure } from '../measure/measures.ts';
import type { NamedPeriod } from '../period/period.ts';
import type { DimensionId } from '../snapshot/dimension.ts';
import { effectMonths } from '../snapshot/offer-rows.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { TargetLevel } from '../target/flag.ts';
import type { ReportCell, ReportColumn, Silence } from './report.ts';
import { inBoth, numberText, periodHeading, type Said } from './words.ts';

/** What an overview is made from: the figures, whom it is about, and what they are held against. */
export interface OverviewGround {
  readonly snapshot: Snapshot;
  /** Limits every number that can be limited so, such as to one team. */
  readonly filter: Filter;
  /** The municipality's name, and that of the part it is limited to. */
  readonly place: string;
  /** The target of a measure for a filter in a period; null where there is none. */
  readonly target: (measure: MeasureId, filter: Filter, period: NamedPeriod) => TargetLevel | null;
  /** The number of others, from outside; null where it is missing. Absent: nothing from outside is at hand. */
  readonly others?: (
    places: readonly OutsidePlace[],
    area: OtherArea,
    period: NamedPeriod,
  ) => OfOthers | null;
}

/** A number of others, and where it is from: publisher, table and when it was fetched. */
export interface OfOthers {
  readonly value: number;
  readonly source: Said;
}

/** A number of others, as a table from outside has it; missing where none does. */
export function cellOfOthers(
  { others }: OverviewGround,
  {
    places,
    area,
    period,
  }: {
    readonly places: readonly OutsidePlace[];
    readonly area: OtherArea;
    readonly period: NamedPeriod;
  },
  decimals: number,
): ReportCell {
  const found = others?.(places, area, period) ?? null;
  if (found === null) return silent({ kind: 'mangler' }, decimals);
  const { value, source } = found;
  return { decimals, of: null, down: null, source, value, silence: null };
}

/** A measure that must be declared. */
export function measureOf(id: MeasureId): Measure {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`There is no measure ${id}.`);
  return measure;
}

/**
 * The day a whole period of a measure is known, for measures that look at what comes after; null for those that are known
 * at once.
 */
export function knownFrom({ numerator }: Measure, { from, to }: NamedPeriod): Day | null {
  const { count, table, where = [], lag = 0 } = numerator;
  const last = count.kind === 'on' && count.day === 'first' ? from : addDays(to, -1);
  if (lag > 0) return addDays(last, lag);
  const seesEffect = table === 'endedOffers' && where.some(({ column }) => column === 'free');
  return seesEffect ? addMonths(last, effectMonths) : null;
}

/** The filter of the overview together with that of a row, as far as the measure can be limited so. */
export function limited({ filter }: OverviewGround, measure: Measure, own: Filter): Filter {
  const able = Object.entries(filter).filter(([id]) =>
    measure.dimensions.includes(id as DimensionId),
  );
  return { ...Object.fromEntries(able), ...own };
}

/** Why a number of a period cannot be said, before it is looked at; null where it can. */
export function silenceOf(
  snapshot: Snapshot,
  measure: Measure,
  period: NamedPeriod,
): Silence | null {
  if (period.from > snapshot.on) return { kind: 'kommer' };
  const from = knownFrom(measure, period);
  if (from !== null && from > snapshot.on) return { kind: 'kendes-foerst', from };
  const first = dataFrom(snapshot, measure);
  // A case cannot have lasted three years before there have been facts for three.
  const lasting = measure.numerator.window?.from ?? 0;
  return first === null || period.to <= first + lasting ? { kind: 'ingen-data' } : null;
}

/** A number counted, or why there is none. */
export function cellOf(
  snapshot: Snapshot,
  measure: Measure,
  period: NamedPeriod,
  {
    counted,
    filter,
    side = 'numerator',
  }: {
    readonly counted: Pick<Cell, 'numerator' | 'divisor' | 'value'>;
    readonly filter: Filter;
    readonly side?: Side;
  },
): ReportCell {
  const { decimals } = measure;
  const silence = silenceOf(snapshot, measure, period);
  if (silence !== null) return silent(silence, decimals);
  const of = measure.divisor !== null && 'table' in measure.divisor ? counted.divisor : null;
  const down = { measure: measure.id, period, filter, side };
  if (counted.value === null) {
    return { decimals, of, down: null, value: null, silence: { kind: 'tom' } };
  }
  return { decimals, of, down, value: counted.value, silence: null };
}

/** A cell without a number. */
export function silent(silence: Silence, decimals = 0): ReportCell {
  return { decimals, of: null, down: null, value: null, silence };
}

/** The cells of a measure for periods in order, limited to the overview and a filter of its own. */
export function cellsOf(
  ground: OverviewGround,
  id: MeasureId,
  periods: readonly NamedPeriod[],
  own: Filter = {},
): readonly ReportCell[] {
  const measure = measureOf(id);
  const filter = limited(ground, measure, own);
  const [whole] = computeFigure(ground.snapshot, measure, { periods, filter });
  return periods.map((period, i) =>
    cellOf(ground.snapshot, measure, period, {
      counted: whole?.cells[i] ?? { numerator: 0, divisor: null, value: null },
      filter,
    }),
  );
}

/**
 * The cells of several codes of a dimension taken together: what they count is added up, what they are divided by too,
 * except where every part is a share of the same whole.
 */
export function cellsOfCodes(
  ground: OverviewGround,
  id: MeasureId,
  periods: readonly NamedPeriod[],
  {
    by,
    rows,
    own = {},
  }: {
    readonly by: DimensionId;
    readonly rows: readonly (readonly string[])[];
    readonly own?: Filter;
  },
): readonly (readonly ReportCell[])[] {
  const measure = measureOf(id);
  const filter = limited(ground, measure, own);
  const { snapshot } = ground;
  const parts = computeFigure(snapshot, measure, { periods, filter, splitBy: by });
  const wholes =
    measure.shareOfAll === true ? computeFigure(snapshot, measure, { periods, filter })[0] : null;
  return rows.map((codes) =>
    periods.map((period, i) => {
      const own = parts.filter(({ code }) => code !== null && codes.includes(code));
      const counted = own.map(({ cells }) => cells[i]);
      const numerator = counted.reduce((sum, cell) => sum + (cell?.numerator ?? 0), 0);
      const added = counted.reduce((sum, cell) => sum + (cell?.divisor ?? 0), 0);
      const divisor = wholes === null ? added : (wholes?.cells[i]?.divisor ?? 0);
      const value = divisor === 0 ? null : (numerator * measure.scale) / divisor;
      return cellOf(snapshot, measure, period, {
        counted: { numerator, divisor, value },
        filter: { ...filter, [by]: codes },
      });
    }),
  );
}

/** How many a share is of, to stand after it. */
export function ofNote(cell: ReportCell | undefined): Said | null {
  const of = cell?.of ?? null;
  if (of === null) return null;
  return inBoth(
    (language) => `(${language === 'da' ? 'af' : 'of'} ${numberText(of, 0, language)})`,
  );
}

/** One column for each period. */
export function columnsOf(
  periods: readonly NamedPeriod[],
  group: Said | null = null,
): readonly ReportColumn[] {
  return periods.map((period) => ({ heading: periodHeading(period), group, period }));
}
