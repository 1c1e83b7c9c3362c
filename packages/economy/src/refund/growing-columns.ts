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

/** Rows there is room for to begin with; when they are full, for four times as many. */
const firstRoom = 1 << 18;

/**
 * Columns while rows are added to them. They are made larger seldom and shown as they lie at the end: every new column of a
 * large ledger makes the collector look through all the cases, which took a third of the time.
 */
export class GrowingColumns {
  #columns = columnsFor(firstRoom);
  rows = 0;

  /** The columns to write in, with room for so many rows more. */
  roomFor(more: number): LedgerColumns {
    const room = this.#columns.week.length;
    const needed = this.rows + more;
    if (needed <= room) return this.#columns;
    const wider = columnsFor(Math.max(4 * room, needed));
    for (const name of columnNames) {
      wider[name].set(this.#columns[name].subarray(0, this.rows));
    }
    this.#columns = wider;
    return wider;
  }

  /** All rows; what lies after them is not touched, and takes no memory. */
  whole(): LedgerColumns & { readonly rows: number } {
    const { rows } = this;
    const own = this.#columns;
    return {
      rows,
      week: own.week.subarray(0, rows),
      day: own.day.subarray(0, rows),
      days: own.days.subarray(0, rows),
      begins: own.begins.subarray(0, rows),
      citizen: own.citizen.subarray(0, rows),
      benefit: own.benefit.subarray(0, rows),
      group: own.group.subarray(0, rows),
      number: own.number.subarray(0, rows),
      statePct: own.statePct.subarray(0, rows),
      lacks: own.lacks.subarray(0, rows),
      amount: own.amount.subarray(0, rows),
      state: own.state.subarray(0, rows),
    };
  }
}

const columnNames = [
  'week',
  'day',
  'days',
  'begins',
  'citizen',
  'benefit',
  'group',
  'number',
  'statePct',
  'lacks',
  'amount',
  'state',
] as const satisfies readonly (keyof LedgerColumns)[];

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
