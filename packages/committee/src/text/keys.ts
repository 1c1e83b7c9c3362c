import { readText } from './read.ts';
import type { Inline, TextBlock } from './structured.ts';

/** Where a text has something that is kept elsewhere. */
export interface KeyInText {
  readonly what: 'tal' | 'tabel' | 'figur';
  readonly key: string;
  /** The line of the block it stands in, from 1. */
  readonly line: number;
}

/** What a text has that is kept elsewhere, in the order it stands; what stands several times is there several times. */
export function keysIn(text: string): readonly KeyInText[] {
  return readText(text).flatMap((block): readonly KeyInText[] =>
    block.kind === 'insert'
      ? [{ what: block.what, key: block.id, line: block.line }]
      : linesOf(block).flatMap((pieces) =>
          pieces.flatMap((piece) =>
            piece.kind === 'figure'
              ? [{ what: 'tal' as const, key: piece.id, line: block.line }]
              : [],
          ),
        ),
  );
}

function linesOf(block: Exclude<TextBlock, { kind: 'insert' }>): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
  }
}
