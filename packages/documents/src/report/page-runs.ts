import type { Block } from './report.ts';
import { tableLayout } from './table-layout.ts';

/** Blocks that follow each other on pages of one orientation. */
export interface PageRun {
  readonly across: boolean;
  readonly blocks: readonly Block[];
}

/** A document in runs of pages. A table too wide for a page upright takes the headings above it with it. */
export function pageRuns(blocks: readonly Block[]): readonly PageRun[] {
  const runs: { readonly across: boolean; readonly blocks: Block[] }[] = [];
  for (const block of blocks.toReversed()) {
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
