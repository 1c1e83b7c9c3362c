import { cellText, type PaperBlock, type PaperChart, type PaperTable } from '../paper/index.ts';
import { numberText } from '../paper/cell-text.ts';
import type { InsertContent } from './insert.ts';

/** A number of an insert that is another now; – where it was not there, or is not any more. */
export interface ShownDifference {
  /** Row and column, or line and point in time; empty where the insert is one number. */
  readonly where: string;
  readonly was: string;
  readonly is: string;
}

/**
 * What differs between two ways to show the same insert, number by number. Names alone, such as that of a team, make no
 * difference.
 */
export function shownDifferences(
  was: InsertContent,
  is: InsertContent,
): readonly ShownDifference[] {
  const before = cellsOf(was);
  const after = cellsOf(is);
  const places = [...new Set([...before.keys(), ...after.keys()])];
  return places.flatMap((place) => {
    const [old, now] = [before.get(place), after.get(place)];
    if (old?.text === now?.text) return [];
    return [{ where: old?.name ?? now?.name ?? '', was: old?.text ?? '–', is: now?.text ?? '–' }];
  });
}

interface Placed {
  readonly name: string;
  readonly text: string;
}

/** The numbers of what is shown by place; a row is known by its name, or by its place where several have the same. */
function cellsOf(shown: InsertContent): ReadonlyMap<string, Placed> {
  if (shown.what === 'tal') return new Map([['', { name: '', text: shown.text }]]);
  return new Map(blockCells(shown.block));
}

function blockCells(block: PaperBlock): readonly (readonly [string, Placed])[] {
  switch (block.kind) {
    case 'table':
      return tableCells(block.table);
    case 'chart':
      return chartCells(block.chart);
    case 'list':
      return block.items.map((text, at) => [String(at), { name: `punkt ${at + 1}`, text }]);
    case 'heading':
    case 'paragraph':
      return [['', { name: '', text: block.text }]];
  }
}

function tableCells({ head, rows }: PaperTable): readonly (readonly [string, Placed])[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ level, cells: [first = null, ...rest] }) => {
    if (level === 'afsnit') return [];
    const row = cellText(first);
    const nth = (seen.get(row) ?? 0) + 1;
    seen.set(row, nth);
    return rest.map((cell, at): readonly [string, Placed] => {
      const column = head[at + 1] ?? '';
      const name = [row, column].filter((word) => word !== '').join(', ');
      return [`${row}|${nth}|${at}`, { name, text: cellText(cell) }];
    });
  });
}

function chartCells(chart: PaperChart): readonly (readonly [string, Placed])[] {
  const written = (value: number | null): string =>
    value === null ? '–' : numberText(value, chart.decimals);
  if (chart.kind === 'placering') {
    return chart.bars.map(({ label, value }) => [label, { name: label, text: written(value) }]);
  }
  return chart.series.flatMap(({ name, values }) =>
    chart.labels.map((label, at): readonly [string, Placed] => [
      `${name}|${label}`,
      { name: name === '' ? label : `${name}, ${label}`, text: written(values[at] ?? null) },
    ]),
  );
}
