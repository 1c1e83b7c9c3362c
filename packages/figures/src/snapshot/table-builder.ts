import { type Columns, type ColumnType, layout, type Table, type TableName } from './columns.ts';
import { GrowingRows } from './growing.ts';

/** Numbers of a table's own columns, by name; a column that is left out is 0. */
export type OwnColumns = Readonly<Record<string, number>>;

/** Grows a table row by row; `situation` is 0 where the row is not a citizen's. */
export interface TableBuilder {
  readonly addSpan: (
    situation: number,
    span: { readonly from: number; readonly to: number },
    own?: OwnColumns,
  ) => void;
  readonly addEvent: (situation: number, day: number, own?: OwnColumns) => void;
  readonly finish: (situations: Columns) => Table;
}

const none: OwnColumns = {};

/** A table without rows. The numbers of a row stand in the order of the layout: its days, its situation, its own. */
export function tableBuilder(name: TableName): TableBuilder {
  const types: Readonly<Record<string, ColumnType>> = layout[name];
  const shared = new Set(['from', 'to', 'day', 'situation']);
  const ownNames = Object.keys(types).filter((column) => !shared.has(column));
  const firstOwn = Object.keys(types).length - ownNames.length;
  const isOfCitizens = 'situation' in types;
  const rows = new GrowingRows(types);
  const addRest = (at: number, of: number, row: OwnColumns): void => {
    if (isOfCitizens) rows.numbers[at + firstOwn - 1] = of;
    for (let i = 0; i < ownNames.length; i++) {
      rows.numbers[at + firstOwn + i] = row[ownNames[i] ?? ''] ?? 0;
    }
  };
  return {
    addSpan: (of, span, row = none) => {
      const at = rows.add();
      rows.numbers[at] = span.from;
      rows.numbers[at + 1] = span.to;
      addRest(at, of, row);
    },
    addEvent: (of, on, row = none) => {
      const at = rows.add();
      rows.numbers[at] = on;
      addRest(at, of, row);
    },
    finish: (situations) => ({ name, ...rows.finish(), situations }),
  };
}
