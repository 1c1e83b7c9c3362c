import { unzipSync } from 'fflate';
import type { ExtractedPart } from './extracted.ts';
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
  [/^(?:meta|docProps\/(?:core|app|custom))\.xml$/, () => 'oplysninger om filen'],
];

/** Settings of a program, where no person writes. */
const settings =
  /(?:styles|settings|fontTable|theme\d*|webSettings|numbering|stylesWithEffects)\.xml$/;
const pictures = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg)$/i;

/**
 * The words of an Office or OpenDocument file: text, comments, notes, headers, hidden sheets, deleted text that is kept as a
 * change, and what the file says of itself.
 * @returns null where it is no such file
 */
export function officeText(bytes: Uint8Array): {
  readonly type: 'docx' | 'xlsx' | 'pptx' | 'odt';
  readonly parts: readonly ExtractedPart[];
  readonly pictures: number;
} | null {
  let unpacked = 0;
  let drawn = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (pictures.test(name)) drawn += 1;
      if (!name.endsWith('.xml')) return false;
      unpacked += originalSize;
      return unpacked <= mostUnpacked;
    },
  });
  if (unpacked > mostUnpacked) return null;
  const names = Object.keys(files).toSorted((a, b) => a.localeCompare(b, 'da', { numeric: true }));
  const type = typeOf(names);
  if (type === null) return null;
  const parts = names.flatMap((name): readonly ExtractedPart[] => {
    if (settings.test(name)) return [];
    for (const [pattern, where] of named) {
      const found = pattern.exec(name);
      if (found === null) continue;
      const text = markupText(Buffer.from(files[name] ?? []).toString('utf8'), 'xml');
      return text === '' ? [] : [{ where: where(found), text }];
    }
    return [];
  });
  return { type, parts, pictures: drawn };
}

function typeOf(names: readonly string[]): 'docx' | 'xlsx' | 'pptx' | 'odt' | null {
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('ppt/presentation.xml')) return 'pptx';
  return names.includes('content.xml') ? 'odt' : null;
}
