import type { TextBlock, TextDocument } from './document.ts';

type Heading = Extract<TextBlock, { kind: 'heading' }>;

/** A block with the headings it stands under, the outermost first. */
export interface Placed {
  readonly document: string;
  readonly block: TextBlock;
  readonly headings: readonly Heading[];
}

/** Blocks of a document in order, each with its headings. */
export function placed({ name, blocks }: TextDocument): readonly Placed[] {
  let headings: readonly Heading[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading')
      headings = [...headings.filter(({ level }) => level < block.level), block];
    return { document: name, block, headings };
  });
}

/** `4.2`, `Bilag II`, `Punkt 4`: the number of the innermost numbered heading; null outside of any. */
export function sectionNumber(headings: readonly { readonly text: string }[]): string | null {
  const numbers = headings.map(({ text }) =>
    /^(\d+(?:\.\d+)*|Bilag [IVX\d]+|Punkt \d+)(?=[.:\s])/u.exec(text),
  );
  return numbers.findLast((found) => found !== null)?.[1] ?? null;
}

/** One sentence of a paragraph, a list item or a heading. */
export interface Sentence {
  readonly document: string;
  readonly line: number;
  readonly kind: 'paragraph' | 'item' | 'heading';
  readonly text: string;
  readonly headings: readonly Heading[];
  /** `4.2`; null outside of numbered headings. */
  readonly section: string | null;
}

const boundary =
  /(?<=[.!?][)"”]?)(?<!^\d{1,2}\.)(?<!(?:^|[\s(])(?:pr|ca|jf|nr|bl\.a|f\.eks|evt|vedr|inkl|ekskl|dvs|p\.t|pkt|stk|fx|m\.v|d|udd)\.)\s+(?=[\p{Lu}"”(])/u;

/** No sentence is longer than this; what has no full stop for so long is no prose, and is looked at in pieces. */
const longest = 2000;

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / longest) }, (_, at) =>
    text.slice(at * longest, (at + 1) * longest),
  );
}

export function sentencesOf(document: TextDocument): readonly Sentence[] {
  return placed(document).flatMap(({ block, headings }) => {
    if (block.kind === 'table') return [];
    const section = sectionNumber(headings);
    return block.text
      .split(boundary)
      .flatMap((text) => pieces(text))
      .map((text) => ({
        document: document.name,
        line: block.line,
        kind: block.kind,
        text,
        headings,
        section,
      }));
  });
}
