import {
  type Form,
  type Insert,
  meetingInserts,
  meetingPaper,
  type PaperBlock,
} from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { KeptAttachment, KeptMatter } from '@rettidig/store';
import type { WholeMatter } from './load.ts';

/** A matter as its point will be printed on an agenda in a form, without the heading of the point. */
export function matterBlocks(
  matter: Omit<KeptMatter, 'id' | 'body' | 'state' | 'responsible' | 'follows' | 'drafted'>,
  {
    form,
    body,
    on,
    attachments,
    inserts,
  }: {
    readonly form: Form;
    /** Name of the body. */
    readonly body: string;
    readonly on: Day;
    readonly attachments: readonly Pick<KeptAttachment, 'title' | 'documentNumber' | 'open'>[];
    readonly inserts: readonly Insert[];
  },
): readonly PaperBlock[] {
  const { title, type, openness, caseNumber, classification, sections, recommendation } = matter;
  const item = {
    title,
    type,
    openness,
    caseNumber,
    classification,
    sections,
    recommendation,
    attachments,
    number: 1,
    late: null,
    absent: [],
    disqualified: [],
    decision: null,
  };
  const meeting = {
    municipality: '',
    body,
    on,
    from: null,
    to: null,
    place: null,
    participants: [],
    attendees: [],
    items: [item],
    approvals: [],
  };
  const own = meetingInserts({ [item.number]: inserts });
  const choice = { kind: 'dagsorden', audience: 'medlem', inserts: own } as const;
  return meetingPaper(meeting, { ...form, head: [] }, choice).blocks.slice(1);
}

/** A matter as it will be printed on the agenda it is on, or on one of today. */
export function printedMatter(
  { matter, form, body, attachments, inserts, appearances }: WholeMatter,
  today: Day,
): readonly PaperBlock[] {
  const on = appearances[0]?.meeting.on ?? today;
  return matterBlocks(matter, { form, body: body.name, on, attachments, inserts });
}
