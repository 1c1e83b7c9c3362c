import type { TextBlock, TextDocument } from './document.ts';

/**
 * A text as blocks with their lines: headings, paragraphs, list items, tables whose cells stand between tabs. Takes plain
 * text, and text that was taken out of HTML or PDF: markup is turned into the same lines first.
 */
export function readText(name: string, text: string): TextDocument {
  const lines = plainLines(text.normalize('NFC'));
  const blocks: TextBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') at += 1;
    else if (isTableLine(line)) {
      const end = endOfTable(lines, at);
      blocks.push(...tableBlocks(lines, at, end, blocks.at(-1)));
      at = end;
    } else at = pushProse(blocks, lines, at);
  }
  return { name, blocks };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  ndash: '–',
  mdash: '—',
};

/** Lines of plain text; of HTML, each row of a table becomes one line with tabs, and each block a line of its own. */
function plainLines(text: string): readonly string[] {
  const lines = text
    .replaceAll(/\r\n?|\f/gu, '\n')
    .replaceAll(/[ \u00a0]+/gu, ' ')
    .split('\n');
  if (!/<(?:p|div|td|th|li|h[1-6])[\s>]/iu.test(text)) return lines.map((line) => withTabs(line));
  const whole = lines.map((line) => line.trim()).join(' ');
  return withoutScripts(whole)
    .replaceAll(/<\/t[dh]>\s?<t[dh][^<>]*>/giu, '\t')
    .replaceAll(/<h([1-6])[^<>]*>/giu, (_, level: string) => `\n\n${'#'.repeat(Number(level))} `)
    .replaceAll(/<li[^<>]*>/giu, '\n- ')
    .replaceAll(/<\/?(?:p|div|h[1-6]|table|ul|ol)(?:\s[^<>]*)?>/giu, '\n\n')
    .replaceAll(/<\/tr>|<br[^<>]*>/giu, '\n')
    .replaceAll(/<[^<>]+>/gu, '')
    .replaceAll(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(\w{2,8});/gu, (entity: string, name: string) => entities[name] ?? entity)
    .split('\n');
}

/** What stands between the tags of scripts and styles is no text. */
function withoutScripts(html: string): string {
  return html
    .split(/<\/?(?:script|style)(?:\s[^<>]*)?>/iu)
    .filter((_, at) => at % 2 === 0)
    .join(' ');
}

/** A row of a Markdown table as one with tabs; the line under its head becomes a row without cells. */
function withTabs(line: string): string {
  if (!/^\s*\|.*\|\s*$/u.test(line)) return line;
  const cells = line.trim().slice(1, -1).split('|');
  return cells.map((cell) => (/^\s*:?-+:?\s*$/u.test(cell) ? '' : cell.trim())).join('\t');
}

/** What has more cells on a line than this is no table that people read. */
const mostCells = 200;

const isTableLine = (line: string): boolean =>
  line.includes('\t') && line.split('\t', mostCells + 1).length <= mostCells;

function endOfTable(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && isTableLine(lines[end] ?? '')) end += 1;
  return end;
}

const isContents = (cells: readonly string[]): boolean =>
  cells.length === 2 &&
  /^\d+(?:\.\d+)*\.?\s|\.{3,}$/u.test(cells[0] ?? '') &&
  /^\d+$/u.test((cells[1] ?? '').trim());

/** A table; the lines of a table of contents become items, since they are no figures. */
function tableBlocks(
  lines: readonly string[],
  start: number,
  end: number,
  above: TextBlock | undefined,
): readonly TextBlock[] {
  const rows = lines.slice(start, end).map((line, index) => ({
    line: start + index + 1,
    cells: line.split('\t').map((cell) => cell.trim()),
  }));
  if (rows.every(({ cells }) => isContents(cells)))
    return rows.map(({ line, cells }) => ({ kind: 'item', line, text: cells[0] ?? '' }));
  const caption =
    above !== undefined &&
    above.kind !== 'table' &&
    start + 1 - above.line <= 2 &&
    /^(?:Tabel|Bilag|Figur|Skema)\s/iu.test(above.text)
      ? above.text
      : null;
  return [{ kind: 'table', line: start + 1, caption, rows }];
}

const bullet = /^\s*(?:[-–•▪*·┆|)]\s+)+(?:[|┆)1]\s+)?/u;
const numbered = /^\s*(?:\d{1,2}|[a-zæøå]|[ivx]{1,4})[.)]\s+/u;

/** One item, heading or paragraph, with the lines that go on with it; gives the line after. */
function pushProse(blocks: TextBlock[], lines: readonly string[], at: number): number {
  const text = (lines[at] ?? '').trim();
  const line = at + 1;
  const alone = (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
  const goesOn = nextProse(lines, at + 1, text) !== null;
  const level = headingLevel(text, alone && !goesOn);
  if (level !== null) {
    blocks.push({ kind: 'heading', line, level, text: text.replace(/^#+\s+/u, '') });
    return at + 1;
  }
  const isItem = bullet.test(text) || numbered.test(text);
  let end = at + 1;
  let whole = text;
  for (
    let next = nextProse(lines, end, whole);
    next !== null;
    next = nextProse(lines, end, whole)
  ) {
    whole = joined(whole, (lines[next] ?? '').trim());
    end = next + 1;
  }
  blocks.push({
    kind: isItem ? 'item' : 'paragraph',
    line,
    text: isItem ? whole.replace(bullet, '') : whole,
  });
  return end;
}

/** The line that goes on with a sentence broken off at the end of a line or a page; null when it is ended. */
function nextProse(lines: readonly string[], from: number, sofar: string): number | null {
  if (sofar.length < 40 || /[.:;!?)”"*]$/u.test(sofar)) return null;
  const next = lines[from]?.trim() === '' ? from + 1 : from;
  const text = (lines[next] ?? '').trim();
  return /^[a-zæøå]/u.test(text) && !isTableLine(text) && !numbered.test(text) && !bullet.test(text)
    ? next
    : null;
}

const joined = (before: string, after: string): string =>
  /\p{Ll}-$/u.test(before) ? before.slice(0, -1) + after : `${before} ${after}`;

const label = /^(?:Tabel|Figur|Kilde|Anm|Note|Dato|Skrevet af|Journalnr)\b/iu;

/** 1 for chapters and what is set in capitals, deeper by its number; null for what is no heading. */
function headingLevel(text: string, alone: boolean): number | null {
  const marked = /^(#+)\s/u.exec(text);
  if (marked !== null) return (marked[1] ?? '').length;
  if (label.test(text) || text.length > 140) return null;
  const chapter = /^(\d+(?:\.\d+)*)\.?\s+\p{Lu}/u.exec(text);
  if (chapter !== null && alone && !/[.;,]$/u.test(text))
    return (chapter[1] ?? '').split('.').length;
  if (/^(?:Punkt \d+:|Punkt \d+\.$|Bilag [IVX\d]+\s?[:.])/iu.test(text)) return 1;
  if (!alone || !/^[\p{Lu}§]/u.test(text) || /[.;,:]$/u.test(text) || text.length > 110)
    return null;
  return /\p{Ll}/u.test(text) ? 3 : 1;
}
