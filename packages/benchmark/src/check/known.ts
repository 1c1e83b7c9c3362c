import type { Verdict } from '../statements/finding.ts';
import { halfWidth, type PrintedMean, type ResultTable, type Row } from '../table/result-table.ts';
import { asPrinted, numberText } from '../wording/number-text.ts';

/** A number as reported, and the least and the most that the true one can be. */
export interface Known {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A printed number: true within half of its last decimal. A dash is zero and certain; a blank is not known. */
export function known(
  cell: Row['cells'][number] | PrintedMean | null | undefined,
  decimals: number | null,
): Known | null {
  if (cell === null || cell === undefined) return null;
  if (cell.value === null) return cell.missing === 'streg' ? exactly(0) : null;
  return within(cell.value, halfWidth({ decimals }));
}

export const exactly = (value: number): Known => ({ value, low: value, high: value });

export const within = (value: number, half: number): Known => ({
  value,
  low: value - half,
  high: value + half,
});

/** Of a row, for a column of the table: a municipality by its name, or the printed mean. */
export function knownIn(
  { municipalities }: ResultTable,
  row: Row | undefined,
  column: string,
): Known | null {
  if (row === undefined) return null;
  if (column !== meanColumn) {
    return known(row.cells[municipalities.indexOf(column)], row.decimals);
  }
  return known(row.printedMean, decimalsIn(row, column));
}

/** The name that the printed mean goes by, beside the names of municipalities. */
export const meanColumn = 'gennemsnittet';

/** Decimals of a column: the mean may have others than its row. Null: not rounded. */
export function decimalsIn(row: Row, column: string): number | null {
  const mean = row.printedMean;
  return column === meanColumn && mean !== null && mean.value !== null
    ? mean.decimals
    : row.decimals;
}

/** The municipalities of a table, and the mean. */
export const columnsOf = ({ municipalities }: ResultTable): readonly string[] => [
  ...municipalities,
  meanColumn,
];

export const plus = (a: Known, b: Known): Known => ({
  value: a.value + b.value,
  low: a.low + b.low,
  high: a.high + b.high,
});

export const minus = (a: Known, b: Known): Known => ({
  value: a.value - b.value,
  low: a.low - b.high,
  high: a.high - b.low,
});

/** Both at least zero, as all numbers of a benchmark are. */
export const times = (a: Known, b: Known): Known => ({
  value: a.value * b.value,
  low: Math.max(0, a.low) * Math.max(0, b.low),
  high: a.high * b.high,
});

/** The divisor above zero; null where it may be zero. */
export const over = (a: Known, b: Known): Known | null =>
  b.low <= 0
    ? null
    : { value: a.value / b.value, low: Math.max(0, a.low) / b.high, high: a.high / b.low };

export const scaled = (a: Known, factor: number): Known => ({
  value: a.value * factor,
  low: a.low * factor,
  high: a.high * factor,
});

export const sumOf = (all: readonly Known[]): Known => all.reduce(plus, exactly(0));

/** What binary arithmetic adds is no difference. */
const hair = 1e-9;

/**
 * Whether a printed number is what it is computed to be: to the digit, within the rounding of all that went in, or not.
 */
export function verdictOn(printed: Known, computed: Known, decimals: number | null): Verdict {
  const sameDigit =
    decimals === null
      ? Math.abs(printed.value - computed.value) <= hair * Math.max(1, Math.abs(printed.value))
      : asPrinted(computed.value, decimals) === asPrinted(printed.value, decimals);
  if (sameDigit) return 'bekraeftet';
  return computed.low <= printed.high + hair && printed.low <= computed.high + hair
    ? 'afrunding'
    : 'modsagt-af-tabel';
}

/** A number of a row as people read it, its per cent sign included. */
export function rowNumber(row: Row, value: number, decimals: number | null = row.decimals): string {
  const isPercent = row.unit.startsWith('pct');
  return `${numberText(value, decimals ?? 2)}${isPercent ? ' %' : ''}`;
}

/** How far one number of a row is from another: of per cents, percentage points. */
export function rowDifference(row: Row, difference: number): string {
  const text = numberText(difference, row.decimals ?? 2);
  return row.unit.startsWith('pct') ? `${text} procentpoint` : text;
}
