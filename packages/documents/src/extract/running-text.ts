import type { ExtractedPart } from './extracted.ts';

/**
 * The text of a file as somebody reads it from one end to the other: without comments, deleted text and what the file says of
 * itself. A new page begins after a form feed.
 */
export function runningText(parts: readonly ExtractedPart[]): string {
  return parts
    .filter(({ where }) => where === 'teksten' || where.startsWith('side '))
    .map(({ text }) => text)
    .join('\n\f');
}
