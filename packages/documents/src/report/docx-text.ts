import { plainText } from '../text/plain-text.ts';

/** A text as runs of a paragraph: a break of line that somebody has made stays one. */
export function runsOfText(text: string): readonly { readonly text: string; readonly break?: 1 }[] {
  return plainText(text)
    .split('\n')
    .map((line, i) => (i === 0 ? { text: line } : { text: line, break: 1 }));
}
