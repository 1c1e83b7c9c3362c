import { danishDay, type Day } from '@rettidig/engine';
import { computeFigure, type Filter } from '../compute/figure.ts';
import type { Measure } from '../measure/measure.ts';
import { findMeasure } from '../measure/measures.ts';
import type { NamedPeriod } from '../period/period.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type ComparedPair, comparedPairs } from './compared-pairs.ts';
import { columnAt, isArea, isTotal, periodWithDays } from './rows.ts';
import type { ExternalTable } from './result.ts';

/** One period of a comparison. */
export interface ComparedRow {
  /** As the table writes it. */
  readonly period: string;
  /** Our period; null where the table's days are not certain or fit none of ours. */
  readonly ours: NamedPeriod | null;
  /** As published; null where hidden or missing. */
  readonly theirs: string | null;
  /** Our value; null where it cannot be said. */
  readonly value: number | null;
  /** Ours less theirs. */
  readonly difference: number | null;
  /** The difference in percent of theirs; null where theirs is 0. */
  readonly percent: number | null;
}

export interface Comparison {
  readonly pair: ComparedPair;
  readonly measure: Measure;
  /** Oldest first. */
  readonly rows: readonly ComparedRow[];
  /** Danish: why the two differ, besides `whyTheyDiffer`. */
  readonly why: readonly string[];
}

/** A comparison, or in Danish why there is none. */
export type ComparisonReading =
  | { readonly outcome: 'compared'; readonly comparison: Comparison }
  | { readonly outcome: 'not-comparable'; readonly pair: ComparedPair; readonly why: string };

/** Lays the pairs that a table has beside our own figures, for the latest periods. */
export function compareTable(
  snapshot: Snapshot,
  table: Pick<ExternalTable, 'tableId' | 'dimensions' | 'measures' | 'rows' | 'updatedAt'>,
  { area, most, asOf }: { readonly area: string; readonly most: number; readonly asOf: Day },
): readonly ComparisonReading[] {
  return comparedPairs
    .filter(({ tables }) => tables.includes(table.tableId))
    .map((pair) => {
      const column = columnAt(table.measures, pair.column);
      const measure = findMeasure(pair.measure);
      if (measure === null) throw new Error(`There is no measure ${pair.measure}.`);
      const notComparable = (why: string): ComparisonReading => ({
        outcome: 'not-comparable',
        pair,
        why,
      });
      if (column < 0) return notComparable(`Tabellen har ingen kolonne »${pair.column}«.`);
      const ofArea = table.rows.filter((row) => isArea(row.area, area));
      if (ofArea.length === 0) {
        return notComparable(`Tabellen har ingen rækker for ${area}.`);
      }
      const whole = ofArea.filter(({ dimensions }) => dimensions.every(isTotal));
      if (whole.length === 0) {
        const by = table.dimensions.join(', ');
        return notComparable(
          `Tabellen er delt efter ${by} og har ingen række i alt. Hent den uden at dele den.`,
        );
      }
      const latest = whole
        .toSorted((a, b) => (a.from ?? -1) - (b.from ?? -1) || (a.period < b.period ? -1 : 1))
        .slice(-most);
      const rows = latest.map((row): ComparedRow => {
        const ours = periodOf(measure, row.from, row.to);
        const theirs = row.values[column] ?? null;
        const value = ours === null ? null : valueIn(snapshot, measure, pair.filter, ours);
        const difference = value === null || theirs === null ? null : value - Number(theirs);
        return {
          period: row.period,
          ours,
          theirs,
          value,
          difference,
          percent:
            difference === null || Number(theirs) === 0
              ? null
              : (difference / Number(theirs)) * 100,
        };
      });
      return {
        outcome: 'compared',
        comparison: { pair, measure, rows, why: reasons(pair, table.updatedAt, asOf) },
      };
    });
}

function periodOf(measure: Measure, from: Day | null, to: Day | null): NamedPeriod | null {
  const fitting = periodWithDays(from, to);
  return fitting !== null && measure.periods.includes(fitting.kind) ? fitting : null;
}

/** Our value of a period that is over; null for one that is not. */
function valueIn(
  snapshot: Snapshot,
  measure: Measure,
  filter: Filter,
  period: NamedPeriod,
): number | null {
  if (period.to + (measure.numerator.lag ?? 0) > snapshot.on + 1) return null;
  const [whole] = computeFigure(snapshot, measure, { periods: [period], filter });
  const value = whole?.cells[0]?.value ?? null;
  return value === null ? null : Number(value.toFixed(measure.decimals));
}

function reasons({ why }: ComparedPair, updatedAt: Day | null, asOf: Day): readonly string[] {
  const published =
    updatedAt === null
      ? 'Det er ikke oplyst, hvornår kilden har opgjort tallene.'
      : `Kilden har opgjort tallene ${danishDay(updatedAt)}.`;
  return [
    `${published} Vores er, som det var kendt ${danishDay(asOf)}: Det, der er rettet siden, er kun med hos os.`,
    ...why,
  ];
}
