import { type Guarded } from '../guard/index.ts';
import type { PaperKind } from '../paper/index.ts';
import type { PublishedContent } from './content.ts';
import { guardTexts, paperTexts, type PlacedFinding, type PlacedText } from './guard-paper.ts';

/** A file that goes with a paper. */
export interface PaperFile {
  /** Id of the attachment. */
  readonly attachment: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A file as the public may get it: pictures without what they say of themselves, and what can be read in it. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly parts: readonly { readonly where: string; readonly text: string }[];
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

export interface ScannedPaper {
  readonly findings: readonly PlacedFinding[];
  /** The files as they are published. */
  readonly files: readonly PaperFile[];
}

/** Looks through all of a paper: its text, what its points say besides, and its files with their names. */
export async function scanPaper(
  { kind, content, files, guarded, closedTitles }: PaperToScan,
  open: (file: Pick<PaperFile, 'name' | 'bytes'>) => Promise<OpenedFile>,
): Promise<ScannedPaper> {
  const texts = paperTexts(content, kind);
  const findings = [...guardTexts(texts, guarded), ...guardTexts(besides(content, texts), guarded)];
  const opened: PaperFile[] = [];
  for (const file of files) {
    const place = placeOf(file.attachment, content);
    const { bytes, parts, unseen } = await open(file);
    opened.push({ ...file, bytes });
    findings.push(
      ...guardTexts([{ place: `${place}, filens navn`, text: wordsOfName(file.name) }], guarded),
      ...parts.flatMap(({ where, text }) =>
        // What programs write of themselves is the same in many files; only titles are looked for there.
        guardTexts([{ place: `${place}, ${where}`, text }], {
          ...guarded,
          closed: where.startsWith('oplysninger') ? closedTitles : guarded.closed,
        }),
      ),
      ...unseen.map((quote) => ({
        place,
        kind: 'ikke-set' as const,
        stops: false,
        line: 1,
        quote,
      })),
    );
  }
  return { findings, files: opened };
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
