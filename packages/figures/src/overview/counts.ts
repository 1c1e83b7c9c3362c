import type { Filter } from '../compute/figure.ts';
import { conditions } from '../compute/figure.ts';
import { countQuantity } from '../compute/quantity.ts';
import { rowsOf, spellsBehind } from '../drill/behind.ts';
import type { Spells } from '../flow/case-flow.ts';
import type { MeasureId, Quantity } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { limited, measureOf, type OverviewGround, silenceOf, silent } from './cells.ts';
import type { ReportCell } from './report.ts';
import { capital, inBoth, numberText, periodText, type Said, type Tongue } from './words.ts';

/**
 * Whole numbers of a quantity that is a part of a measure: its numerator, its divisor, or a count of its own over the same
 * table. The filter is that of the measure's dimensions.
 */
export function countsOf(
  ground: OverviewGround,
  id: MeasureId,
  periods: readonly NamedPeriod[],
  {
    quantity,
    own = {},
    name = null,
  }: {
    readonly quantity: Quantity;
    readonly own?: Filter;
    /**
     * Names the numbers in the report, each with its period, where other rows are counted than those behind the measure's
     * numerator.
     */
    readonly name?: string | null;
  },
): readonly ReportCell[] {
  const measure = measureOf(id);
  const filter = limited(ground, measure, own);
  const { snapshot } = ground;
  const where = conditions(snapshot, measure, filter);
  const counts = countQuantity(snapshot, quantity, periods, where);
  return periods.map((period, i): ReportCell => {
    const silence = silenceOf(snapshot, measure, period);
    if (silence !== null) return silent(silence);
    const cell = { decimals: 0, of: null, value: counts[i] ?? 0, silence: null };
    if (name === null) return { ...cell, down: { measure: id, period, filter, side: 'numerator' } };
    const find = () => rowsOf(snapshot, quantity, period, where);
    return {
      ...cell,
      down: null,
      rows: { key: `${name}/${period.code}`, table: quantity.table, find },
    };
  });
}

/**
 * How many times on a benefit there are, with the way to them.
 * @param key names the number in the report
 */
export const spellsCell = (snapshot: Snapshot, key: string, spells: Spells): ReportCell => ({
  decimals: 0,
  of: null,
  down: null,
  rows: { key, table: 'episodes', find: () => spellsBehind(snapshot, spells) },
  value: spells.length,
  silence: null,
});

/** A number computed from other cells; without one where any of them has none. */
export function derived(
  cells: readonly (ReportCell | undefined)[],
  decimals: number,
  from: (values: readonly number[]) => number | null,
): ReportCell {
  const values = cells.map((cell) => cell?.value ?? null);
  const known = values.filter((value) => value !== null);
  if (known.length < values.length) {
    const without = cells.find((cell) => cell?.silence !== null && cell !== undefined);
    return silent(without?.silence ?? { kind: 'tom' }, decimals);
  }
  const value = from(known);
  if (value === null) return silent({ kind: 'tom' }, decimals);
  return { decimals, of: null, down: null, value, silence: null };
}

/** The mean of the cells that have a number; silent when none has. */
export function meanOf(cells: readonly ReportCell[], decimals: number): ReportCell {
  const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return silent({ kind: 'tom' }, decimals);
  const value = values.reduce((sum, one) => sum + one, 0) / values.length;
  return { decimals, of: null, down: null, value, silence: null };
}

/** A period as a title says it. */
export function periodTitle(period: NamedPeriod): Said {
  return inBoth((language) => capital(periodText(period, language)));
}

/** `1 sag`, `12 sager`. */
export function counted(value: number, one: string, many: string, language: Tongue): string {
  return `${numberText(value, 0, language)} ${value === 1 ? one : many}`;
}
