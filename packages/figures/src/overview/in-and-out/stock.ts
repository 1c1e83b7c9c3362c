import { addDays } from '@rettidig/engine';
import type { Filter } from '../../compute/figure.ts';
import type { BehindRow } from '../../drill/behind.ts';
import type { Quantity } from '../../measure/measure.ts';
import type { NamedPeriod } from '../../period/period.ts';
import type { OverviewGround } from '../cells.ts';
import { countsOf, derived } from '../counts.ts';
import type { ReportCell } from '../report.ts';

const runs: Quantity = { table: 'spells', count: { kind: 'on', day: 'last', of: 'persons' } };
const endsOnLast: Quantity = { table: 'exits', count: { kind: 'events' } };

/** What comes and goes, month by month. */
export interface Flow {
  readonly months: readonly NamedPeriod[];
  readonly entries: readonly ReportCell[];
  readonly exits: readonly ReportCell[];
}

/**
 * How many are on a benefit at the end of a period: those on it on its last day, less those whose last day that is.
 * @param name names the numbers in the report, each with its period
 */
export function stockAt(
  ground: OverviewGround,
  months: readonly NamedPeriod[],
  { name, own = {} }: { readonly name: string; readonly own?: Filter },
): readonly ReportCell[] {
  const on = countsOf(ground, 'antal-personer', months, { quantity: runs, own, name });
  const days = months.map(({ to, ...rest }) => ({ ...rest, from: addDays(to, -1), to }));
  const ended = countsOf(ground, 'antal-personer', days, { quantity: endsOnLast, own, name });
  return on.map((cell, i) => {
    const left = derived([cell, ended[i]], 0, ([a = 0, b = 0]) => a - b);
    const [all, gone] = [cell.rows, ended[i]?.rows];
    if (left.value === null || all === undefined || gone === undefined) return left;
    const find = (): readonly BehindRow[] => {
      const out = new Set(gone.find().map(benefitOf));
      return all.find().filter((row) => !out.has(benefitOf(row)));
    };
    return { ...left, rows: { ...all, find } };
  });
}

const benefitOf = ({ person, columns }: BehindRow): string => `${person} ${columns['benefit']}`;
