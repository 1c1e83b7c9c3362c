/** Columns of a ledger. */
export interface LedgerColumns {
  readonly week: Uint16Array;
  readonly day: Uint16Array;
  readonly days: Uint8Array;
  readonly begins: Uint8Array;
  readonly citizen: Int32Array;
  readonly benefit: Uint8Array;
  readonly group: Uint8Array;
  readonly number: Uint16Array;
  readonly statePct: Uint8Array;
  readonly lacks: Uint8Array;
  readonly amount: Int32Array;
  readonly state: Int32Array;
}

/** So many rows lie together: few enough to stay near the processor, many enough that few are left empty. */
const usualRoom = 1 << 16;

/** Columns while rows are added to them: one part after the other, put together once at the end. */
export class GrowingColumns {
  readonly #full: { readonly columns: LedgerColumns; readonly rows: number }[] = [];
  #columns = columnsFor(usualRoom);
  /** Rows of the part that is being filled. */
  rows = 0;

  /** The part to write in, with room for so many rows more. */
  roomFor(more: number): LedgerColumns {
    const room = this.#columns.week.length;
    if (this.rows + more <= room) return this.#columns;
    this.#full.push({ columns: this.#columns, rows: this.rows });
    this.#columns = columnsFor(Math.max(usualRoom, more));
    this.rows = 0;
    return this.#columns;
  }

  /** All rows together. */
  whole(): LedgerColumns & { readonly rows: number } {
    const parts = [...this.#full, { columns: this.#columns, rows: this.rows }];
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const whole = columnsFor(rows);
    let at = 0;
    for (const { columns, rows: count } of parts) {
      whole.week.set(columns.week.subarray(0, count), at);
      whole.day.set(columns.day.subarray(0, count), at);
      whole.days.set(columns.days.subarray(0, count), at);
      whole.begins.set(columns.begins.subarray(0, count), at);
      whole.citizen.set(columns.citizen.subarray(0, count), at);
      whole.benefit.set(columns.benefit.subarray(0, count), at);
      whole.group.set(columns.group.subarray(0, count), at);
      whole.number.set(columns.number.subarray(0, count), at);
      whole.statePct.set(columns.statePct.subarray(0, count), at);
      whole.lacks.set(columns.lacks.subarray(0, count), at);
      whole.amount.set(columns.amount.subarray(0, count), at);
      whole.state.set(columns.state.subarray(0, count), at);
      at += count;
    }
    return { ...whole, rows };
  }
}

function columnsFor(rows: number): LedgerColumns {
  return {
    week: new Uint16Array(rows),
    day: new Uint16Array(rows),
    days: new Uint8Array(rows),
    begins: new Uint8Array(rows),
    citizen: new Int32Array(rows),
    benefit: new Uint8Array(rows),
    group: new Uint8Array(rows),
    number: new Uint16Array(rows),
    statePct: new Uint8Array(rows),
    lacks: new Uint8Array(rows),
    amount: new Int32Array(rows),
    state: new Int32Array(rows),
  };
}

/** Copies a row, all but whose it is. */
export function copyRow(from: LedgerColumns, row: number, to: LedgerColumns, at: number): void {
  to.week[at] = from.week[row] ?? 0;
  to.day[at] = from.day[row] ?? 0;
  to.days[at] = from.days[row] ?? 0;
  to.begins[at] = from.begins[row] ?? 0;
  to.benefit[at] = from.benefit[row] ?? 0;
  to.group[at] = from.group[row] ?? 0;
  to.number[at] = from.number[row] ?? 0;
  to.statePct[at] = from.statePct[row] ?? 0;
  to.lacks[at] = from.lacks[row] ?? 0;
  to.amount[at] = from.amount[row] ?? 0;
  to.state[at] = from.state[row] ?? 0;
}
