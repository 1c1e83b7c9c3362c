import { type Day, isoDay } from '@rettidig/engine';
import type { FactTable } from './fact-table.ts';

type Cell = string | number | boolean | null;
type Tree = Readonly<Record<string, unknown>>;

/**
 * The table of a kind of fact with many columns, some of which belong together: `ground.by` is the property `by` of the
 * group `ground`, and a group whose cells are all null is null. The columns are the one place that names them.
 */
export function groupedTable<V extends object>(
  columns: readonly (readonly [name: string, type: string, property: string])[],
  firstDay: (value: V) => Day,
): FactTable<V> {
  const places = columns.map(([, type, property]) => ({
    isDay: type === 'date',
    path: property.split('.'),
  }));
  return {
    columns,
    firstDay,
    write: (value) =>
      places.map(({ isDay, path }) => {
        const found = path.reduce<unknown>((tree, name) => (tree as Tree | null)?.[name], value);
        if (found === undefined || found === null) return null;
        return isDay ? isoDay(found as Day) : (found as Cell);
      }),
    read: (id, row, at) => {
      const value: Record<string, unknown> = { id };
      places.forEach(({ path: [head = '', inside] }, i) => {
        const cell = row[at + i];
        if (inside === undefined) value[head] = cell;
        else value[head] = withCell(value[head] as Tree | undefined, inside, cell);
      });
      for (const { path } of places) {
        const [head = ''] = path;
        if (path.length > 1 && isBlank(value[head])) value[head] = null;
      }
      return value as V & { readonly id: string };
    },
  };
}

const withCell = (group: Tree | undefined, name: string, cell: unknown): Tree => ({
  ...group,
  [name]: cell,
});

const isBlank = (group: unknown): boolean =>
  typeof group === 'object' && group !== null && Object.values(group).every((one) => one === null);
