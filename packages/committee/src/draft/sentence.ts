/** A number that a draft says. */
export interface DraftNumber {
  /** What the text has in its place; unique in the draft. */
  readonly key: string;
  readonly text: string;
  /** Decimal text; null: there is none to show. */
  readonly value: string | null;
  /** What it is a number of, of whom and when. */
  readonly caption: string;
}

/** A sentence: words, and numbers that can be computed again. */
export type Sentence = readonly (string | DraftNumber)[];

/** A sentence with its point. */
export function sentence(...pieces: Sentence): Sentence {
  const last = pieces.at(-1);
  const ended = typeof last === 'string' ? last : (last?.text ?? '');
  return ended.endsWith('.') ? pieces : [...pieces, '.'];
}

/** The sentence as plain text with structure, the numbers by their keys. */
export const written = (said: Sentence): string =>
  said.map((piece) => (typeof piece === 'string' ? piece : `[[tal:${piece.key}]]`)).join('');

/** The sentence as it is read. */
export const plain = (said: Sentence): string =>
  said.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

/** Pieces with commas between, and `og` before the last. */
export function listed(parts: readonly Sentence[]): Sentence {
  return parts.flatMap((part, at): Sentence => {
    if (at === 0) return part;
    return [at === parts.length - 1 ? ' og ' : ', ', ...part];
  });
}
