import type { GuardFinding } from './finding.ts';
import { lineAt } from './readable.ts';

interface Word {
  readonly text: string;
  readonly at: number;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
    text: found[0].toLocaleLowerCase('da'),
    at: found.index,
  }));
}

/** So many words in a row that are the same are not there by chance. */
const inRow = 6;

/** What is closed, as it is looked for in a text: by how many words each has, passages and the words that they begin with. */
export type ClosedPassages = ReadonlyMap<
  number,
  { readonly passages: ReadonlySet<string>; readonly firsts: ReadonlySet<string> }
>;

/**
 * Passages of closed material: as many words in a row as do not meet by chance, or the whole of a short text such as a title.
 * @param closed texts of closed points and attachments
 * @param open texts that may be read by all: what stands in one of them, too, is no secret
 */
export function closedPassages({
  closed,
  open,
}: {
  readonly closed: readonly string[];
  readonly open: readonly string[];
}): ClosedPassages {
  const passages = new Map<number, Set<string>>();
  for (const secret of closed) {
    const own = wordsOf(secret);
    const length = Math.min(inRow, own.length);
    if (length < shortest) continue;
    const all = passages.get(length) ?? new Set();
    passages.set(length, all);
    for (const passage of passagesOf(own, length)) all.add(passage);
  }
  for (const text of passages.size === 0 ? [] : open) {
    const own = wordsOf(text);
    for (const [length, all] of passages) {
      for (const passage of passagesOf(own, length)) all.delete(passage);
    }
  }
  const firstOf = (passage: string): string => passage.slice(0, passage.indexOf(' '));
  return new Map(
    [...passages].map(([length, all]) => [
      length,
      { passages: all, firsts: new Set([...all].map(firstOf)) },
    ]),
  );
}

/** Passages of closed material that stand in a text. */
export function findClosedText(text: string, closed: ClosedPassages): readonly GuardFinding[] {
  if (closed.size === 0) return [];
  const words = wordsOf(text);
  const findings: GuardFinding[] = [];
  for (const [length, { passages, firsts }] of closed) {
    let next = 0;
    for (let n = 0; n + length <= words.length; n += 1) {
      if (n < next || !firsts.has(words[n]?.text ?? '')) continue;
      const passage = joined(words, n, length);
      if (!passages.has(passage)) continue;
      next = n + length;
      const at = words[n]?.at ?? 0;
      findings.push({
        kind: 'lukket-stof',
        stops: true,
        at,
        line: lineAt(text, at),
        quote: passage,
      });
    }
  }
  return findings;
}

/** A text of fewer words than this meets others by chance. */
const shortest = 3;

const joined = (words: readonly Word[], from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map((word) => word.text)
    .join(' ');

const passagesOf = (words: readonly Word[], length: number): readonly string[] =>
  Array.from({ length: Math.max(0, words.length - length + 1) }, (_, n) =>
    joined(words, n, length),
  );
