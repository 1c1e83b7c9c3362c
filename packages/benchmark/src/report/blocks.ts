import type { Block } from './block.ts';

/** `4.10 Virksomhedsindsatsen` as the anchor `kapitel-4-10`. */
export function heading(level: 1 | 2 | 3, number: string, title: string): Block {
  const id = `kapitel-${number.toLocaleLowerCase('da').replaceAll(/[^a-z0-9]+/g, '-')}`;
  return { kind: 'heading', level, text: `${number} ${title}`, id };
}

/** Sentences as one paragraph; nothing where there are none. */
export function paragraph(...sentences: readonly (string | null)[]): readonly Block[] {
  const text = sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ');
  return text === '' ? [] : [{ kind: 'paragraph', text }];
}

export function note(text: string): Block {
  return { kind: 'note', text };
}

/** A list; nothing where there is nothing to list. */
export function list(items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
