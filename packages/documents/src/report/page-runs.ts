import { chartNumbers } from '../chart/chart-numbers.ts';
import type { Block } from './report.ts';
import { splitTable } from './split-table.ts';
import { tableLayout } from './table-layout.ts';

/** Blocks that follow each other on pages of one orientation. */
export interface PageRun {
  readonly across: boolean;
  readonly blocks: readonly Block[];
}

/**
 * A document in runs of pages. A table too wide for a page upright takes the headings above it with it; one too wide for
 * any page is in parts. A development has the numbers it is drawn from below it, which one cannot read off its lines.
 */
export function pageRuns(blocks: readonly Block[]): readonly PageRun[] {
  const runs: { readonly across: boolean; readonly blocks: Block[] }[] = [];
  const whole = blocks.flatMap((block): readonly Block[] =>
    block.kind === 'chart' && block.chart.kind === 'linjer'
      ? [block, { kind: 'table', table: chartNumbers(block.chart) }]
      : [block],
  );
  const parted = whole.flatMap((block): readonly Block[] =>
    block.kind === 'table'
      ? splitTable(block.table).map((table) => ({ kind: 'table', table }))
      : [block],
  );
  for (const block of parted.toReversed()) {
    const [next] = runs;
    const across =
      block.kind === 'table'
        ? tableLayout(block.table).orientation === 'landscape'
        : block.kind === 'heading' && next?.across === true;
    if (next?.across === across) next.blocks.unshift(block);
    else runs.unshift({ across, blocks: [block] });
  }
  return runs;
}
