import { type Address, memory } from './desk.ts';
import { code } from './generated/code.ts';

type Mark = (rows: number, parts: Address, column: Address, marks: Address) => void;

/** The loops of `assembly/loops.ts`, which says what each does. */
interface Loops {
  readonly markBytes: Mark;
  readonly markShorts: Mark;
  readonly markWords: Mark;
  readonly cutDays: (
    rows: number,
    from: Address,
    to: Address,
    since: Address,
    first: number,
    last: number,
  ) => void;
  readonly addEvents: (
    rows: number,
    parts: Address,
    last: number,
    day: Address,
    placeOf: Address,
    width: number,
    amounts: Address,
    sums: Address,
  ) => void;
  readonly addDays: (
    rows: number,
    parts: Address,
    last: number,
    from: Address,
    to: Address,
    placeOf: Address,
    width: number,
    weights: Address,
    step: number,
    count: number,
    changes: Address,
  ) => void;
}

const module = new WebAssembly.Module(Uint8Array.fromBase64(code));
const instance = new WebAssembly.Instance(module, { env: { memory } });
export const loops = instance.exports as unknown as Loops;
