import {
  type Audience,
  type Form,
  type Meeting,
  type MeetingInserts,
  meetingPaper,
  type PaperKind,
} from '@rettidig/committee';
import type { Report } from '@rettidig/documents/report';

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

/** The agenda or the minutes of a meeting as a document that PDF, .docx, text and pages are set from. */
export function paperReport({ meeting, form }: PaperGround, choice: PaperChoice): Report {
  const { title, subtitle, blocks } = meetingPaper(meeting, form, choice);
  return { title, subtitle, blocks, layout: 'papir' };
}
