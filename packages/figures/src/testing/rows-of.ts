import type { Table } from '../snapshot/columns.ts';
import { allIds } from '../snapshot/ids.ts';
import { readableColumns, readerOf } from '../snapshot/situation.ts';
import type { Dictionary, Snapshot } from '../snapshot/snapshot.ts';

/** The rows of a table by what their numbers stand for: they may be numbered otherwise. */
export function rowsOf(snapshot: Snapshot, table: Table): readonly string[] {
  const dictionaries: Readonly<Record<string, Dictionary>> = {
    person: { codes: allIds(snapshot.persons) },
    unit: snapshot.units,
    caseworker: snapshot.caseworkers,
    provider: snapshot.providers,
    order: snapshot.orders,
    alliance: snapshot.alliances,
  };
  const meaning = (name: string, value: number): unknown => {
    const codes = dictionaries[name]?.codes;
    if (codes === undefined) return value;
    return name === 'person' ? codes[value] : value === 0 ? null : codes[value - 1];
  };
  const readers = readableColumns(table).map((name) => [name, readerOf(table, name)] as const);
  return Array.from({ length: table.rows }, (_, i) =>
    JSON.stringify(readers.map(([name, read]) => meaning(name, read(i)))),
  );
}
