import { reportChart } from '../chart/report-chart.ts';
import { press } from '../press/press.ts';
import { cellText } from './cell-text.ts';
import { pageRuns } from './page-runs.ts';
import type { Block, Report, ReportTable } from './report.ts';
import { tableLayout } from './table-layout.ts';

/**
 * A document as one PDF/UA-1 on A4: title page, contents with page numbers, chapters, tables whose head is repeated on
 * every page, charts with their text. A paper has title and chapters on running pages, and no contents of its own. A table too wide for a page stands on a page of its own across.
 */
export function reportPdf(report: Report): Buffer {
  const { inFont, pdf } = press();
  return pdf('report.typ', {
    title: inFont(report.title),
    subtitle: inFont(report.subtitle),
    foot: inFont(report.foot ?? report.title),
    layout: report.layout ?? 'rapport',
    runs: JSON.stringify(
      pageRuns(report.blocks).map(({ across, blocks }) => {
        return { across, blocks: blocks.map((block) => forTemplate(block, inFont)) };
      }),
    ),
  });
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
      return {
        kind: block.kind,
        ordered: block.ordered === true,
        items: block.items.map(inFont),
      };
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
