import { numberText } from '../../wording/number-text.ts';
import type { Block, Report, ReportCell, ReportTable } from '../block.ts';

/** Every word and number of a block that people read. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.join('\n');
    case 'table': {
      const { caption, head, rows } = block.table;
      return [caption, head.join('\t'), JSON.stringify(rows)].join('\n');
    }
    case 'chart':
      return JSON.stringify(block.chart);
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'note':
      return block.text;
  }
}

/** The text of a chapter: from its heading to the next of the same level or above. */
export function chapterOf({ blocks }: Report, number: string): string {
  const from = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.startsWith(`${number} `),
  );
  const first = blocks[from];
  const level = first?.kind === 'heading' ? first.level : 1;
  const length = blocks
    .slice(from + 1)
    .findIndex((block) => block.kind === 'heading' && block.level <= level);
  return blocks
    .slice(from, length < 0 ? undefined : from + 1 + length)
    .map(textOf)
    .join('\n');
}

/** The report as plain text with tables set by tabs, as people paste it. */
export function plainText({ blocks }: Report): string {
  return blocks
    .map((block) => {
      if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
      if (block.kind === 'table') return tabbed(block.table);
      return block.kind === 'chart' ? '' : block.text;
    })
    .join('\n\n');
}

function tabbed({ caption, head, rows }: ReportTable): string {
  // What the first rows are is said by the caption, as papers have it.
  const said = rows.filter(({ level }, at) => at > 0 || level !== 'afsnit');
  const lines = said.map(({ level, cells }) => {
    const [label = '', ...numbers] = cells.map(cellText);
    return [`${level === 'under' || level === 'heraf' ? '-' : ''}${label}`, ...numbers].join('\t');
  });
  const names = head.map((name) => (name === 'Gns.' ? 'Gns. kommuner' : name));
  return [caption, '', names.join('\t'), ...lines].join('\n');
}

function cellText(cell: ReportCell): string {
  if (cell === null) return '-';
  if (typeof cell === 'string') return cell;
  return numberText(cell.value, cell.decimals) + (cell.percent === true ? '%' : '');
}
