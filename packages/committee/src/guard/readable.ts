/**
 * A text as it is searched: signs that look like a digit, a hyphen or a space are that, and signs without a shape are spaces,
 * so that every place stays where it was.
 */
export function readable(text: string): string {
  return text
    .replaceAll(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D\u00AD]/g, '-')
    .replaceAll(/[\u00A0\u2000-\u200D\u202F\u205F\u2060\u3000\uFEFF\t]/g, ' ');
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, at: number): number {
  let line = 1;
  for (
    let from = text.indexOf('\n');
    from !== -1 && from < at;
    from = text.indexOf('\n', from + 1)
  ) {
    line += 1;
  }
  return line;
}
