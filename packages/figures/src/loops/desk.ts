import type { Column } from '../snapshot/columns.ts';

/** Where something stands in the memory of the loops, in bytes. */
export type Address = number;

/** What the loops read and write. It grows when a count needs more, and keeps its size. */
export const memory = new WebAssembly.Memory({ initial: 1 });

const page = 0x10000;
/** Every number begins where one of its size may, also those that are taken two at a time. */
const step = 16;

/** The memory of the loops while one thing is counted: what is taken lies there until the next one begins. */
export interface Desk {
  readonly take: (bytes: number) => Address;
  readonly put: (numbers: Column) => Address;
  /** Room for so many bytes, all of them 0. */
  readonly zeros: (bytes: number) => Address;
}

/** A desk with nothing on it. There is one: who has taken from an earlier one has counted. */
export function emptyDesk(): Desk {
  let free = 0;
  const take = (bytes: number): Address => {
    const at = free;
    free += Math.ceil(bytes / step) * step;
    const missing = free - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / page));
    return at;
  };
  return {
    take,
    put: (numbers) => {
      const at = take(numbers.byteLength);
      shelfAt(at, numbers).set(numbers);
      return at;
    },
    zeros: (bytes) => {
      const at = take(bytes);
      new Uint8Array(memory.buffer, at, bytes).fill(0);
      return at;
    },
  };
}

/** What stands there, as numbers of the size of a column's; to be written to before more is taken. */
function shelfAt(at: Address, numbers: Column): Column {
  const { length } = numbers;
  if (numbers instanceof Uint8Array) return new Uint8Array(memory.buffer, at, length);
  if (numbers instanceof Uint16Array) return new Uint16Array(memory.buffer, at, length);
  return new Uint32Array(memory.buffer, at, length);
}

/** The numbers of 64 bits that stand there; to be read before more is taken. */
export function numbersAt(at: Address, count: number): Float64Array {
  return new Float64Array(memory.buffer, at, count);
}

/** The numbers of 16 bits that stand there; to be read before more is taken. */
export function shortsAt(at: Address, count: number): Uint16Array {
  return new Uint16Array(memory.buffer, at, count);
}

/** Rows that are looked at together: what is known of them stays in the fastest memory. */
export const together = 2_048;

/** A 1 for each of them. */
export const ones = new Uint16Array(together).fill(1);

/** A column, and where as many of its rows as are looked at together are laid on the desk. */
export interface Laid {
  readonly column: Column;
  readonly at: Address;
}

export function laid(desk: Desk, column: Column): Laid {
  return { column, at: desk.take(together * column.BYTES_PER_ELEMENT) };
}

/**
 * Goes through the rows of columns, some at a time. A column that ends before the others stays as it lies, as `ones` does.
 * @param look at the rows that lie there now, from a first one on
 */
export function inTurn(
  rows: number,
  columns: readonly Laid[],
  look: (rows: number, first: number) => void,
): void {
  const shelves = columns.map(({ column, at }) => ({
    column,
    shelf: shelfAt(at, column.subarray(0, together)),
  }));
  for (let first = 0; first < rows; first += together) {
    const until = Math.min(rows, first + together);
    for (const { column, shelf } of shelves) shelf.set(column.subarray(first, until));
    look(until - first, first);
  }
}
