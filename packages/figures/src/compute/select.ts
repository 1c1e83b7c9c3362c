import type { Where } from '../measure/measure.ts';
import { columnOf, type Table } from '../snapshot/columns.ts';

/** 1 for the rows that meet every condition; null when all do. */
export function selectRows(table: Table, where: readonly Where[]): Uint8Array | null {
  if (where.length === 0) return null;
  const selected = new Uint8Array(table.rows).fill(1);
  for (const condition of where) {
    const { column } = condition;
    const values = columnOf(table, column);
    const wanted = new Uint8Array(values instanceof Uint8Array ? 0x100 : 0x10000).fill(
      'is' in condition ? 0 : 1,
    );
    for (const number of 'is' in condition ? condition.is : condition.isNot) {
      wanted[number] = 'is' in condition ? 1 : 0;
    }
    if (values instanceof Uint8Array) dropBytes(selected, values, wanted);
    else if (values instanceof Uint16Array) dropShorts(selected, values, wanted);
    else throw new Error(`Rows of ${table.name} cannot be chosen by ${column}.`);
  }
  return selected;
}

// Two loops of the same shape: each sees one type of array only, and so runs several times as fast.
function dropBytes(selected: Uint8Array, values: Uint8Array, wanted: Uint8Array): void {
  for (let i = 0; i < selected.length; i++) {
    selected[i] = (selected[i] ?? 0) & (wanted[values[i] ?? 0] ?? 0);
  }
}

function dropShorts(selected: Uint8Array, values: Uint16Array, wanted: Uint8Array): void {
  for (let i = 0; i < selected.length; i++) {
    selected[i] = (selected[i] ?? 0) & (wanted[values[i] ?? 0] ?? 0);
  }
}
