import type { Paper, PaperBlock } from './block.ts';

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
      return [block.table.head, ...block.table.rows.map(({ cells }) => cells)]
        .map((cells) => cells.join('\t'))
        .join('\n');
  }
}
