import { addDays, type Day } from '@rettidig/engine';
import {
  type Cell,
  dataFrom,
  daysUntilKnown,
  type Measure,
  type NamedPeriod,
  type Snapshot,
} from '@rettidig/figures';

/**
 * How a number of a period stands: known, running on, not begun, waiting for the time after it to pass, before anything
 * was recorded, or without anything to be divided by.
 */
export type Standing =
  | { readonly kind: 'kendt' | 'fremtid' | 'uden-data' | 'ingen' }
  /** Counted so far; whole from the day. */
  | { readonly kind: 'loeber' | 'venter'; readonly knownOn: Day };

export function standingOf(
  snapshot: Snapshot,
  measure: Measure,
  period: NamedPeriod,
  { value }: Pick<Cell, 'value'>,
): Standing {
  const { on } = snapshot;
  if (period.from > on) return { kind: 'fremtid' };
  const first = dataFrom(snapshot, measure);
  if (first === null || period.to <= first) return { kind: 'uden-data' };
  const wait = daysUntilKnown(measure);
  const knownOn = addDays(period.to, wait - 1);
  const seenTo = addDays(on, 1 - (measure.numerator.lag ?? 0));
  if (seenTo <= period.from) return { kind: 'venter', knownOn };
  if (value === null)
    return wait > 0 && knownOn > on ? { kind: 'venter', knownOn } : { kind: 'ingen' };
  if (isWhole(measure, period, on)) return { kind: 'kendt' };
  return { kind: 'loeber', knownOn };
}

/** Whether all of a period's figure is known on a day. */
export function isWhole(measure: Measure, { to }: NamedPeriod, on: Day): boolean {
  return addDays(to, daysUntilKnown(measure) - 1) <= on;
}

/** The value that may be shown; a number before anything was recorded is none. */
export function shownValue(cell: Cell, { kind }: Standing): number | null {
  return kind === 'kendt' || kind === 'loeber' ? cell.value : null;
}
