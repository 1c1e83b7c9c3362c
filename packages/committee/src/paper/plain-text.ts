import type { Paper, PaperBlock, PaperChart } from './block.ts';
import { cellText, numberText } from './cell-text.ts';

/** A paper as plain text: a block is apart from the next by an empty line, and the columns of a table by tabs. */
export function paperText({ title, subtitle, blocks }: Paper): string {
  return [title, subtitle, ...blocks.map(blockText)].filter((text) => text !== '').join('\n\n');
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items
        .map((item, n) => (block.ordered === true ? `${n + 1}. ${item}` : `- ${item}`))
        .join('\n');
    case 'table':
      return [block.table.head, ...block.table.rows.map(({ cells }) => cells.map(cellText))]
        .map((cells) => cells.join('\t'))
        .join('\n');
    case 'chart': {
      const { title, summary, source } = block.chart;
      const numbers = chartNumbers(block.chart).map((cells) => cells.join('\t'));
      return [title, summary, ...numbers, source].filter((line) => line !== '').join('\n');
    }
  }
}

/** The numbers that a chart is drawn from, the first row with the names of the columns. */
function chartNumbers(chart: PaperChart): readonly (readonly string[])[] {
  const written = (value: number | null): string =>
    value === null
      ? '–'
      : `${numberText(value, chart.decimals)}${chart.unit === '%' ? '\u00A0%' : ''}`;
  if (chart.kind === 'linjer') {
    const { labels, series } = chart;
    return [
      ['', ...series.map(({ name }) => (name === '' ? chart.unit : name))],
      ...labels.map((label, at) => [
        label,
        ...series.map(({ values }) => written(values[at] ?? null)),
      ]),
    ];
  }
  return [
    ['', chart.unit],
    ...chart.bars.map(({ label, value }) => [label, written(value)]),
    ...(chart.mean === null ? [] : [['Gennemsnit', written(chart.mean)]]),
  ];
}
