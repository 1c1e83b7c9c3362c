import { fromHtml, isHtml } from './html.ts';

/** A text made ready to be kept. */
export interface CleanText {
  readonly text: string;
  /** What was changed in it, in Danish; none where nothing was. */
  readonly changes: readonly string[];
  /** Whether it was built anew out of markup or columns, so that a person should look at it. */
  readonly isRebuilt: boolean;
}

const invisible = /(?![\t\n])\p{Cc}|[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const hardSpace = /[\u00A0\u2000-\u200A\u202F\u3000]/g;
const bullet = /^[ \t]*(?:[•·▪◦‣●○■□➢\uF0B7\uF0A7\uF0D8]|[o§–-](?=\t))[ \t]+(?=\S)/gm;
const numbered = /^[ \t]*(\d{1,2}[.)])\t+(?=\S)/gm;

/**
 * A text as somebody has pasted it, as plain text with structure (`readText`): markup of Word and web pages becomes headings,
 * lists and tables, columns with tabs become tables, and characters that nobody sees are taken out. Words are never taken out.
 */
export function cleanPaste(pasted: string): CleanText {
  const changes: string[] = [];
  const markup = isHtml(pasted);
  const html = markup ? fromHtml(pasted) : null;
  if (html !== null) changes.push('Koder fra Word eller en hjemmeside er taget ud.');
  if (html !== null && html.pictures > 0) {
    changes.push(
      html.pictures === 1
        ? 'Et billede er ikke taget med. Læg det ind som bilag.'
        : `${html.pictures} billeder er ikke taget med. Læg dem ind som bilag.`,
    );
  }
  const composed = (html?.text ?? pasted)
    .normalize('NFC')
    .replaceAll(/\r\n?|[\v\u2028\u2029]/g, '\n');
  const seen = composed.replaceAll(invisible, '').replaceAll(hardSpace, ' ');
  const marked = seen.replaceAll(bullet, '- ').replaceAll(numbered, '$1 ');
  const columns = withTables(marked);
  const tables = (html?.tables ?? 0) + columns.tables;
  if (tables > 0) {
    changes.push(
      tables === 1
        ? 'En tabel er sat som linjer med | mellem kolonnerne.'
        : `${tables} tabeller er sat som linjer med | mellem kolonnerne.`,
    );
  }
  if (marked !== seen) changes.push('Punkttegn er sat som - først på linjen.');
  const spaced = columns.text.replaceAll(/[ \t]*\t[ \t]*/g, ' ');
  if (html === null && (seen !== composed || spaced !== columns.text)) {
    changes.push('Usynlige tegn, hårde mellemrum og tabulatorer er rettet.');
  }
  const text = spaced
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return { text, changes, isRebuilt: markup || tables > 0 };
}

/** Two or more lines with tabs that touch are a table. */
function withTables(text: string): { readonly text: string; readonly tables: number } {
  const lines: string[] = [];
  let rows: string[][] = [];
  let tables = 0;
  const end = (): void => {
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    if (rows.length < 2) lines.push(...rows.map((cells) => cells.join('\t')));
    else {
      tables += 1;
      for (const cells of rows) {
        const all = Array.from({ length: columns }, (_, n) =>
          (cells[n] ?? '').replaceAll('|', '/').trim(),
        );
        lines.push(`| ${all.join(' | ')} |`);
      }
    }
    rows = [];
  };
  for (const line of text.split('\n')) {
    const cells = line.trimStart() === '' ? [] : line.trimEnd().split('\t');
    if (cells.filter((cell) => cell.trim() !== '').length > 1) rows.push(cells);
    else if (rows.length > 0 && line.includes('\t') && cells.length > 0) rows.push(cells);
    else {
      end();
      lines.push(line);
    }
  }
  end();
  return { text: lines.join('\n'), tables };
}
