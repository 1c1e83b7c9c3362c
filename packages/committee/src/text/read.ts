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
  let touches = false;
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .forEach((raw, at) => {
      const written = raw.trim();
      if (written === '') {
        touches = false;
        return;
      }
      const last = blocks.at(-1);
      const next = blockOf(written, at + 1);
      const joined = last === undefined ? null : join(last, next, touches);
      if (joined === null) blocks.push(next);
      else blocks[blocks.length - 1] = joined;
      touches = true;
    });
  return blocks;
}

const insert = /^\[\[(tabel|figur):([\w-]+)\]\]$/;
const heading = /^#{1,4}\s+(.+)$/;
const item = /^(?:[-*•–]|(\d{1,2})[.)])\s+(.+)$/;
const row = /^\|(.+)\|$/;
const rule = /^[\s|:-]+$/;

/** What a line alone is. */
function blockOf(text: string, line: number): TextBlock {
  const [, what, id] = insert.exec(text) ?? [];
  if (what !== undefined && id !== undefined) {
    return { kind: 'insert', what: what === 'tabel' ? 'tabel' : 'figur', id, line };
  }
  const [, words] = heading.exec(text) ?? [];
  if (words !== undefined) return { kind: 'heading', text: readInline(words), line };
  const [, cells] = row.exec(text) ?? [];
  if (cells !== undefined) {
    const rows = rule.test(cells) ? [] : [cells.split('|').map((cell) => readInline(cell.trim()))];
    return { kind: 'table', rows, line };
  }
  const [, number, own] = item.exec(text) ?? [];
  if (own !== undefined) {
    return {
      kind: 'list',
      first: number === undefined ? null : Number(number),
      items: [readInline(own)],
      line,
    };
  }
  return { kind: 'paragraph', text: readInline(text), line };
}

/** Two blocks as one; null where they are two. Items of one list may have empty lines between them. */
function join(last: TextBlock, next: TextBlock, touches: boolean): TextBlock | null {
  if (touches && last.kind === 'paragraph' && next.kind === 'paragraph') {
    return { ...last, text: [...last.text, { kind: 'text', text: ' ' }, ...next.text] };
  }
  if (last.kind === 'list' && next.kind === 'list' && goesOn(last, next)) {
    return { ...last, items: [...last.items, ...next.items] };
  }
  if (touches && last.kind === 'table' && next.kind === 'table') {
    return { ...last, rows: [...last.rows, ...next.rows] };
  }
  return null;
}

type List = Extract<TextBlock, { kind: 'list' }>;

/** Whether items go on from those before: marks after marks, and each number after the one before. */
const goesOn = (last: List, next: List): boolean =>
  last.first === null || next.first === null
    ? last.first === next.first
    : next.first === last.first + last.items.length;

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
