import type { Filter } from '../compute/figure.ts';
import type { MeasureId } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import { flagOf } from '../target/flag.ts';
import { limited, measureOf, type OverviewGround, silent } from './cells.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportTable, RowTarget } from './report.ts';
import { pointsOf } from './sentences.ts';
import { inBoth, type Said } from './words.ts';

const name: Said = { da: 'Mål', en: 'Target' };

/** The column of targets. */
export const targetColumn: ReportColumn = {
  heading: name,
  group: null,
  period: null,
  isTarget: true,
};

/**
 * What a row of a measure is held against: the target that is in force in the period of its newest number, or in the last
 * one where it has none.
 * @param filter the group the target is for
 */
export function rowTarget(
  ground: OverviewGround,
  id: MeasureId,
  {
    filter,
    cells,
    periods,
  }: {
    readonly filter: Filter;
    readonly cells: readonly ReportCell[];
    readonly periods: readonly NamedPeriod[];
  },
): RowTarget | null {
  const period = pointsOf(cells, periods).at(-1)?.period ?? periods.at(-1);
  const level = period === undefined ? null : ground.target(id, filter, period);
  return level === null ? null : { ...level, direction: measureOf(id).direction };
}

/** The target of a measure for those whom the overview is about. */
export function ownTarget(
  ground: OverviewGround,
  id: MeasureId,
  cells: readonly ReportCell[],
  periods: readonly NamedPeriod[],
): RowTarget | null {
  return rowTarget(ground, id, { filter: limited(ground, measureOf(id), {}), cells, periods });
}

/** The target of a row as a cell, with how its newest number stands to it; a dash where there is none. */
export function targetCell({ cells, target }: Pick<ReportRow, 'cells' | 'target'>): ReportCell {
  const decimals = cells[0]?.decimals ?? 0;
  if (target === undefined || target === null) return silent({ kind: 'tom' }, decimals);
  const newest = cells.findLast(({ value }) => value !== null)?.value ?? null;
  return {
    decimals,
    of: null,
    down: null,
    value: target.value,
    silence: null,
    ...(newest === null ? {} : { flag: flagOf(newest, target, target.direction) }),
  };
}

/** A table with a last column of targets; as it is where no row has one. */
export function withTargets(table: ReportTable): ReportTable {
  if (table.rows.every(({ target }) => (target ?? null) === null)) return table;
  return {
    ...table,
    columns: [...table.columns, targetColumn],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, targetCell(row)] })),
  };
}

/** The targets of rows as lines: one where all that have one have the same, otherwise one for each row, by its name. */
export function targetLines(
  rows: readonly Pick<ReportRow, 'heading' | 'target'>[],
): readonly { readonly name: Said; readonly value: number }[] {
  const held = rows.flatMap(({ heading, target }) =>
    target === undefined || target === null ? [] : [{ heading, value: target.value }],
  );
  const [first] = held;
  if (first === undefined) return [];
  if (held.length === rows.length && held.every(({ value }) => value === first.value)) {
    return [{ name, value: first.value }];
  }
  return held.map(({ heading, value }) => ({
    name: inBoth((language) => `${name[language]}: ${heading[language]}`),
    value,
  }));
}
