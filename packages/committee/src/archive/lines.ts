/** A line of an old paper that is not empty, and where it stands in it, from 1. */
export interface Line {
  readonly at: number;
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
}

/** What a web page or a program put among the words: page breaks, `Kopier link til punktet - Print`, marks of lists. */
const noise = /^(?:kopi[eé]r link.*|print|udskriv|side \d+( af \d+)?|\f)$/i;

/** A mark of a list as it comes out of some PDF files: `- | første punkt`. */
const barAsMark = /^- \| /;

/** A line without the spaces around it. Of a line in columns an empty first column stays. */
const columnsKept = (line: string): string =>
  /\S\t/.test(line) ? line.replace(/^ +/, '').trimEnd() : line.trim();

/** The lines of a text that say something, each as printed but for the spaces around it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isApart = true;
  text
    .normalize('NFC')
    .split(/\r\n|\r|\n|\f/)
    .forEach((raw, at) => {
      const words = columnsKept(raw.replaceAll(/[\u00A0\u200B\uFEFF]/g, ' ')).replace(
        barAsMark,
        '- ',
      );
      if (words === '') isApart = true;
      else if (!noise.test(words)) {
        lines.push({ at: at + 1, text: words, isApart });
        isApart = false;
      }
    });
  return lines;
}

/** Lines as text with structure: what touched touches still, and what stood in columns is a table. */
export function textOf(lines: readonly Line[]): string {
  return lines
    .map(({ text, isApart }, n) => {
      const cells = text.split('\t').map((cell) => cell.trim());
      const words = cells.length > 1 ? `| ${cells.join(' | ')} |` : text;
      return n === 0 ? words : `${isApart ? '\n\n' : '\n'}${words}`;
    })
    .join('');
}
