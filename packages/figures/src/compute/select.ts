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
    for (const { mark } of all) mark(rows, at);
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

/** A column that rows are marked by. */
interface Marking extends Laid {
  readonly mark: (rows: number, parts: Address) => void;
}

/**
 * Marks rows by the number they have in a column, their own or that of their situation.
 * @param marksFor the mark of each number, of so many as there can be
 */
function marking(
  desk: Desk,
  table: Table,
  name: string,
  marksFor: (many: number) => Uint16Array,
): Marking {
  const isShared = isOfSituation(table, name);
  const values = isShared ? situationColumn(table, name) : columnOf(table, name);
  if (values instanceof Uint32Array) throw new Error(`Rows cannot be chosen by ${name}.`);
  const isByte = values instanceof Uint8Array;
  const marks = desk.put(marksFor(2 ** (8 * values.BYTES_PER_ELEMENT)));
  if (!isShared) {
    const own = laid(desk, values);
    const loop = isByte ? loops.markBytes : loops.markShorts;
    return { ...own, mark: (rows, parts) => loop(rows, parts, own.at, marks) };
  }
  const list = desk.put(values);
  const places = laid(desk, placesOf(table));
  const isShort = places.column instanceof Uint16Array;
  const byShort = isByte ? loops.markBytesByShort : loops.markShortsByShort;
  const byWord = isByte ? loops.markBytesByWord : loops.markShortsByWord;
  const loop = isShort ? byShort : byWord;
  return { ...places, mark: (rows, parts) => loop(rows, parts, places.at, list, marks) };
}

/** The situation of each row; in 16 bits where it stands in them, otherwise in 32. */
function placesOf(table: Table): Column {
  const column = columnOf(table, 'situation');
  return column instanceof Uint16Array ? column : situationOf(table);
}
