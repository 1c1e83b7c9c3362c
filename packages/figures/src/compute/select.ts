import {
  type Address,
  type Desk,
  emptyDesk,
  inTurn,
  type Laid,
  laid,
  shortsAt,
} from '../loops/desk.ts';
import { loops } from '../loops/loops.ts';
import type { Where } from '../measure/measure.ts';
import { columnOf, type Table } from '../snapshot/columns.ts';
import { isOfSituation, situationColumn } from '../snapshot/situation.ts';

/** What to split by: a column, and how many numbers it can hold. */
export interface Split {
  readonly column: string;
  readonly parts: number;
}

/** The part of a row that does not count: all bits, so that nothing brings it back. */
export const leftOut = 0xffff;

/**
 * The part each row counts in, 0 where there is no split; `leftOut` where a condition is not met.
 * @param parts what they are written over
 */
export function partOfRows(
  table: Table,
  where: readonly Where[],
  split: Split | null = null,
  parts: Uint16Array = new Uint16Array(table.rows),
): Uint16Array {
  const desk = emptyDesk();
  const { at } = laid(desk, parts);
  const splits =
    split === null ? [] : [marking(desk, table, split.column, (many) => numbers.subarray(0, many))];
  const marks = where.map((one) => marking(desk, table, one.column, marksOf(one)));
  const all = [...splits, ...marks];
  inTurn(table.rows, all, (rows, first) => {
    const some = shortsAt(at, rows).fill(0);
    for (const one of all) mark(rows, at, one);
    parts.set(some, first);
  });
  return parts;
}

/** Each number as its own mark. */
const numbers = Uint16Array.from({ length: 0x10000 }, (_, number) => number);

/** The mark of each number of a column: `leftOut` where it does not meet the condition, otherwise nothing. */
const marksOf =
  (condition: Where) =>
  (many: number): Uint16Array => {
    const wanted = 'is' in condition;
    const marks = new Uint16Array(many);
    if (wanted) marks.fill(leftOut);
    for (const number of wanted ? condition.is : condition.isNot)
      marks[number] = wanted ? 0 : leftOut;
    return marks;
  };

/** A column whose numbers mark its rows. */
interface Marking extends Laid {
  readonly marks: Address;
}

function mark(rows: number, parts: Address, { column, at, marks }: Marking): void {
  if (column instanceof Uint8Array) loops.markBytes(rows, parts, at, marks);
  else if (column instanceof Uint16Array) loops.markShorts(rows, parts, at, marks);
  else loops.markWords(rows, parts, at, marks);
}

/**
 * Marks rows by the number they have in a column. A column of the situations marks these, and each row has the mark of the
 * situation it names.
 * @param marksFor the mark of each number, of so many as there can be
 */
function marking(
  desk: Desk,
  table: Table,
  name: string,
  marksFor: (many: number) => Uint16Array,
): Marking {
  const isShared = isOfSituation(table, name);
  const column = isShared ? situationColumn(table, name) : columnOf(table, name);
  if (column instanceof Uint32Array) throw new Error(`Rows cannot be chosen by ${name}.`);
  const marks = desk.put(marksFor(2 ** (8 * column.BYTES_PER_ELEMENT)));
  if (!isShared) return { ...laid(desk, column), marks };
  const { length } = column;
  const marked = desk.zeros(length * numbers.BYTES_PER_ELEMENT);
  mark(length, marked, { column, at: desk.put(column), marks });
  return { ...laid(desk, columnOf(table, 'situation')), marks: marked };
}
