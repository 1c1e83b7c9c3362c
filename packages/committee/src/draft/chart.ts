import type { PaperChart } from '../paper/index.ts';
import { plain, type Sentence } from './sentence.ts';
import type { DraftCell, DraftRow, DraftTable } from './table.ts';
import type { DraftUnit } from './value-text.ts';

const unitNames: Readonly<Record<DraftUnit, string>> = {
  procent: '%',
  antal: 'antal',
  kroner: 'kr.',
  'tusind-kroner': '1.000 kr.',
  maaneder: 'måneder',
};

/** What is drawn of a table: some of its rows as lines over its columns, or the rows of a column as bars. */
export type DraftDrawing =
  | { readonly kind: 'linjer'; readonly rows: readonly number[] }
  | { readonly kind: 'soejler'; readonly column: number };

/** A table drawn; nothing is in the chart that is not in the table. Null where there is not a number to draw. */
export function drawn(
  table: DraftTable,
  drawing: DraftDrawing,
  { title, says }: { readonly title: string; readonly says: readonly Sentence[] },
): PaperChart | null {
  const rows =
    drawing.kind === 'linjer'
      ? drawing.rows.flatMap((at) => table.rows.slice(at, at + 1))
      : table.rows.filter(({ kind }) => kind !== 'sum');
  const cells =
    drawing.kind === 'linjer' ? rows.flatMap((row) => row.cells) : at(rows, drawing.column);
  const first = cells.find(({ value }) => value !== null);
  if (first === undefined) return null;
  const shared = {
    id: `${table.key}-figur`,
    title,
    summary: says.map(plain).join(' '),
    source: table.source,
    decimals: first.decimals,
    unit: unitNames[first.unit],
  };
  if (drawing.kind === 'linjer') {
    return {
      ...shared,
      kind: 'linjer',
      labels: table.columns.map(({ heading }) => heading),
      series: rows.map(({ name, cells: own }) => ({ name, values: own.map(({ value }) => value) })),
    };
  }
  return {
    ...shared,
    kind: 'placering',
    bars: rows.map(({ name, cells: own }) => ({
      label: name,
      value: own[drawing.column]?.value ?? null,
      own: false,
      note: '',
    })),
    mean: null,
  };
}

const at = (rows: readonly DraftRow[], column: number): readonly DraftCell[] =>
  rows.flatMap(({ cells }) => cells.slice(column, column + 1));
