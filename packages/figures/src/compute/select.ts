import type { Where } from '../measure/measure.ts';
import { columnOf, type Table } from '../snapshot/columns.ts';
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
  if (split !== null) mark(parts, table, split.column, () => numbers);
  for (const condition of where) {
    mark(parts, table, condition.column, (most) => marksOf(condition, most));
  }
  return parts;
}

/** Each number as its own mark. */
const numbers = Uint16Array.from({ length: 0x10000 }, (_, number) => number);

/** The mark of each number up to the most: `leftOut` where it does not meet the condition, otherwise nothing. */
function marksOf(condition: Where, most: number): Uint16Array {
  const wanted = 'is' in condition;
  const marks = new Uint16Array(most + 1);
  if (wanted) marks.fill(leftOut);
  for (const number of wanted ? condition.is : condition.isNot)
    marks[number] = wanted ? 0 : leftOut;
  return marks;
}

/** Adds to the part of each row the mark of the number it has in a column. */
function mark(
  parts: Uint16Array,
  table: Table,
  name: string,
  marksUpTo: (most: number) => Uint16Array,
): void {
  const places = isOfSituation(table, name) ? situationOf(table) : null;
  const values = places === null ? columnOf(table, name) : situationColumn(table, name);
  if (values instanceof Uint8Array) {
    if (places === null) markBytes(parts, values, marksUpTo(0xff));
    else markBytesAt(parts, places, values, marksUpTo(0xff));
  } else if (values instanceof Uint16Array) {
    if (places === null) markShorts(parts, values, marksUpTo(0xffff));
    else markShortsAt(parts, places, values, marksUpTo(0xffff));
  } else throw new Error(`Rows of ${table.name} cannot be chosen by ${name}.`);
}

// A loop for each type of array, and no choice within: one that sees a single type runs several times as fast.
function markBytes(parts: Uint16Array, values: Uint8Array, marks: Uint16Array): void {
  for (let i = 0; i < parts.length; i++) {
    parts[i] = (parts[i] ?? 0) | (marks[values[i] ?? 0] ?? 0);
  }
}

function markShorts(parts: Uint16Array, values: Uint16Array, marks: Uint16Array): void {
  for (let i = 0; i < parts.length; i++) {
    parts[i] = (parts[i] ?? 0) | (marks[values[i] ?? 0] ?? 0);
  }
}

function markBytesAt(
  parts: Uint16Array,
  places: Uint32Array,
  values: Uint8Array,
  marks: Uint16Array,
): void {
  for (let i = 0; i < parts.length; i++) {
    parts[i] = (parts[i] ?? 0) | (marks[values[places[i] ?? 0] ?? 0] ?? 0);
  }
}

function markShortsAt(
  parts: Uint16Array,
  places: Uint32Array,
  values: Uint16Array,
  marks: Uint16Array,
): void {
  for (let i = 0; i < parts.length; i++) {
    parts[i] = (parts[i] ?? 0) | (marks[values[places[i] ?? 0] ?? 0] ?? 0);
  }
}
