import { addDays } from '@rettidig/engine';
import { conditions, type Filter } from '../../compute/figure.ts';
import { type BehindRow, rowsOf } from '../../drill/behind.ts';
import type { Quantity } from '../../measure/measure.ts';
import type { NamedPeriod } from '../../period/period.ts';
import { limited, measureOf, type OverviewGround } from '../cells.ts';
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
  const on = countsOf(ground, 'antal-personer', months, { quantity: runs, own, down: false });
  const days = months.map(({ to, ...rest }) => ({ ...rest, from: addDays(to, -1), to }));
  const ended = countsOf(ground, 'antal-personer', days, {
    quantity: endsOnLast,
    own,
    down: false,
  });
  const measure = measureOf('antal-personer');
  const where = conditions(ground.snapshot, measure, limited(ground, measure, own));
  return on.map((cell, i) => {
    const left = derived([cell, ended[i]], 0, ([a = 0, b = 0]) => a - b);
    const [month, day] = [months[i], days[i]];
    if (month === undefined || day === undefined || left.value === null) return left;
    const find = (): readonly BehindRow[] => {
      const benefitOf = ({ person, columns }: BehindRow) => `${person} ${columns['benefit']}`;
      const gone = new Set(rowsOf(ground.snapshot, endsOnLast, day, where).map(benefitOf));
      return rowsOf(ground.snapshot, runs, month, where).filter((row) => !gone.has(benefitOf(row)));
    };
    return { ...left, rows: { key: `${name}/${month.code}`, table: runs.table, find } };
  });
}
