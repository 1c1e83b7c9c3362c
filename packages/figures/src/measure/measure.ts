import type { TableName } from '../snapshot/columns.ts';
import type { DimensionId } from '../snapshot/dimension.ts';
import type { PeriodKind } from '../period/period.ts';

/** Rows of a table that count: those whose column holds one of the numbers, or none of them. */
export type Where =
  | { readonly column: string; readonly is: readonly number[] }
  | { readonly column: string; readonly isNot: readonly number[] };

/** Days counted from a column with a first day: `from` days after it, and before `to` days after it. */
export interface Window {
  readonly since: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What is counted, for each period:
 * - `days`: days of the spells within the period, times a column (such as hundredths of hours) where one is named;
 * - `on`: spells that run, or citizens who have one, on the first or the last day of the period;
 * - `values-on`: different values of a column among the spells that run on that day;
 * - `runs`: unbroken times on a benefit (rows with the same `since`) that meet the period, each as on its last day in it;
 * - `persons`: different citizens with a spell or an event in the period;
 * - `events`: events in the period, or the sum of a column over them;
 * - `full-time-persons`: citizens with an event in the period, each counting as much as the part of the period they were on
 *   a benefit, in hundredths of hours times days.
 */
export type Count =
  | { readonly kind: 'days'; readonly weight?: string }
  | { readonly kind: 'on'; readonly day: 'first' | 'last'; readonly of: 'rows' | 'persons' }
  | { readonly kind: 'values-on'; readonly day: 'first' | 'last'; readonly column: string }
  | { readonly kind: 'runs' }
  | { readonly kind: 'persons' }
  | { readonly kind: 'events'; readonly sum?: string }
  | { readonly kind: 'full-time-persons' };

/** A number that can be counted in the snapshot; a whole number, always. */
export interface Quantity {
  readonly table: TableName;
  readonly where?: readonly Where[];
  readonly window?: Window;
  readonly count: Count;
  /** Days after the period that must have passed before it can be said. */
  readonly lag?: number;
}

/** What a figure is divided by: another quantity, the days of the period times a number, or the inhabitants aged 18-64. */
export type Divisor =
  | Quantity
  | { readonly of: 'period-days'; readonly times: number }
  | { readonly of: 'inhabitants'; readonly times: number };

export type MeasureId = string;

/** Themes of the measures, in the order of the pages. */
export type Theme =
  | 'omfang'
  | 'til-og-afgang'
  | 'indsats'
  | 'rettidighed'
  | 'effekt'
  | 'ressourcer'
  | 'ugens-fem'
  | 'risikogruppe';

export type Unit =
  | 'personer'
  | 'fuldtidspersoner'
  | 'forloeb'
  | 'antal'
  | 'pct'
  | 'dage'
  | 'pr-13-uger'
  | 'pr-aar'
  | 'sager';

/**
 * What is hidden of a measure where it is published: the numbers with fewer citizens than this behind them, and those that
 * would give them away; or it is not published at all.
 */
export type Suppression = { readonly fewest: number } | 'not-public';

/**
 * A measure (måling): one declaration drives the computation, the way down to the cases, the text of the definition and
 * the export. The value is the numerator (less what `complement` says) times `scale`, divided by the divisor.
 */
export interface Measure {
  readonly id: MeasureId;
  readonly da: string;
  readonly en: string;
  readonly theme: Theme;
  /** Who or what is counted among, in Danish: the population. */
  readonly population: string;
  readonly numerator: Quantity;
  readonly divisor: Divisor | null;
  /** Numerator counts those of the divisor that do not count in the quantity. */
  readonly complement?: true;
  /** Those of the divisor that are left when the numerator is taken out, where somebody has to work with them, and their name. */
  readonly rest?: { readonly da: string; readonly en: string; readonly counted: Quantity };
  /** The divisor is not split: the parts are shares of the whole. */
  readonly shareOfAll?: true;
  readonly scale: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly periods: readonly PeriodKind[];
  readonly dimensions: readonly DimensionId[];
  /** Dimension that the measure is always shown by, where it says nothing unsplit. */
  readonly alwaysBy?: DimensionId;
  /** Columns of dimensions that differ from the usual. */
  readonly columns?: Readonly<Partial<Record<DimensionId, string>>>;
  /** More is good, less is good, or neither. */
  readonly direction: 'op' | 'ned' | null;
  readonly suppression: Suppression;
  readonly source: string;
  /** What exactly is counted, in Danish, in a few sentences; and in English. */
  readonly definition: { readonly da: string; readonly en: string };
}
