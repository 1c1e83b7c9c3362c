import type { Matter } from '../matter/index.ts';
import { slots } from '../matter/index.ts';
import { type Inline, readInline, readText, type TextBlock } from '../text/index.ts';

/** A number that somebody has typed, which nothing stands behind. */
export interface UnsourcedNumber {
  /** The part of the matter, as people know it: `Økonomi`. */
  readonly part: string;
  /** The line of the block in that part, from 1. */
  readonly line: number;
  /** As it is typed: `146.420`, `88 %`. */
  readonly number: string;
  /** The words around it. */
  readonly around: string;
}

const months =
  'jan(?:uar)?|feb(?:ruar)?|marts?|apr(?:il)?|maj|juni?|juli?|aug(?:ust)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** What has digits and is no number of something: days, times, provisions, case numbers, references to papers. */
const noNumbers: readonly RegExp[] = [
  // 5. oktober 2022, den 5. oktober, oktober 2022, okt 26
  new RegExp(`(?:\\d{1,2}\\.\\s*)?(?:${months})\\.?(?:[\\s-]+(?:19|20)?\\d{2}(?!\\d))?`, 'giu'),
  // 05.10.2022, 5/10 2022, 2022-10-05
  /\d{1,2}[./-]\d{1,2}(?:[./-]|\s+)(?:19|20)\d{2}/g,
  /(?:19|20)\d{2}-\d{2}-\d{2}/g,
  // 15.20.00-P35-1-26, 15.20.00, 26/10554, 2026-1234
  /\d{2}\.\d{2}\.\d{2}(?:-[A-ZÆØÅ]\d{2})?(?:-\d+)*/g,
  /(?:\d{2}|(?:19|20)\d{2})[/-]\d{3,}/g,
  // 3. kvartal 2026, uge 47, 1. halvår, kl. 16.30, K3 2026
  /\d\.\s*(?:kvartal|halvår)(?:\s+(?:19|20)\d{2})?/giu,
  /\b(?:uge|uger)\s+\d{1,2}(?:\s*(?:-|og|til)\s*\d{1,2})?/giu,
  /\bkl\.?\s*\d{1,2}(?:[.:]\d{2})?/giu,
  /\bK[1-4]\b/g,
  // § 23, §§ 3-5, § 12 a, stk. 2, nr. 4, kapitel 5, lov nr. 548 af …, LBK 280 af …
  /§§?\s*\d+\s?(?:[a-zæøå]\b)?(?:\s*(?:-|–|og|,)\s*\d+\s?(?:[a-zæøå]\b)?)*/giu,
  /\b(?:stk|nr|pkt|kap|LBK|BEK|LOV|CIR|VEJ)\.?\s*\d+/giu,
  /(?:kapitel|punkt|bilag|side|tabel|figur|ad|afsnit|fase|match|målgruppe|version)\s+\d+(?:\.\d+)*/giu,
  // years, and spans of them: 2022, 2022/23, 2022-2025
  /(?<![\d.,])(?:19|20)\d{2}(?:\s*[/–-]\s*(?:(?:19|20)\d{2}|\d{2}))?(?![\d.,]*\d)(?!\s*(?:kr|borger|person|sag|%|procent))/giu,
];

const number =
  /(?<![\p{L}\d])\d+(?:\.\d{3})*(?:,\d+)?(?:\s*(?:%|procent|kr\.?|mio\.?|mia\.?|pct\.?))?/giu;

/** The numbers in the texts of a matter that are typed by hand, in the order they stand. Numbers written as words are not found. */
export function unsourcedNumbers({
  sections,
  recommendation,
}: Pick<Matter, 'sections' | 'recommendation'>): readonly UnsourcedNumber[] {
  const inSections = sections.flatMap(({ slot, text }) =>
    readText(text).flatMap((block) =>
      linesOf(block).flatMap((line) => numbersIn(line, slots.label(slot, 'da'), block.line)),
    ),
  );
  const lines = recommendation === null ? [] : [recommendation.lead, ...recommendation.points];
  return [
    ...inSections,
    ...lines.flatMap((line, at) => numbersIn(readInline(line), 'Indstilling', Math.max(1, at))),
  ];
}

function numbersIn(
  pieces: readonly Inline[],
  part: string,
  line: number,
): readonly UnsourcedNumber[] {
  const said = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '…')).join('');
  let left = said;
  for (const pattern of noNumbers)
    left = left.replaceAll(pattern, (found) => ' '.repeat(found.length));
  return [...left.matchAll(number)].map((found) => ({
    part,
    line,
    number: found[0].trim(),
    around: around(said, found.index, found[0].length),
  }));
}

const reach = 40;

/** Some words before and after a place, whole words only. */
function around(text: string, at: number, length: number): string {
  const from = at <= reach ? 0 : text.indexOf(' ', at - reach) + 1;
  const end = at + length + reach;
  const to = end >= text.length ? text.length : Math.max(text.lastIndexOf(' ', end), at + length);
  const words = text.slice(Math.min(from, at), to).trim();
  return `${from > 0 ? '… ' : ''}${words}${to < text.length ? ' …' : ''}`;
}

function linesOf(block: TextBlock): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flat();
    case 'insert':
      return [];
  }
}
