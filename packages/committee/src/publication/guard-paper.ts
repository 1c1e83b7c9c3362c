import type { Guard, GuardFinding } from '../guard/index.ts';
import { type PaperKind, paperText } from '../paper/index.ts';
import type { PublishedContent } from './content.ts';
import { paperParts, publishedPaper } from './published-paper.ts';

/** A text that the public would read, and where it stands, in Danish: `Punkt 3`, `Bilag »Notat« til punkt 3, side 2`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Something the guard found, and where. */
export interface PlacedFinding extends Pick<GuardFinding, 'kind' | 'stops' | 'line' | 'quote'> {
  readonly place: string;
}

/** The texts of a paper: each point by itself, and what stands above and under them. */
export function paperTexts(content: PublishedContent, kind: PaperKind): readonly PlacedText[] {
  const paper = publishedPaper(content, kind);
  const { head, items, foot } = paperParts(paper);
  const textOf = (blocks: typeof head): string => paperText({ title: '', subtitle: '', blocks });
  return [
    { place: 'Papirets hoved', text: paperText({ ...paper, blocks: head }) },
    ...[...items].map(([number, blocks]) => ({ place: `Punkt ${number}`, text: textOf(blocks) })),
    ...(foot.length === 0 ? [] : [{ place: 'Efter punkterne', text: textOf(foot) }]),
  ];
}

/** Everything in some texts that should not be published, or should be looked at first, in the order it stands. */
export function guardTexts(texts: readonly PlacedText[], guard: Guard): readonly PlacedFinding[] {
  return texts.flatMap(({ place, text }) =>
    guard(text).map(({ kind, stops, line, quote }) => ({
      place,
      kind,
      stops,
      line,
      quote: quote.replaceAll(/\s+/g, ' ').trim(),
    })),
  );
}

/** Names that may stand in the public papers of a meeting. */
export const namesIn = ({ meeting }: Pick<PublishedContent, 'meeting'>): readonly string[] =>
  [...meeting.participants, ...meeting.attendees, ...meeting.approvals].map((one) =>
    'name' in one ? one.name : one.member,
  );
