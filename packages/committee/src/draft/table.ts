import type { PaperCell, PaperTable } from '../paper/index.ts';
import type { DraftNumber } from './sentence.ts';
import { type DraftUnit, valueText } from './value-text.ts';

/** A number of a table, or what stands where there is none. */
export type DraftCell = {
  readonly unit: DraftUnit;
  readonly decimals: number;
  /** How many it is a share of; null where it is no share, or nobody counted. */
  readonly of: number | null;
} & (
  | { readonly value: number; readonly silence: null }
  | { readonly value: null; readonly silence: string }
);

export interface DraftRow {
  /** Unique in the table: lower-case letters, digits and hyphens. */
  readonly key: string;
  /** As it stands in the table and first in a sentence. */
  readonly name: string;
  /** A part of the row above, or a sum of others. */
  readonly kind?: 'del' | 'sum';
  readonly cells: readonly DraftCell[];
}

export interface DraftColumn {
  /** Unique in the table. */
  readonly key: string;
  readonly heading: string;
  /** In a sentence, after »i«: `oktober 2012`. */
  readonly said: string;
}

/** A table as a draft reads it: what it says in words, it says of these cells. */
export interface DraftTable {
  /** Unique in the draft. */
  readonly key: string;
  readonly caption: string;
  /** Heading of the first column. */
  readonly of: string;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
  readonly source: string;
}

/** The table as it stands in the paper. */
export function paperTable({ key, caption, of, columns, rows, source }: DraftTable): PaperTable {
  return {
    id: key,
    caption,
    head: [of, ...columns.map(({ heading }) => heading)],
    rows: rows.map(({ name, kind, cells }) => ({
      level: kind === 'del' ? 'heraf' : kind === 'sum' ? 'total' : 'hoved',
      cells: [name, ...cells.map(paperCell)],
    })),
    strong: [],
    source,
  };
}

/** Without its unit, which the caption or the heading says. */
const paperCell = ({ value, silence, decimals }: DraftCell): PaperCell =>
  value === null ? silence : { value, decimals };

/** A cell of a table as a number in a sentence. */
export function numberAt(table: DraftTable, row: DraftRow, at: number): DraftNumber {
  const cell = row.cells[at];
  const column = table.columns[at];
  const caption = [table.caption, row.name, column?.said ?? ''].filter((part) => part !== '');
  const shared = {
    key: `${table.key}-${row.key}-${column?.key ?? at}`,
    caption: caption.join(', '),
  };
  if (cell === undefined || cell.value === null) {
    return { ...shared, text: cell?.silence ?? '–', value: null };
  }
  const { value, unit, decimals } = cell;
  return { ...shared, text: valueText(value, unit, decimals), value: value.toFixed(decimals) };
}

/** Every cell of a table as a number that a sentence may have. */
export const numbersIn = (table: DraftTable): readonly DraftNumber[] =>
  table.rows.flatMap((row) => row.cells.map((_, at) => numberAt(table, row, at)));

/** A cell with a number, or with a word for why there is none. */
export function cellOf(
  value: number | null,
  unit: DraftUnit,
  {
    decimals = 0,
    of = null,
    silence = '–',
  }: { readonly decimals?: number; readonly of?: number | null; readonly silence?: string } = {},
): DraftCell {
  return value === null
    ? { unit, decimals, of, value, silence }
    : { unit, decimals, of, value, silence: null };
}
