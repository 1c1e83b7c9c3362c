/** Columns of a ledger while rows are added to them. */
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

/** Columns with room for so many rows; the rows of `before`, if any, stand first. */
export function columnsWith(room: number, before: LedgerColumns | null): LedgerColumns {
  return {
    week: grown(new Uint16Array(room), before?.week),
    day: grown(new Uint16Array(room), before?.day),
    days: grown(new Uint8Array(room), before?.days),
    begins: grown(new Uint8Array(room), before?.begins),
    citizen: grown(new Int32Array(room), before?.citizen),
    benefit: grown(new Uint8Array(room), before?.benefit),
    group: grown(new Uint8Array(room), before?.group),
    number: grown(new Uint16Array(room), before?.number),
    statePct: grown(new Uint8Array(room), before?.statePct),
    lacks: grown(new Uint8Array(room), before?.lacks),
    amount: grown(new Int32Array(room), before?.amount),
    state: grown(new Int32Array(room), before?.state),
  };
}

function grown<C extends Uint8Array | Uint16Array | Int32Array>(column: C, before?: C): C {
  if (before !== undefined) column.set(before.subarray(0, column.length));
  return column;
}
