import { format } from 'node:util';

/** A test as the file that declares it means it. */
export interface CollectedTest {
  /** Its place among all, and its names from the outermost `describe` in. */
  readonly id: string;
  readonly run: () => unknown;
}

type Body = (...args: readonly unknown[]) => unknown;
type Declare = (name: string, body: Body) => void;
type Each = (rows: readonly unknown[]) => Declare;

const collected: CollectedTest[] = [];
let around: readonly string[] = [];

/** The tests declared so far, in order. */
export const collectedTests: readonly CollectedTest[] = collected;

function declareTest(name: string, body: Body): void {
  const id = `${collected.length} ${[...around, name].join(' > ')}`;
  collected.push({ id, run: () => body() });
}

function declareGroup(name: string, body: Body): void {
  const outer = around;
  around = [...outer, name];
  body();
  around = outer;
}

/** `each` hands the items of a row to the body, `for` the row itself. */
function withRows(declare: Declare): Declare & { readonly each: Each; readonly for: Each } {
  const over =
    (itemsOf: (row: unknown) => readonly unknown[]): Each =>
    (rows) =>
    (name, body) => {
      for (const row of rows) declare(format(name, ...itemsOf(row)), () => body(...itemsOf(row)));
    };
  return Object.assign((name: string, body: Body) => declare(name, body), {
    each: over((row) => (Array.isArray(row) ? (row as readonly unknown[]) : [row])),
    for: over((row) => [row]),
  });
}

/** What test files import from vitest, but for `expect`: the tests are only noted here, and run by their number. */
export const test = withRows(declareTest);
export const it = test;
export const describe = withRows(declareGroup);
