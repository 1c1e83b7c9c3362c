import { type Money, share } from '@rettidig/engine';
import { minusYears, type YearAmounts } from '../amounts/year-amounts.ts';
import { inOrder, type Reading, refused } from '../input/fault.ts';
import { type Consequences, consequences } from './consequences.ts';
import { parts } from './parts.ts';
import { type Reform, type ReformRow, rowKey } from './reform.ts';

const whole = 100;

/** What the net becomes when one assumption is so many per cent higher or lower. */
export interface Sensitivity {
  /** The assumption, by `rowKey`. */
  readonly row: string;
  readonly label: string;
  readonly pct: number;
  readonly net: YearAmounts;
  /** The net now less the net before. */
  readonly change: YearAmounts;
}

/**
 * Changes one assumption at a time by so many per cent, and computes the net again. What rounding adds stays as it is.
 * @param only the assumptions asked for by `rowKey`; absent: all of them
 */
export function sensitivity(
  reform: Reform,
  pct: number,
  only?: readonly string[],
): Reading<readonly Sensitivity[]> {
  const base = consequences(reform);
  if (base.outcome === 'fejl') return base;
  const rows = reform.rows.filter((row) => only === undefined || only.includes(rowKey(row)));
  const { roundings } = base.value;
  const before = netOf(base.value);
  const found: Sensitivity[] = [];
  for (const row of rows) {
    const changed = consequences(withScaled(reform, row, pct), roundings);
    if (changed.outcome === 'fejl') return refused(changed.faults);
    const net = netOf(changed.value);
    const label = `${row.name} (${parts[row.part].label})`;
    found.push({ row: rowKey(row), label, pct, net, change: minusYears(net, before) });
  }
  return inOrder(found);
}

/** The net of an account, which is its last sum. */
export function netOf({ sums }: Consequences): YearAmounts {
  const net = sums.at(-1);
  if (net === undefined) throw new Error('Regnskabet har ingen sum.');
  return net.amounts;
}

/** The account with one row so many per cent higher; amounts in whole øre. */
function withScaled(reform: Reform, row: ReformRow, pct: number): Reform {
  const scaled = (figure: number): number =>
    parts[row.part].holds === 'beloeb'
      ? share(figure as Money, whole + pct, whole)
      : (figure * (whole + pct)) / whole;
  const figures = row.figures.map(scaled);
  return {
    ...reform,
    rows: reform.rows.map((one) => (one === row ? { ...one, figures } : one)),
  };
}
