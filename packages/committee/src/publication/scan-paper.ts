import { type Guarded, guardOf } from '../guard/index.ts';
import type { PaperKind } from '../paper/index.ts';
import type { PublishedContent } from './content.ts';
import { guardTexts, paperTexts, type PlacedFinding, type PlacedText } from './guard-paper.ts';

/** What can be read at one place in a file; the place in Danish: `side 3`. */
export interface ReadPart {
  readonly where: string;
  readonly text: string;
}

/** A file that goes with a paper, and what can be read in it as the public gets it. */
export interface PaperFile {
  /** Id of the attachment. */
  readonly attachment: string;
  readonly name: string;
  readonly parts: readonly ReadPart[];
  /** What nobody but a person can look into, in Danish. */
  readonly unseen: readonly string[];
}

/** A paper that is looked through before it is published. */
export interface PaperToScan {
  readonly kind: PaperKind;
  readonly content: PublishedContent;
  readonly files: readonly PaperFile[];
  readonly guarded: Guarded;
  /** Titles of what is closed. */
  readonly closedTitles: readonly string[];
}

/** Looks through all of a paper: its text, what its points say besides, and its files with their names. */
export function scanPaper({
  kind,
  content,
  files,
  guarded,
  closedTitles,
}: PaperToScan): readonly PlacedFinding[] {
  const texts = paperTexts(content, kind);
  const guard = guardOf(guarded);
  const guardAbout = guardOf({ ...guarded, closed: closedTitles });
  return [
    ...guardTexts(texts, guard),
    ...guardTexts(besides(content, texts), guard),
    ...files.flatMap(({ attachment, name, parts, unseen }) => {
      const place = placeOf(attachment, content);
      const named = { place: `${place}, filens navn`, text: wordsOfName(name) };
      return [
        ...guardTexts([named], guard),
        ...parts.flatMap(({ where, text }) =>
          // What programs write of themselves is the same in many files; only titles are looked for there.
          guardTexts(
            [{ place: `${place}, ${where}`, text }],
            where.startsWith('oplysninger') ? guardAbout : guard,
          ),
        ),
        ...unseen.map((quote) => ({
          place,
          kind: 'ikke-set' as const,
          stops: false,
          line: 1,
          quote,
        })),
      ];
    }),
  ];
}

/** Names of files have signs where sentences have spaces. */
const wordsOfName = (name: string): string => name.replaceAll(/[_+]/g, ' ');

/** What is published with the points as data and may not stand in their text. */
function besides(
  { meeting }: PublishedContent,
  texts: readonly PlacedText[],
): readonly PlacedText[] {
  const shown = texts.map(({ text }) => text).join('\n');
  return meeting.items.flatMap(({ number, caseNumber, attachments }) => {
    const own = [
      caseNumber,
      ...attachments.flatMap(({ title, documentNumber }) => [title, documentNumber]),
    ].filter((text): text is string => text !== null && text !== '' && !shown.includes(text));
    return own.length === 0
      ? []
      : [{ place: `Punkt ${number}, numre og bilag`, text: own.join('\n') }];
  });
}

function placeOf(attachment: string, { meeting, points }: PublishedContent): string {
  for (const [at, { files }] of points.entries()) {
    const nth = files.findIndex((one) => one?.attachment === attachment);
    const item = meeting.items[at];
    if (nth === -1 || item === undefined) continue;
    return `Bilag »${item.attachments[nth]?.title ?? ''}« til punkt ${item.number}`;
  }
  throw new Error('The file belongs to no point of the paper.');
}
