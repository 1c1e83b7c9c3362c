import { reportChart } from '../chart/report-chart.ts';
import { press } from '../press/press.ts';
import { cellText } from './cell-text.ts';
import type { Block, Report, ReportTable } from './report.ts';
import { tableLayout } from './table-layout.ts';

/**
 * A document as one PDF/UA-1 on A4: title page, contents with page numbers, chapters, tables whose head is repeated on
 * every page, charts with their text. A table too wide for a page stands on a page of its own across.
 */
export function reportPdf(report: Report): Buffer {
  const { inFont, pdf } = press();
  return pdf('report.typ', {
    title: inFont(report.title),
    subtitle: inFont(report.subtitle),
    runs: JSON.stringify(
      runsOf(report.blocks).map(({ across, blocks }) => {
        return { across, blocks: blocks.map((block) => forTemplate(block, inFont)) };
      }),
    ),
  });
}

/** Blocks that follow each other on pages of one orientation. */
interface Run {
  readonly across: boolean;
  readonly blocks: Block[];
}

/** A table too wide for a page takes the headings above it with it. */
function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = [];
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

/** A block as `templates/report.typ` reads it. */
function forTemplate(block: Block, inFont: (text: string) => string): unknown {
  switch (block.kind) {
    case 'heading':
      return { kind: block.kind, level: block.level, text: inFont(block.text) };
    case 'paragraph':
    case 'note':
      return { kind: block.kind, text: inFont(block.text) };
    case 'quote':
      return { kind: block.kind, by: inFont(block.by), text: inFont(block.text) };
    case 'list':
      return { kind: block.kind, items: block.items.map(inFont) };
    case 'table':
      return { kind: block.kind, ...tableForTemplate(block.table, inFont) };
    case 'chart': {
      const { title, summary, source } = block.chart;
      return {
        kind: block.kind,
        svg: reportChart(block.chart),
        title: inFont(title),
        summary: inFont(summary),
        source: inFont(source),
      };
    }
  }
}

function tableForTemplate(table: ReportTable, inFont: (text: string) => string) {
  const { caption, head, rows, strong, source } = table;
  return {
    ...tableLayout(table),
    caption: inFont(caption),
    head: head.map(inFont),
    rows: rows.map(({ level, cells }) => ({
      level,
      cells: cells.map((cell) => inFont(cellText(cell))),
    })),
    strong,
    source: inFont(source),
  };
}
