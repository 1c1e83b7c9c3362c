import type { Block } from './block.ts';
import type { Ground } from './ground.ts';

/** The municipality's own words on a chapter, as quotes; nothing where it has none, or no municipality reads. */
export function commentsOf({ comments, own }: Ground, chapter: string): readonly Block[] {
  return own === null
    ? []
    : comments
        .filter((comment) => comment.chapter === chapter)
        .map(({ text }) => ({ kind: 'quote', by: own, text }));
}
