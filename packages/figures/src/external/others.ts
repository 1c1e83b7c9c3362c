import { codeList } from '@rettidig/law';
import type { Filter } from '../compute/figure.ts';
import type { Measure } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import { type DimensionId, dimensions } from '../snapshot/dimension.ts';
import { comparedPairs } from './compared-pairs.ts';
import type { ExternalTable } from './result.ts';
import { columnAt, folded, isArea, isTotal } from './rows.ts';

/** Whom a municipality is held against: those it compares itself with, and the country. */
export type OtherArea = 'klyngen' | 'hele-landet';

/** The names are those that the rows of a table have as their area. */
export const otherAreas = codeList<OtherArea>('omraade', [
  ['klyngen', 'Klyngen', 'The cluster'],
  ['hele-landet', 'Hele landet', 'The whole country'],
]);

/** Where a number of others may stand: in any of the tables, in the column, in the row of the parts. */
export interface OutsidePlace {
  /** Ids of tables, the newest kind first. */
  readonly tables: readonly string[];
  /** Name of the column without the unit; a table with one column needs no name. */
  readonly column: string;
  /** A value for each dimension of the table, by any of its names; empty: the row in total. */
  readonly parts: readonly (readonly string[])[];
}

type Table = Pick<ExternalTable, 'tableId' | 'dimensions' | 'measures' | 'rows'>;

/**
 * Where others' numbers of a measure stand: in a table that counts the same by name, and in one that the municipality has put
 * in under the id of the measure. Nothing is taken from any other table.
 */
export function placesOf(measure: Measure, filter: Filter): readonly OutsidePlace[] {
  const limits = Object.entries(filter).filter(([, codes]) => codes.length > 0);
  const pairs = comparedPairs
    .filter(
      (pair) =>
        pair.measure === measure.id && JSON.stringify(pair.filter) === JSON.stringify(filter),
    )
    .map(({ tables, column }): OutsidePlace => ({ tables, column, parts: [] }));
  // Of several codes together a table has no row, and shares cannot be added up.
  if (limits.some(([, codes]) => codes.length > 1)) return pairs;
  const parts = limits.map(([id, [code = '']]) => {
    const name = dimensions[id as DimensionId].codes?.label(code, 'da');
    return name === undefined ? [code] : [name, code];
  });
  return [...pairs, { tables: [measure.id], column: measure.da, parts }];
}

/**
 * The number of an area in a period and the table it stands in, the first that has it; null where none has, or the first
 * has it twice.
 *
 * @param tables the newest first
 */
export function outsideFound<T extends Table>(
  tables: readonly T[],
  places: readonly OutsidePlace[],
  { area, period }: { readonly area: string; readonly period: NamedPeriod },
): { readonly value: number; readonly table: T } | null {
  for (const place of places) {
    for (const id of place.tables) {
      for (const table of tables.filter(({ tableId }) => tableId === id)) {
        const [value, ...more] = valuesIn(table, place, area, period);
        if (value !== undefined) return more.length === 0 ? { value, table } : null;
      }
    }
  }
  return null;
}

/** The number alone, as `outsideFound` has it. */
export function outsideValue(
  tables: readonly Table[],
  places: readonly OutsidePlace[],
  at: { readonly area: string; readonly period: NamedPeriod },
): number | null {
  return outsideFound(tables, places, at)?.value ?? null;
}

function valuesIn(
  table: Table,
  { column, parts }: OutsidePlace,
  area: string,
  period: NamedPeriod,
): readonly number[] {
  const at =
    table.measures.length === 1 && !column.endsWith('…') ? 0 : columnAt(table.measures, column);
  if (at < 0) return [];
  return table.rows
    .filter(
      (row) =>
        row.from === period.from &&
        row.to === period.to &&
        isArea(row.area, area) &&
        fits(row.dimensions, parts),
    )
    .flatMap(({ values }) => {
      const value = values[at] ?? null;
      return value === null ? [] : [Number(value)];
    });
}

/** Whether a row is of the parts in any order, or in total where there are none. */
function fits(values: readonly string[], parts: OutsidePlace['parts']): boolean {
  const named = values.filter((value) => !isTotal(value));
  return (
    named.length === parts.length &&
    parts.every((names) =>
      named.some((value) => names.some((name) => folded(name) === folded(value))),
    )
  );
}
