export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/**
 * Rows under their titles, each column as wide as its widest text. Lines without line breaks.
 * @param most signs on a line; where the rows are wider, texts to the left are broken over lines, as far as they can be
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const all = [columns.map(({ title }) => title), ...rows];
  const natural = columns.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const widths = narrowed(columns, natural, most);
  return all.flatMap((row) => {
    const cells = columns.map(({ align }, i) =>
      align === 'right' ? [row[i] ?? ''] : wrapped(row[i] ?? '', '', widths[i] ?? 0),
    );
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align }, i) => {
          const text = cells[i]?.[line] ?? '';
          const width = widths[i] ?? 0;
          return align === 'right' ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    );
  });
}

/** Takes from the widest text column, sign by sign, until the line fits or nothing is left to take. */
function narrowed(
  columns: readonly Column[],
  natural: readonly number[],
  most: number,
): readonly number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, width) => sum + width + 2, -2);
  while (total() > most) {
    const texts = columns.flatMap(({ align }, i) => (align === 'left' ? [i] : []));
    const widest = texts.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    const width = widest === undefined ? 0 : (widths[widest] ?? 0);
    if (widest === undefined || width <= narrowest) break;
    widths[widest] = width - 1;
  }
  return widths;
}

/** A long Danish word still stands whole. */
const narrowest = 24;

/** Breaks a text into lines of at most `width` signs, each beginning with `indent`. */
export function wrapped(text: string, indent: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(`${indent}${line}`);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, `${indent}${line}`];
}
