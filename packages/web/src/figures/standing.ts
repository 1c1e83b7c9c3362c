import { addDays, type Day } from '@rettidig/engine';
import {
  type Cell,
  dataFrom,
  daysUntilKnown,
  isKnownTo,
  lateDelivery,
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
  | { readonly kind: 'venter'; readonly knownOn: Day }
  /** Counted so far; `late`: facts have been delivered to this day only, which is some time ago. */
  | { readonly kind: 'loeber'; readonly late: Day | null };

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
  if (value === null && wait > 0 && knownOn > on) return { kind: 'venter', knownOn };
  const whole = isWhole(measure, period, snapshot);
  const late = whole ? null : lateDelivery(snapshot);
  if (value === null && late === null) return { kind: 'ingen' };
  return whole ? { kind: 'kendt' } : { kind: 'loeber', late };
}

/** Whether all of a period's figure is known: its days have come, and their facts have been delivered. */
export function isWhole(measure: Measure, period: NamedPeriod, snapshot: Snapshot): boolean {
  return isKnownTo(period, snapshot, daysUntilKnown(measure));
}

/** The value that may be shown; a number before anything was recorded is none. */
export function shownValue(cell: Cell, { kind }: Standing): number | null {
  return kind === 'kendt' || kind === 'loeber' ? cell.value : null;
}
