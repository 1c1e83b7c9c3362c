import {
  type Audience,
  type Form,
  type Meeting,
  type MeetingInserts,
  meetingPaper,
  type PaperKind,
} from '@rettidig/committee';
import type { Report } from '@rettidig/documents/report';
import { danishLongDay } from '@rettidig/engine';
import { textsOfPapers } from './texts.ts';

/** Which paper is set, for whom, and what stands in its texts by a key. */
export interface PaperChoice {
  readonly kind: PaperKind;
  readonly audience: Audience;
  readonly inserts: MeetingInserts;
}

/** What a paper is set from: a whole meeting is enough, and so is a published one. */
export interface PaperGround {
  readonly meeting: Meeting;
  readonly form: Form;
}

/**
 * The agenda or the minutes of a meeting as a document that PDF, .docx, text and pages are set from. One with closed points
 * says so wherever it is read; its pages say whose they are, for they may lie loose.
 */
export function paperReport({ meeting, form }: PaperGround, choice: PaperChoice): Report {
  const { title, subtitle, blocks } = meetingPaper(meeting, form, choice);
  const closed = closedNote(meeting, choice);
  return {
    title,
    subtitle,
    foot: `${title}, ${meeting.body}, ${danishLongDay(meeting.on)}`,
    blocks: closed === null ? blocks : [{ kind: 'note', text: closed }, ...blocks],
    layout: 'papir',
  };
}

/** What members must know of a paper with closed points; null where it has none. */
export function closedNote(
  { items }: Meeting,
  { audience }: Pick<PaperChoice, 'audience'>,
): string | null {
  const hasClosed = items.some(({ openness }) => !openness.open);
  return audience === 'medlem' && hasClosed ? textsOfPapers('da').closedNote : null;
}
