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

/**
 * Passages that stand in closed material, too: as many words in a row as do not meet by chance, or the whole of a short text
 * such as a title.
 * @param closed texts of closed points and attachments
 * @param open texts that may be read by all: what stands in one of them, too, is no secret
 */
export function findClosedText(
  text: string,
  { closed, open }: { readonly closed: readonly string[]; readonly open: readonly string[] },
): readonly GuardFinding[] {
  const openWords = open.map(wordsOf);
  const knownOf = new Map<number, ReadonlySet<string>>();
  const known = (length: number): ReadonlySet<string> => {
    const found =
      knownOf.get(length) ?? new Set(openWords.flatMap((own) => passagesOf(own, length)));
    knownOf.set(length, found);
    return found;
  };
  const words = wordsOf(text);
  const findings: GuardFinding[] = [];
  for (const secret of closed) {
    const own = wordsOf(secret);
    const length = Math.min(inRow, own.length);
    if (length < shortest) continue;
    const passages = new Set(
      passagesOf(own, length).filter((passage) => !known(length).has(passage)),
    );
    let last = -1;
    for (let n = 0; n + length <= words.length; n += 1) {
      const passage = joined(words, n, length);
      if (!passages.has(passage) || n <= last) continue;
      last = n + length;
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
