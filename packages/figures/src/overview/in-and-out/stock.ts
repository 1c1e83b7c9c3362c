import { addDays } from '@rettidig/engine';
import type { Filter } from '../../compute/figure.ts';
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

/** How many are on a benefit at the end of a period: those on it on its last day, less those whose last day that is. */
export function stockAt(
  ground: OverviewGround,
  months: readonly NamedPeriod[],
  own: Filter = {},
): readonly ReportCell[] {
  const on = countsOf(ground, 'antal-personer', months, { quantity: runs, own, down: false });
  const days = months.map(({ to, ...rest }) => ({ ...rest, from: addDays(to, -1), to }));
  const ended = countsOf(ground, 'antal-personer', days, {
    quantity: endsOnLast,
    own,
    down: false,
  });
  return on.map((cell, i) => derived([cell, ended[i]], 0, ([a = 0, b = 0]) => a - b));
}
