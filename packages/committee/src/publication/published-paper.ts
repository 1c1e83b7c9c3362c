import { meetingInserts } from '../insert/index.ts';
import {
  type MeetingInserts,
  type Paper,
  type PaperBlock,
  type PaperKind,
  meetingPaper,
} from '../paper/index.ts';
import type { PublishedContent } from './content.ts';

/** What stands in the texts of a published paper by key. */
export const publishedInserts = ({ meeting, points }: PublishedContent): MeetingInserts =>
  meetingInserts(
    Object.fromEntries(meeting.items.map(({ number }, at) => [number, points[at]?.inserts ?? []])),
  );

/** A published paper, set in its form. */
export function publishedPaper(content: PublishedContent, kind: PaperKind): Paper {
  const { meeting, form } = content;
  const inserts = publishedInserts(content);
  return meetingPaper(meeting, form, { kind, audience: 'offentlig', inserts });
}

/** The blocks of a paper in parts: what stands above the points, and each point by its number. */
export interface PaperParts {
  readonly head: readonly PaperBlock[];
  readonly items: ReadonlyMap<number, readonly PaperBlock[]>;
  /** What stands under the last point, such as a signature sheet. */
  readonly foot: readonly PaperBlock[];
}

const itemId = /^punkt-(\d+)$/;

/** Takes a paper apart at the headings of its points. */
export function paperParts({ blocks }: Pick<Paper, 'blocks'>): PaperParts {
  const head: PaperBlock[] = [];
  const foot: PaperBlock[] = [];
  const items = new Map<number, PaperBlock[]>();
  let into = head;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      const [, number] = itemId.exec(block.id) ?? [];
      if (number !== undefined) {
        into = [];
        items.set(Number(number), into);
      } else if (items.size > 0) {
        into = foot;
      }
    }
    into.push(block);
  }
  return { head, items, foot };
}
