import { columnFrom, type Columns, type ColumnType } from './columns.ts';

/**
 * Columns while rows are added to them. The numbers of a row stand beside each other, in the order of the columns: a list
 * for each column would be written all over memory.
 */
export class GrowingRows {
  readonly #types: readonly (readonly [name: string, type: ColumnType])[];
  #numbers = new Uint32Array(0);
  #end = 0;

  constructor(types: Readonly<Record<string, ColumnType>>) {
    this.#types = Object.entries(types);
  }

  get count(): number {
    return this.#end / this.#types.length;
  }

  /** The numbers of all rows, until the next row is added. */
  get numbers(): Uint32Array {
    return this.#numbers;
  }

  /** Adds a row; returns where its first number stands. */
  add(): number {
    const at = this.#end;
    this.#end += this.#types.length;
    if (this.#end > this.#numbers.length) {
      // Seldom: each new list of a large snapshot makes the collector look through all that is read meanwhile.
      const more = new Uint32Array(Math.max(64 * this.#types.length, this.#numbers.length * 4));
      more.set(this.#numbers);
      this.#numbers = more;
    }
    return at;
  }

  finish(): Columns {
    const columns = this.#types.map(
      ([name, type], place) => [name, columnFrom(type, this.#column(place))] as const,
    );
    return { rows: this.count, columns: Object.fromEntries(columns) };
  }

  #column(place: number): Uint32Array {
    const column = new Uint32Array(this.count);
    const width = this.#types.length;
    for (let i = 0; i < column.length; i++) column[i] = this.#numbers[i * width + place] ?? 0;
    return column;
  }
}
