import { Parser } from 'htmlparser2';

/** Elements that end a line, in Office files, OpenDocument and HTML. */
const endsLine = new Set([
  'w:p',
  'w:br',
  'w:tr',
  'a:p',
  'a:br',
  'text:p',
  'text:h',
  'text:line-break',
  'row',
  'a:tr',
  'table:table-row',
  'si',
  'comment',
  'dc:title',
  'p',
  'br',
  'div',
  'li',
  'tr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'title',
  'table',
  'ul',
  'ol',
  'section',
  'article',
  'header',
  'footer',
  'dd',
  'dt',
]);
const endsCell = new Set(['w:tc', 'a:tc', 'table:table-cell', 'td', 'th', 'c']);
const isTab = new Set(['w:tab', 'text:tab']);
const unshown = new Set(['script', 'style', 'noscript', 'w:instrText']);

/**
 * The words of XML or HTML, with a line for each paragraph and a tab for each cell. What is split over several runs is one
 * word again. Attributes that people read (titles, descriptions, authors of changes) stand at the end.
 */
export function markupText(source: string, kind: 'xml' | 'html'): string {
  let text = '';
  let depth = 0;
  const said: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unshown.has(name)) depth += 1;
        for (const [attribute, words] of Object.entries(attributes)) {
          if (isSpoken(name, attribute, kind) && words.trim() !== '') said.push(words);
        }
      },
      oncomment(words) {
        if (kind === 'html' && words.trim() !== '') said.push(words.trim());
      },
      ontext(words) {
        if (depth === 0) text += words;
      },
      onclosetag(name) {
        if (unshown.has(name)) depth -= 1;
        if (endsLine.has(name)) text += '\n';
        else if (isTab.has(name)) text += '\t';
        else if (endsCell.has(name)) text = `${withoutLastBreak(text)}\t`;
      },
    },
    { xmlMode: kind === 'xml', decodeEntities: true },
  );
  parser.end(source);
  return [
    text
      .replaceAll(/[\t ]+\n/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
    ...new Set(said),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The paragraph that a cell ends with is no line of its own: the next cell stands beside it. */
function withoutLastBreak(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

const spoken = new Set(['alt', 'title', 'descr', 'w:author', 'author', 'content']);
const spokenInHtml = new Set(['value', 'placeholder', 'aria-label', 'href', 'name']);
/** Elements whose names people give: sheets, parts of sheets, fields of forms. */
const namedByPeople: ReadonlyMap<string, string> = new Map([
  ['sheet', 'name'],
  ['definedName', 'name'],
  ['w:alias', 'w:val'],
  ['w:tag', 'w:val'],
  ['w:bookmarkStart', 'w:name'],
  // Texts that a table of a workbook keeps of where it comes from.
  ['s', 'v'],
]);

const isSpoken = (element: string, attribute: string, kind: 'xml' | 'html'): boolean =>
  spoken.has(attribute) ||
  namedByPeople.get(element) === attribute ||
  (kind === 'html' && (spokenInHtml.has(attribute) || attribute.startsWith('data-')));
