import type { Block, Report } from '../block.ts';

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
