import { addDays, type Day, type Period } from '@rettidig/engine';
import { conditions, type Filter, inWindow, isQuantity } from '../compute/figure.ts';
import { seenPart } from '../compute/quantity.ts';
import { selectRows } from '../compute/select.ts';
import type { Measure, Quantity, Where } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import { columnOf, dayOfColumn, nobody } from '../snapshot/columns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** A row that counts in a figure: a spell, an event, a course. */
export interface BehindRow {
  /** Id of the citizen; null for rows of the municipality. */
  readonly person: string | null;
  /** First day, and the first day after; an event has one day. */
  readonly from: Day;
  readonly to: Day;
  /** What it adds: days times weight, an event's number, or 1. */
  readonly amount: number;
  /** The row's columns, as numbers of their codes. */
  readonly columns: Readonly<Record<string, number>>;
}

export type Side = 'numerator' | 'divisor';

/**
 * Exactly the rows behind one cell of a figure: they add up to it, or their citizens do where citizens are counted.
 * Of a complement the numerator is the divisor's rows of those citizens who have none that takes them out.
 */
export function rowsBehind(
  snapshot: Snapshot,
  measure: Measure,
  {
    period,
    filter,
    side,
  }: { readonly period: NamedPeriod; readonly filter: Filter; readonly side: Side },
): readonly BehindRow[] {
  const { varighed, ...columns } = filter;
  const { numerator, divisor, complement } =
    varighed === undefined ? measure : inWindow(measure, varighed);
  const where = conditions(snapshot, measure, columns);
  const below = divisor !== null && isQuantity(divisor) ? divisor : null;
  const of = (quantity: Quantity): readonly BehindRow[] =>
    rowsOf(snapshot, quantity, period, where);
  if (side === 'divisor') return below === null ? [] : of(below);
  if (complement !== true || below === null) return of(numerator);
  const out = new Set(of(numerator).map(({ person }) => person));
  return of(below).filter(({ person }) => !out.has(person));
}

function rowsOf(
  snapshot: Snapshot,
  quantity: Quantity,
  period: Period,
  where: readonly Where[],
): readonly BehindRow[] {
  const table = snapshot.tables[quantity.table];
  const within = measuredDays(quantity, seenPart(period, snapshot.on, quantity.lag ?? 0));
  if (within.to <= within.from) return [];
  const selected = selectRows(table, [...(quantity.where ?? []), ...where]);
  const person = columnOf(table, 'person');
  const names = Object.keys(table.columns).filter(
    (name) => !['person', 'from', 'to', 'day'].includes(name),
  );
  const rows: BehindRow[] = [];
  for (let i = 0; i < table.rows; i++) {
    if (selected !== null && selected[i] === 0) continue;
    const { from, to } = bounds(i);
    const start = Math.max(from, within.from);
    const end = Math.min(to, within.to);
    if (start >= end) continue;
    const whose = person[i] ?? nobody;
    const { count } = quantity;
    const days = end - start;
    rows.push({
      person: whose === nobody ? null : (snapshot.persons[whose] ?? null),
      from,
      to,
      amount:
        count.kind === 'days'
          ? days * (count.weight === undefined ? 1 : (columnOf(table, count.weight)[i] ?? 0))
          : count.kind === 'events' && count.sum !== undefined
            ? (columnOf(table, count.sum)[i] ?? 0)
            : 1,
      columns: Object.fromEntries(names.map((name) => [name, columnOf(table, name)[i] ?? 0])),
    });
  }
  return rows;

  function bounds(i: number): Period {
    const day = table.columns['day'];
    if (day !== undefined) {
      const on = dayOfColumn(day[i] ?? 0);
      return { from: on, to: addDays(on, 1) };
    }
    const from = dayOfColumn(columnOf(table, 'from')[i] ?? 0);
    const to = dayOfColumn(columnOf(table, 'to')[i] ?? 0);
    const { window } = quantity;
    if (window === undefined) return { from, to };
    const since = dayOfColumn(columnOf(table, window.since)[i] ?? 0);
    const low = Math.max(from, since + window.from) as Day;
    return { from: low, to: Math.max(low, Math.min(to, since + window.to)) as Day };
  }
}

function measuredDays({ count }: Quantity, { from, to }: Period): Period {
  if ((count.kind !== 'on' && count.kind !== 'values-on') || to <= from) return { from, to };
  return count.day === 'first' ? { from, to: addDays(from, 1) } : { from: addDays(to, -1), to };
}

/** Different citizens among rows; those of the municipality count one by one. */
export function personsBehind(rows: readonly BehindRow[]): number {
  const persons = new Set<string>();
  let others = 0;
  for (const { person } of rows) {
    if (person === null) others += 1;
    else persons.add(person);
  }
  return persons.size + others;
}
