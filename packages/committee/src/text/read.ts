import type { Inline, TextBlock } from './structured.ts';

/**
 * Reads plain text with structure, as people type it. A line alone decides what it is:
 *
 * - `## Overskrift` is a heading; `- punkt` and `1. punkt` are items of a list; `| a | b |` is a row of a table, the first
 *   with the names of the columns;
 * - `[[tabel:…]]` and `[[figur:…]]` alone on a line are a table and a chart that are kept elsewhere;
 * - other lines that touch are a paragraph, and an empty line ends it.
 *
 * Within a line, `[[tal:…]]` is a number that is kept elsewhere, and an address beginning with https:// is a link. There is
 * nothing that a text can be wrong in: what is none of these is text.
 */
export function readText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let isOpen = false;
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .forEach((raw, at) => {
      const written = raw.trim();
      if (written === '') {
        isOpen = false;
        return;
      }
      const next = blockOf(written, at + 1);
      const last = isOpen ? blocks.at(-1) : undefined;
      const joined = last === undefined ? null : join(last, next);
      if (joined === null) blocks.push(next);
      else blocks[blocks.length - 1] = joined;
      isOpen = true;
    });
  return blocks;
}

const insert = /^\[\[(tabel|figur):([\w-]+)\]\]$/;
const heading = /^#{1,4}\s+(.+)$/;
const item = /^(?:[-*•–]|(\d{1,2})[.)])\s+(.+)$/;
const row = /^\|(.+)\|$/;
const rule = /^[\s|:-]+$/;

function blockOf(line: string, at: number): TextBlock {
  const [, what, id] = insert.exec(line) ?? [];
  if (what !== undefined && id !== undefined) {
    return { kind: 'insert', what: what === 'tabel' ? 'tabel' : 'figur', id, line: at };
  }
  const [, words] = heading.exec(line) ?? [];
  if (words !== undefined) return { kind: 'heading', text: readInline(words), line: at };
  const [, cells] = row.exec(line) ?? [];
  if (cells !== undefined) {
    const rows = rule.test(cells) ? [] : [cells.split('|').map((cell) => readInline(cell.trim()))];
    return { kind: 'table', rows, line: at };
  }
  const [, number, own] = item.exec(line) ?? [];
  if (own !== undefined) {
    return { kind: 'list', ordered: number !== undefined, items: [readInline(own)], line: at };
  }
  return { kind: 'paragraph', text: readInline(line), line: at };
}

/** Two blocks on lines that touch as one; null where they are two. */
function join(last: TextBlock, next: TextBlock): TextBlock | null {
  if (last.kind === 'paragraph' && next.kind === 'paragraph') {
    return { ...last, text: [...last.text, { kind: 'text', text: ' ' }, ...next.text] };
  }
  if (last.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered) {
    return { ...last, items: [...last.items, ...next.items] };
  }
  if (last.kind === 'table' && next.kind === 'table') {
    return { ...last, rows: [...last.rows, ...next.rows] };
  }
  return null;
}

const inline = /\[\[tal:([\w-]+)\]\]|https:\/\/[^\s<>"»«]*[^\s<>"»«.,;:!?)]/g;

/** The pieces of a line. */
export function readInline(line: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let from = 0;
  const words = (to: number): void => {
    if (to > from) pieces.push({ kind: 'text', text: line.slice(from, to) });
  };
  for (const found of line.matchAll(inline)) {
    words(found.index);
    const [whole, id] = found;
    pieces.push(
      id === undefined ? { kind: 'link', text: whole, href: whole } : { kind: 'figure', id },
    );
    from = found.index + whole.length;
  }
  words(line.length);
  return pieces;
}
