import { addDays, type Day, openEnd, type Period } from '@rettidig/engine';
import { conditions, type Filter, inWindow, isQuantity } from '../compute/figure.ts';
import { measuredDays } from '../compute/calendar.ts';
import { goesOnIn } from '../compute/runs.ts';
import { leftOut, partOfRows } from '../compute/select.ts';
import type { Measure, Quantity, Where } from '../measure/measure.ts';
import type { NamedPeriod } from '../period/period.ts';
import { columnDay, dayOfColumn, openColumn, type Table } from '../snapshot/columns.ts';
import { idAt } from '../snapshot/ids.ts';
import { readableColumns, readerOf } from '../snapshot/situation.ts';
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
  /** The days of it that are counted, and what it adds on each of them. */
  readonly counted: Period & { readonly daily: number };
  /** The row's columns, as numbers of their codes. */
  readonly columns: Readonly<Record<string, number>>;
}

/** `rest`: those of the divisor that the numerator leaves, of measures that name them. */
export type Side = 'numerator' | 'divisor' | 'rest';

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
  const { numerator, divisor, complement, rest } =
    varighed === undefined ? measure : inWindow(measure, varighed);
  const where = conditions(snapshot, measure, columns);
  const below = divisor !== null && isQuantity(divisor) ? divisor : null;
  const of = (quantity: Quantity): readonly BehindRow[] =>
    rowsOf(snapshot, quantity, period, where);
  if (side === 'rest') return rest === undefined ? [] : of(rest.counted);
  if (side === 'divisor') return below === null ? [] : of(below);
  if (complement !== true || below === null) return of(numerator);
  const out = new Set(of(numerator).map(({ person }) => person));
  return of(below).filter(({ person }) => !out.has(person));
}

/** The rows that a quantity counts in a period. */
export function rowsOf(
  snapshot: Snapshot,
  quantity: Quantity,
  period: Period,
  where: readonly Where[] = [],
): readonly BehindRow[] {
  const table = snapshot.tables[quantity.table];
  const [within] = measuredDays(quantity, [period], snapshot.on);
  if (within === undefined || within.to <= within.from) return [];
  const part = partOfRows(table, [...(quantity.where ?? []), ...where]);
  const sayingAt = sayingOf(snapshot, table);
  const amountAt = amountOf(table, quantity);
  const boundsAt = boundsOf(table, quantity);
  const isLast = quantity.count.kind === 'runs' ? lastIn(table, within) : () => true;
  const rows: BehindRow[] = [];
  for (let i = 0; i < table.rows; i++) {
    if (part[i] === leftOut || !isLast(i)) continue;
    const { from, to } = boundsAt(i);
    const counted = {
      from: Math.max(from, within.from) as Day,
      to: Math.min(to, within.to) as Day,
    };
    const days = counted.to - counted.from;
    if (days <= 0) continue;
    const amount = amountAt(i, days);
    rows.push({
      ...sayingAt(i),
      from,
      to,
      amount,
      counted: { ...counted, daily: quantity.count.kind === 'days' ? amount / days : amount },
    });
  }
  return rows;
}

/** Unbroken times on a benefit, by their rows among the `episodes`: each counts one. */
export function spellsBehind(snapshot: Snapshot, rows: readonly number[]): readonly BehindRow[] {
  const table = snapshot.tables.episodes;
  const sayingAt = sayingOf(snapshot, table);
  const [begin, end] = [readerOf(table, 'from'), readerOf(table, 'to')];
  return rows.map((row) => {
    const span = { from: dayOfColumn(begin(row)), to: dayOfColumn(end(row)) };
    return { ...sayingAt(row), ...span, amount: 1, counted: { ...span, daily: 1 } };
  });
}

/** Whose a row is, and what it says. */
function sayingOf(
  { persons }: Snapshot,
  table: Table,
): (row: number) => Pick<BehindRow, 'person' | 'columns'> {
  const names = readableColumns(table);
  const readers = names
    .filter((name) => !['person', 'from', 'to', 'day'].includes(name))
    .map((name) => [name, readerOf(table, name)] as const);
  const personAt = names.includes('person') ? readerOf(table, 'person') : null;
  return (row) => ({
    person: personAt === null ? null : idAt(persons, personAt(row)),
    columns: Object.fromEntries(readers.map(([name, read]) => [name, read(row)])),
  });
}

/** What a row adds that meets the period on so many days. */
function amountOf(table: Table, { count }: Quantity): (row: number, days: number) => number {
  if (count.kind === 'days') {
    if (count.weight === undefined) return (_, days) => days;
    const weight = readerOf(table, count.weight);
    return (row, days) => days * weight(row);
  }
  return count.kind === 'events' && count.sum !== undefined ? readerOf(table, count.sum) : () => 1;
}

/** Whether a row is the last one within the period of an unbroken time on a benefit. */
function lastIn(table: Table, { to }: Period): (row: number) => boolean {
  const goesOn = goesOnIn(table);
  const begin = readerOf(table, 'from');
  const end = readerOf(table, 'to');
  const until = columnDay(to);
  return (row) => begin(row) < until && (!goesOn(row) || end(row) >= until);
}

/** The days of a row, those that lie in the quantity's window, or of the unbroken time it is of. */
function boundsOf(table: Table, { window, count }: Quantity): (row: number) => Period {
  const dayAt = (name: string): ((row: number) => Day) => {
    const read = readerOf(table, name);
    return (row) => dayOfColumn(read(row));
  };
  if ('day' in table.columns) {
    const on = dayAt('day');
    return (row) => ({ from: on(row), to: addDays(on(row), 1) });
  }
  const from = dayAt('from');
  const to = dayAt('to');
  if (count.kind === 'runs') {
    const goesOn = goesOnIn(table);
    const lastOf = (row: number): number => (goesOn(row) ? lastOf(row + 1) : row);
    const begin = dayAt('since');
    return (row) => ({ from: begin(row), to: to(lastOf(row)) });
  }
  if (window === undefined) return (row) => ({ from: from(row), to: to(row) });
  const since = dayAt(window.since);
  // A window as long as a column reaches has no end, so a row that still runs has none in it.
  const endOf = (start: Day): Day =>
    window.to >= openColumn ? openEnd : addDays(start, window.to);
  return (row) => {
    const start = since(row);
    const low = Math.max(from(row), start + window.from) as Day;
    return { from: low, to: Math.max(low, Math.min(to(row), endOf(start))) as Day };
  };
}

/** The rows that add something: a spell without hours in offers lies behind the activated, and is none of them. */
export function adding<T extends Pick<BehindRow, 'amount'>>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ amount }) => amount !== 0);
}

/** Different citizens among rows; those of the municipality count one by one. */
export function personsBehind(rows: readonly Pick<BehindRow, 'person'>[]): number {
  const persons = new Set<string>();
  let others = 0;
  for (const { person } of rows) {
    if (person === null) others += 1;
    else persons.add(person);
  }
  return persons.size + others;
}
