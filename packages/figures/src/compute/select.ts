import type { Where } from '../measure/measure.ts';
import { type Column, columnOf, type Table } from '../snapshot/columns.ts';
import { isOfSituation, situationColumn, situationOf } from '../snapshot/situation.ts';

/** What to split by: a column, and how many numbers it can hold. */
export interface Split {
  readonly column: string;
  readonly parts: number;
}

/** The part of a row that does not count: all bits, so that nothing brings it back. */
export const leftOut = 0xffff;

/**
 * The part each row counts in, 0 where there is no split; `leftOut` where a condition is not met.
 * @param parts zeros that they are written over
 */
export function partOfRows(
  table: Table,
  where: readonly Where[],
  split: Split | null = null,
  parts: Uint16Array = new Uint16Array(table.rows),
): Uint16Array {
  const add = (name: string, marksFor: (values: Column) => Uint16Array): void => {
    const isShared = isOfSituation(table, name);
    const values = isShared ? situationColumn(table, name) : columnOf(table, name);
    if (values instanceof Uint32Array) throw new Error(`Rows cannot be chosen by ${name}.`);
    mark(parts, isShared ? situationOf(table) : null, values, marksFor(values));
  };
  if (split !== null) add(split.column, () => numbers);
  for (const condition of where) add(condition.column, (values) => marksOf(condition, values));
  return parts;
}

/** Each number as its own mark. */
const numbers = Uint16Array.from({ length: 0x10000 }, (_, number) => number);

/** The mark of each number of a column: `leftOut` where it does not meet the condition, otherwise nothing. */
function marksOf(condition: Where, { BYTES_PER_ELEMENT: bytes }: Column): Uint16Array {
  const wanted = 'is' in condition;
  const marks = new Uint16Array(2 ** (8 * bytes));
  if (wanted) marks.fill(leftOut);
  for (const number of wanted ? condition.is : condition.isNot)
    marks[number] = wanted ? 0 : leftOut;
  return marks;
}

/**
 * Adds to the part of each row the mark of the number it has in a column, its own or that of its situation. A loop for each
 * type of array, and no choice within: one that sees a single type runs several times as fast. They stand in one function
 * because V8 takes a short one into its caller and then leaves the loop half compiled: three times as slow.
 */
function mark(
  parts: Uint16Array,
  places: Uint32Array | null,
  values: Uint8Array | Uint16Array,
  marks: Uint16Array,
): void {
  if (places === null && values instanceof Uint8Array) {
    for (let i = 0; i < parts.length; i++) {
      parts[i] = (parts[i] ?? 0) | (marks[values[i] ?? 0] ?? 0);
    }
  } else if (places === null) {
    for (let i = 0; i < parts.length; i++) {
      parts[i] = (parts[i] ?? 0) | (marks[values[i] ?? 0] ?? 0);
    }
  } else if (values instanceof Uint8Array) {
    for (let i = 0; i < parts.length; i++) {
      parts[i] = (parts[i] ?? 0) | (marks[values[places[i] ?? 0] ?? 0] ?? 0);
    }
  } else {
    for (let i = 0; i < parts.length; i++) {
      parts[i] = (parts[i] ?? 0) | (marks[values[places[i] ?? 0] ?? 0] ?? 0);
    }
  }
}
