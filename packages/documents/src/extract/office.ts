import { unzipSync } from 'fflate';
import type { ExtractedPart } from './extracted.ts';
import { imageText } from './image.ts';
import { markupText } from './markup-text.ts';

/** More than this unpacked is no paper for a meeting, but a trap. */
const mostUnpacked = 400 * 1024 * 1024;

/** The files of an Office or OpenDocument file that hold words, and what people call them. */
const named: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^word\/document\d*\.xml$/, () => 'teksten'],
  [/^word\/comments[^/]*\.xml$/, () => 'kommentarer'],
  [/^word\/(?:header|footer)\d*\.xml$/, () => 'sidehoved og sidefod'],
  [/^word\/(?:foot|end)notes\.xml$/, () => 'noter'],
  [/^word\/.*\.xml$/, () => 'felter og lister'],
  [/^xl\/sharedStrings\.xml$/, () => 'celler'],
  [/^xl\/worksheets\/sheet(\d+)\.xml$/, ([, number]) => `ark ${number}`],
  [/^xl\/(?:comments|threadedComments|persons).*\.xml$/, () => 'kommentarer'],
  [/^xl\/workbook\.xml$/, () => 'arkenes navne'],
  [/^ppt\/slides\/slide(\d+)\.xml$/, ([, number]) => `lysbillede ${number}`],
  [/^ppt\/notesSlides\/.*\.xml$/, () => 'noter'],
  [/^ppt\/comments.*\.xml$/, () => 'kommentarer'],
  [/^content\.xml$/, () => 'teksten'],
  [/^styles\.xml$/, () => 'sidehoved og sidefod'],
  [/^(?:meta|docProps\/(?:core|app|custom))\.xml$/, () => 'oplysninger om filen'],
  [/\.rels$/, () => 'henvisninger'],
  // Charts, boxes, kept data of tables and whatever else may hold words.
  [/^(?!META-INF\/|\[Content_Types\]|manifest).*\.xml$/, () => 'andre dele'],
];

/** Settings of a program, where no person writes. */
const settings =
  /(?:styles|settings|fontTable|theme\d*|webSettings|numbering|stylesWithEffects)\.xml$/;
const pictures = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;
/** Of these it can be read what they say of themselves. */
const telling = /\.(?:png|jpe?g)$/i;
/** Whole Office files inside, such as the numbers behind a chart; of those, no further ones are opened. */
const inside = /\/embeddings\/.*\.(?:docx|xlsx|pptx|xlsm|docm)$/i;
const unreadInside = /\/(?:embeddings|activeX|ctrlProps)\/.*\.bin$/i;

/** The words of an Office or OpenDocument file, and what in it was not looked into. */
export interface OfficeText {
  readonly type: 'docx' | 'xlsx' | 'pptx' | 'odt';
  readonly parts: readonly ExtractedPart[];
  /** How many pictures it has. */
  readonly pictures: number;
  /** How many files inside it could not be read. */
  readonly closed: number;
}

/**
 * The words of an Office or OpenDocument file: text, comments, notes, headers, hidden sheets, deleted text that is kept as a
 * change, and what the file says of itself.
 * @returns null where it is no such file
 */
export function officeText(bytes: Uint8Array, isInside = false): OfficeText | null {
  let unpacked = 0;
  let drawn = 0;
  let closed = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (pictures.test(name)) drawn += 1;
      const isRead = /\.(?:xml|rels)$/.test(name) || telling.test(name);
      const isOpened = !isInside && inside.test(name);
      if (unreadInside.test(name) || (isInside && inside.test(name))) closed += 1;
      if (!isRead && !isOpened) return false;
      unpacked += originalSize;
      return unpacked <= mostUnpacked;
    },
  });
  if (unpacked > mostUnpacked) return null;
  const names = Object.keys(files).toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true }));
  const type = typeOf(names);
  if (type === null) return null;
  const parts: ExtractedPart[] = [];
  for (const name of names) {
    const file = files[name] ?? new Uint8Array();
    if (telling.test(name)) {
      parts.push(...pictureText(file));
    } else if (inside.test(name)) {
      const own = readInside(file);
      if (own === null) closed += 1;
      else {
        closed += own.closed;
        parts.push(
          ...own.parts.map(({ where, text }) => ({ where: `indlejret fil, ${where}`, text })),
        );
      }
    } else {
      parts.push(...partText(name, file));
    }
  }
  return { type, parts, pictures: drawn, closed };
}

function partText(name: string, bytes: Uint8Array): readonly ExtractedPart[] {
  // In OpenDocument the styles hold what stands at the head and the foot of pages.
  if (settings.test(name) && name !== 'styles.xml') return [];
  const source = Buffer.from(bytes).toString('utf8');
  for (const [pattern, where] of named) {
    const found = pattern.exec(name);
    if (found === null) continue;
    const text = name.endsWith('.rels') ? linksIn(source) : markupText(source, 'xml');
    const cells = name.startsWith('xl/worksheets/sheet') ? shortNumbers(source) : '';
    return [
      { where: where(found), text },
      { where: `${where(found)}, tal der kan have mistet et nul`, text: cells },
    ].filter((part) => part.text !== '');
  }
  return [];
}

/** Where links lead to outside the file. */
const linksIn = (source: string): string =>
  [...source.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes('"External"'))
    .map((tag) => /Target="([^"]*)"/.exec(tag)?.[1] ?? '')
    .join('\n');

/** Numbers of nine digits, with the zero that a cell of numbers takes from those that begin with one, in pairs. */
const shortNumbers = (source: string): string =>
  [...source.matchAll(/<v>([1-9])(\d{2})(\d{2})(\d{4})<\/v>/g)]
    .map(([, day = '', month = '', year = '', rest = '']) => `0${day} ${month} ${year} ${rest}`)
    .join('\n');

function pictureText(bytes: Uint8Array): readonly ExtractedPart[] {
  try {
    return imageText(bytes).map(({ text }) => ({ where: 'oplysninger i et billede', text }));
  } catch {
    return [];
  }
}

function readInside(bytes: Uint8Array): OfficeText | null {
  try {
    return officeText(bytes, true);
  } catch {
    return null;
  }
}

function typeOf(names: readonly string[]): 'docx' | 'xlsx' | 'pptx' | 'odt' | null {
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  return names.includes('content.xml') ? 'odt' : null;
}
