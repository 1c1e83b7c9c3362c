/** How a table writes its decimals; null when nothing in it tells. */
export type DecimalMark = ',' | '.' | null;

/** What stands in a cell before it is read; a spreadsheet and JSON may hold numbers already. */
export type Cell = string | number | null;

/** A figure as text with a point and as many decimals as published, or null where it is hidden or missing. */
export type NumberReading =
  | { readonly outcome: 'number'; readonly value: string | null }
  | { readonly outcome: 'not-a-number' }
  /** Could be thousands or decimals, as `1.234`. */
  | { readonly outcome: 'two-ways' };

/** Signs for a figure that is hidden, not there or not meaningful; all of them stay missing, none becomes 0. */
const missing = new Set(['', '-', '–', '.', '..', '...', '…', 'x', 'n/a', 'null']);

/** Whether a cell says that there is no figure. */
export function isMissing(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && missing.has(bare(cell).toLowerCase()));
}

const bare = (text: string): string => text.replaceAll(/[\s\u00A0]/g, '');

/**
 * Finds the decimal mark of a table from those of its cells that can be read in one way only. Two marks in one table
 * are null too: then no cell that could be read in two ways is.
 */
export function decimalMarkOf(cells: Iterable<Cell>): DecimalMark {
  const marks = new Set<',' | '.'>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const text = bare(cell);
    if (/^-?(?:\d+|\d{1,3}(?:\.\d{3})+),\d+$/.test(text) && !/^-?\d{1,3},\d{3}$/.test(text)) {
      marks.add(',');
    }
    if (/^-?(?:\d+|\d{1,3}(?:,\d{3})+)\.\d+$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text)) {
      marks.add('.');
    }
    if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(text)) marks.add(',');
    if (/^-?\d{1,3}(?:,\d{3}){2,}$/.test(text)) marks.add('.');
  }
  const [only] = marks;
  return marks.size === 1 && only !== undefined ? only : null;
}

/** Reads a figure by the decimal mark of its table. */
export function readNumber(cell: Cell, mark: DecimalMark): NumberReading {
  if (isMissing(cell)) return { outcome: 'number', value: null };
  if (typeof cell === 'number') {
    return Math.abs(cell) < most
      ? { outcome: 'number', value: plain(cell) }
      : { outcome: 'not-a-number' };
  }
  const text = bare(cell ?? '');
  if (/^-?\d+$/.test(text)) return { outcome: 'number', value: text };
  if (mark === null) {
    if (/^-?\d{1,3}[.,]\d{3}$/.test(text)) return { outcome: 'two-ways' };
    return readNumber(cell, decimalMarkOf([cell]) ?? '.');
  }
  const [whole, grouped] =
    mark === ','
      ? [/^(-?\d+)(?:,(\d+))?$/, /^(-?\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/]
      : [/^(-?\d+)(?:\.(\d+))?$/, /^(-?\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/];
  const [, integer, decimals] = whole.exec(text) ?? grouped.exec(text) ?? [];
  if (integer === undefined) return { outcome: 'not-a-number' };
  const digits = integer.replaceAll(/[.,]/g, '');
  return {
    outcome: 'number',
    value: decimals === undefined ? digits : `${digits}.${decimals}`,
  };
}

/** Beyond this a number of JSON or a sheet is not exact, and no count of people either. */
const most = 1e15;

/** A number without exponent. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
