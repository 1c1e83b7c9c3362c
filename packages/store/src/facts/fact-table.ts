import type { Day } from '@rettidig/engine';

type Cell = string | number | boolean | null;

/** How the values of a kind lie in its own columns; `property` is the name of the same in the value. */
export interface FactTable<V> {
  /** The first one holds the first day. */
  readonly columns: readonly (readonly [name: string, type: string, property: string])[];
  readonly write: (value: V) => readonly Cell[];
  /** Reads the cells of a row from a position on; the fact's id comes along, as the case file has it. */
  readonly read: (id: string, row: readonly unknown[], at: number) => V & { readonly id: string };
  /** The first day of a value; lists are sorted by it. */
  readonly firstDay: (value: V) => Day;
}

/** A value as it stands in history and messages: by its own names, days as text, an open end as null. */
export function jsonOf<V>(table: FactTable<V>, value: V): Readonly<Record<string, Cell>> {
  const cells = table.write(value);
  return Object.fromEntries(table.columns.map(([, , property], i) => [property, cells[i] ?? null]));
}
