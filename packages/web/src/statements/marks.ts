import type { Finding } from '@rettidig/benchmark/statements';

/** A piece of a line: plain, or what a finding is about, by the finding's number. */
export interface Piece {
  readonly text: string;
  /** Numbers of findings; empty for plain text. */
  readonly findings: readonly number[];
}

/**
 * A text as lines cut into pieces, each marked with the findings that quote it. A quote that does not stand in its line as
 * it is written marks the whole line.
 */
export function markedLines(
  name: string,
  text: string,
  findings: readonly Finding[],
): readonly (readonly Piece[])[] {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/);
  const quotes = findings.flatMap(({ places }, at) =>
    places
      .filter(({ document }) => document === name)
      .map(({ line, quote }) => ({ line, quote, number: at + 1 })),
  );
  return lines.map((line, at) => {
    const own = quotes.filter((quote) => quote.line === at + 1);
    return own.length === 0 ? [{ text: line, findings: [] }] : cut(line, own);
  });
}

function cut(
  line: string,
  quotes: readonly { readonly quote: string; readonly number: number }[],
): readonly Piece[] {
  const ranges = quotes.map(({ quote, number }) => {
    const from = quote === '' ? -1 : line.indexOf(quote);
    return from < 0
      ? { from: 0, to: line.length, number }
      : { from, to: from + quote.length, number };
  });
  const edges = [...new Set([0, line.length, ...ranges.flatMap(({ from, to }) => [from, to])])];
  const sorted = edges.toSorted((one, other) => one - other);
  return sorted.slice(1).map((to, i): Piece => {
    const from = sorted[i] ?? 0;
    return {
      text: line.slice(from, to),
      findings: ranges
        .filter((range) => range.from <= from && to <= range.to)
        .map(({ number }) => number),
    };
  });
}
