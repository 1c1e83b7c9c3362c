import { kindOf } from './decision.ts';
import { beginsAt } from './headings.ts';

/** A line of an old paper that is not empty, and where it stands in it, from 1. */
export interface Line {
  readonly at: number;
  readonly text: string;
  /** Whether an empty line stands before it. */
  readonly isApart: boolean;
}

/** What a web page or a program put among the words: `Kopier link til punktet - Print`, numbers of pages. */
const noise =
  /^(?:kopi[eé]r link.*|print|udskriv|til toppen|skip til hoved indholdet|(?:møde den [\d. -]+ )?side \d+(?: af \d+)?)$/i;

/** A mark of a list as it comes out of some PDF files: `- | første punkt`, `• punkt`. */
const barAsMark = /^(?:- \| |[•▪] *)/;

/** A line without the spaces around it. Of a line in columns an empty first column stays. */
const columnsKept = (line: string): string =>
  /\S\t/.test(line) ? line.replace(/^ +/, '').trimEnd() : line.trim();

/** Headings that web pages and text of PDF files put together with what follows: `BeslutningGodkendt.` */
const glued =
  /^(Beslutning|Bilag|Sagsfremstilling|Sagsbeskrivelse|Indstilling|Resum[eé]|Økonomi|Fraværende)(?=\p{Lu}\p{Ll}|- \p{Lu})/u;
/** Headings with their text on the same line: `Beslutning: Godkendt.` */
const beforeColon =
  /^(beslutning|indstilling|sagsfremstilling|sagsbeskrivelse|resum[eé]):\s+(?=\S)/iu;

/** A heading and the text that stands on its line, apart. */
function headingApart(text: string): readonly string[] {
  const heading = (glued.exec(text) ?? beforeColon.exec(text))?.[0];
  return heading === undefined
    ? [text]
    : [heading.trim().replace(/:$/, ''), text.slice(heading.length).trim()];
}

/** The lines of a text that say something, each as printed but for the spaces around it. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let isApart = true;
  const furniture = repeatedOnPages(text);
  text
    .normalize('NFC')
    .split(lineBreak)
    .forEach((raw, at) => {
      const words = cleaned(raw);
      const isFurniture = furniture.get(words)?.has(at) === true;
      if (words === '') isApart = true;
      else if (!noise.test(words) && !isFurniture) {
        for (const own of headingApart(words)) {
          const last = lines.at(-1);
          if (!isApart && last !== undefined && goesOn(last.text, own)) {
            lines[lines.length - 1] = { ...last, text: `${last.text.slice(0, -1)}${own}` };
          } else lines.push({ at: at + 1, text: own, isApart });
          isApart = false;
        }
      }
    });
  return lines;
}

/** A form feed begins a line of its own: the count of lines is that of the text without it. */
const lineBreak = /\r\n|\r|\n/;

const cleaned = (raw: string): string =>
  columnsKept(raw.replaceAll(/[\u00A0\u200B\uFEFF\f]/g, ' ')).replace(barAsMark, '- ');

/** Whether a word is divided at the end of a line. `job- og` is two words that share an ending. */
const goesOn = (last: string, next: string): boolean =>
  /\p{Ll}{2}-$/u.test(last) && /^(?!(?:og|eller|samt|til)(?!\p{L}))\p{Ll}/u.test(next);

/** So many lines from its top or its bottom a page has its header and footer. */
const edge = 2;

/**
 * Lines that stand at the same place at the top or the bottom of half of the pages, and of three at least: headers and footers,
 * which may count the pages. The first stays, so that nothing of the paper is lost; of numbers of pages none. What heads a part
 * or decides something is never one.
 */
function repeatedOnPages(text: string): ReadonlyMap<string, ReadonlySet<number>> {
  const pages: { readonly at: number; readonly words: string }[][] = [[]];
  text
    .normalize('NFC')
    .split(lineBreak)
    .forEach((raw, at) => {
      if (raw.includes('\f')) pages.push([]);
      const words = cleaned(raw);
      if (words !== '') pages.at(-1)?.push({ at, words });
    });
  const found = new Map<string, { readonly at: number; readonly words: string }[]>();
  for (const page of pages) {
    for (const [n, line] of [
      ...page.slice(0, edge).entries(),
      ...page
        .slice(-edge)
        .reverse()
        .map((one, n) => [-1 - n, one] as const),
    ]) {
      const isNumber = /^\d{1,3}$/.test(line.words);
      const key = `${n} ${isNumber ? '0' : line.words.replace(/\bside \d+/i, 'side')}`;
      found.set(key, [...(found.get(key) ?? []), line]);
    }
  }
  const repeated = new Map<string, Set<number>>();
  for (const all of found.values()) {
    const [first] = all;
    if (first === undefined || all.length < 3 || all.length * 2 < pages.length) continue;
    if (beginsAt(first.words, '') !== null || kindOf(first.words) !== 'andet') continue;
    const isNumber = /^\d{1,3}$/.test(first.words);
    for (const { at, words } of isNumber ? all : all.slice(1)) {
      repeated.set(words, (repeated.get(words) ?? new Set<number>()).add(at));
    }
  }
  return repeated;
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
