import { type Column, columnOf, type Columns, type ColumnType, type Table } from './columns.ts';
import { GrowingRows } from './growing.ts';

/**
 * The columns of the situations: who a row is about, and what the rows of one citizen can be split by. They change seldomer
 * than rows come, so a row names its situation by one number: that is half of the memory of columns of its own.
 */
export const situationLayout = {
  /** A place in the snapshot's list of citizens. */
  person: 'u32',
  benefit: 'u8',
  group: 'u8',
  category: 'u8',
  age: 'u8',
  unit: 'own',
  caseworker: 'own',
} as const satisfies Record<string, ColumnType>;

type SituationColumn = keyof typeof situationLayout;

/** A citizen for as long as none of the numbers changes. */
export type Situation = Readonly<Record<SituationColumn, number>>;

const names = Object.keys(situationLayout) as SituationColumn[];

/** Grows the situations one by one. Those of one citizen stand together. */
export interface SituationBuilder {
  /** @returns its place */
  readonly add: (one: Situation) => number;
  readonly finish: () => Columns;
}

/** @param first how many situations stand before those that are added */
export function situationBuilder(first = 0): SituationBuilder {
  const rows = new GrowingRows(situationLayout);
  return {
    add: (one) => {
      const place = first + rows.count;
      const at = rows.add();
      for (let i = 0; i < names.length; i++) rows.numbers[at + i] = one[names[i] ?? 'person'];
      return place;
    },
    finish: () => rows.finish(),
  };
}

/** Whether the rows of a table have a column by their situation. */
export function isOfSituation(table: Table, name: string): boolean {
  return 'situation' in table.columns && name in situationLayout;
}

/** The situation of each row of a table about citizens, in 32 bits: loops that see a single type run several times as fast. */
export function situationOf(table: Table): Uint32Array {
  const column = columnOf(table, 'situation');
  return column instanceof Uint32Array ? column : new Uint32Array(column);
}

/** A column of the situations. */
export function situationColumn({ situations, name: table }: Table, name: string): Column {
  const column = situations.columns[name];
  if (column === undefined) throw new Error(`The situations of ${table} have no column ${name}.`);
  return column;
}

/** The citizen of each situation. */
export function personOf(table: Table): Uint32Array {
  const column = situationColumn(table, 'person');
  if (column instanceof Uint32Array) return column;
  throw new Error(`The citizens of ${table.name} are not of 32 bits.`);
}

/** What a row has in a column, its own or that of its situation. */
export function readerOf(table: Table, name: string): (row: number) => number {
  if (!isOfSituation(table, name)) {
    const own = columnOf(table, name);
    return (row) => own[row] ?? 0;
  }
  const column = situationColumn(table, name);
  const situation = columnOf(table, 'situation');
  return (row) => column[situation[row] ?? 0] ?? 0;
}

/** Every column a row has a number in, its own after those of its situation. */
export function readableColumns(table: Table): readonly string[] {
  const own = Object.keys(table.columns).filter((name) => name !== 'situation');
  return 'situation' in table.columns ? [...names, ...own] : own;
}
