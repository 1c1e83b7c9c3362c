/** What a text out of HTML has become. */
export interface FromHtml {
  /** Plain text with structure (`readText`). */
  readonly text: string;
  readonly tables: number;
  /** Pictures, which plain text has no place for. */
  readonly pictures: number;
}

const blocks =
  'address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul';
const inlines =
  'a|abbr|b|big|br|cite|code|col|colgroup|del|em|font|head|i|img|ins|kbd|label|link|mark|meta|noscript|q|s|script|small|span|strike|strong|style|sub|sup|tt|u|var|xml';
const known = new RegExp(`^(?:${blocks}|${inlines}|[a-z][a-z0-9]*:[a-z0-9-]+)$`);
const block = new RegExp(`^(?:${blocks})$`);
const unshown = /^(?:head|script|style|xml|noscript)$/;

/** Whether a text is markup: it has tags that programs write, not a person who means “less than”. */
export function isHtml(text: string): boolean {
  return new RegExp(
    `<(?:/?(?:${blocks}|${inlines}|o:p)\\s*/?|(?:${blocks}|${inlines})\\s+[\\w:-]+\\s*=[^<>]*)>`,
    'i',
  ).test(text);
}

const token =
  /<!--[\s\S]*?-->|<!\[[^\]]*\]>|<!doctype[^>]*>|<\?[^>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi;

const named: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  shy: '\u00AD',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  sect: '§',
  para: '¶',
  euro: '€',
  pound: '£',
  deg: '°',
  plusmn: '±',
  times: '×',
  frac12: '½',
  frac14: '¼',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  minus: '−',
  le: '≤',
  ge: '≥',
  ne: '≠',
  permil: '‰',
  rarr: '→',
  sup2: '²',
  sup3: '³',
};

/** Characters that markup writes as codes; a code that is not known stays as it is written. */
const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,7}));/gi, (all, ten, hex, name) => {
    const code = ten === undefined ? Number.parseInt(String(hex), 16) : Number(ten);
    if (name !== undefined) return named[String(name)] ?? all;
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

const attribute = (attributes: string, name: string): string | undefined => {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decoded(value).trim();
};

const span = (attributes: string, name: string): number =>
  Math.min(Math.max(Number(attribute(attributes, name) ?? 1) || 1, 1), 50);

const listMark = /^(?:[·•§▪o–-]|(\d{1,2})[.)])[\s\u00A0]+(?=\S)/;

interface Table {
  /** Rows that cells of rows above reach down into, by column. */
  readonly reach: number[];
  row: string[] | null;
  /** Empty columns after the cell that was opened last: it stands over several. */
  pad: number;
}

/** The text of HTML as Word, mail and browsers write it: headings, lists and tables are kept as such. */
export function fromHtml(html: string): FromHtml {
  const lines: string[] = [];
  const lists: (number | null)[] = [];
  const tables: Table[] = [];
  const links: { readonly href: string; readonly from: number }[] = [];
  let line = '';
  let prefix = '';
  let isWordList = false;
  let hidden = 0;
  let madeTables = 0;
  let pictures = 0;

  const endLine = (): void => {
    const words = line.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
    const [mark, number] = isWordList ? (listMark.exec(words) ?? []) : [];
    const item = mark === undefined ? '' : number === undefined ? '- ' : `${number}. `;
    const rest = mark === undefined ? words : words.slice(mark.length);
    if (rest !== '') lines.push(`${item === '' ? prefix : item}${rest}`);
    line = '';
    prefix = '';
    isWordList = false;
  };
  const apart = (): void => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  /** Adds the columns of a row that other cells reach over. */
  const fillReach = (table: Table): void => {
    const { reach, row, pad } = table;
    row?.push(...Array.from({ length: pad }, () => ''));
    table.pad = 0;
    while (row !== null && (reach[row.length] ?? 0) > 0) {
      reach[row.length] = (reach[row.length] ?? 0) - 1;
      row.push('');
    }
  };
  /** Puts what was read into the last cell; text beside the cells goes with the one before it. */
  const endCell = (table: Table): void => {
    const words = line.replaceAll(/[\s|]+/g, (found) => (found.includes('|') ? ' / ' : ' ')).trim();
    line = '';
    if (words === '') return;
    table.row ??= [];
    const before = table.row.pop() ?? '';
    table.row.push(before === '' ? words : `${before} ${words}`);
  };
  const endRow = (table: Table): void => {
    endCell(table);
    if (table.row === null) return;
    fillReach(table);
    if (table.row.some((cell) => cell !== '')) lines.push(`| ${table.row.join(' | ')} |`);
    table.row = null;
  };
  const open = (name: string, attributes: string): void => {
    const table = tables[0];
    if (name === 'img' && hidden === 0) {
      pictures += 1;
      line += ` ${attribute(attributes, 'alt') ?? ''} `;
    } else if (name === 'a') {
      links.push({ href: attribute(attributes, 'href') ?? '', from: line.length });
    } else if (name === 'table') {
      if (table === undefined) apart();
      tables.push({ reach: [], row: null, pad: 0 });
    } else if (table !== undefined) {
      if (tables.length > 1) line += block.test(name) || name === 'br' ? ' ' : '';
      else if (name === 'tr') {
        endRow(table);
        table.row = [];
      } else if (name === 'td' || name === 'th') {
        endCell(table);
        table.row ??= [];
        fillReach(table);
        const at = table.row.length;
        const columns = span(attributes, 'colspan');
        for (let n = 0; n < columns; n += 1) table.reach[at + n] = span(attributes, 'rowspan') - 1;
        table.row.push('');
        table.pad = columns - 1;
      } else if (block.test(name) || name === 'br') line += ' ';
    } else if (name === 'br') {
      const { length } = lines;
      endLine();
      if (lines.length === length && lines.at(-1) !== '' && length > 0) lines.push('');
    } else if (name === 'ul' || name === 'ol') {
      if (lists.length === 0) apart();
      else endLine();
      lists.push(name === 'ul' ? null : (Number(attribute(attributes, 'start') ?? 1) || 1) - 1);
    } else if (name === 'li') {
      endLine();
      const last = lists.length - 1;
      const count = lists[last];
      if (typeof count === 'number') lists[last] = count + 1;
      prefix = typeof count === 'number' ? `${count + 1}. ` : '- ';
    } else if (/^h[1-6]$/.test(name)) {
      apart();
      prefix = '## ';
    } else if (block.test(name) && lists.length === 0) {
      const isItem = /mso-list:\s*l\d|MsoListParagraph/i.test(attributes);
      if (isItem && /^(?:- |\d+\. )/.test(lines.at(-1) ?? '')) endLine();
      else apart();
      isWordList = isItem;
    }
  };
  const close = (name: string): void => {
    const table = tables[0];
    if (name === 'a') {
      const link = links.pop();
      if (link === undefined || !/^https?:\/\//.test(link.href)) return;
      if (!line.slice(link.from).includes(link.href)) line += ` (${link.href})`;
    } else if (table !== undefined) {
      if (tables.length === 1 && (name === 'td' || name === 'th')) endCell(table);
      else if (name === 'tr' && tables.length === 1) endRow(table);
      else if (name === 'table') {
        if (tables.length === 1) {
          endRow(table);
          madeTables += 1;
        }
        tables.pop();
        if (tables.length === 0) apart();
      }
    } else if (name === 'ul' || name === 'ol') {
      endLine();
      lists.pop();
      if (lists.length === 0) apart();
    } else if (name === 'li') endLine();
    else if (/^h[1-6]$/.test(name)) apart();
    else if (block.test(name) && lists.length === 0) {
      const wasItem = isWordList;
      endLine();
      if (!wasItem) apart();
    }
  };
  let from = 0;
  const words = (to: number): void => {
    if (hidden === 0) line += decoded(html.slice(from, to)).replaceAll(/[\t\n\r\f]+/g, ' ');
  };
  for (const found of html.matchAll(token)) {
    const [whole, slash, written, attributes = ''] = found;
    const name = written?.toLowerCase();
    if (name !== undefined && !known.test(name)) continue;
    words(found.index);
    from = found.index + whole.length;
    if (name === undefined) continue;
    if (unshown.test(name)) {
      // One that never ends hides nothing: what is after it may be the text.
      const ends = new RegExp(`</${name}\\b`, 'i').test(html.slice(from));
      if (slash === '/') hidden = Math.max(0, hidden - 1);
      else if (ends && !attributes.endsWith('/')) hidden += 1;
    } else if (hidden > 0) continue;
    else if (slash === '/') close(name);
    else open(name, attributes);
  }
  words(html.length);
  for (const table of tables.slice(0, 1)) {
    tables.length = 1;
    endRow(table);
    madeTables += 1;
  }
  endLine();
  return {
    text: lines
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    tables: madeTables,
    pictures,
  };
}
