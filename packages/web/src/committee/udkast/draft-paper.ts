import {
  type Draft,
  type Form,
  type Matter,
  meetingInserts,
  meetingPaper,
  type PaperBlock,
} from '@rettidig/committee';
import type { Day } from '@rettidig/engine';

/** A draft as the point it will be in a body's form, its numbers and tables in their places. */
export function draftPaper(
  { inserts, lacking: _lacking, ...draft }: Draft,
  { form, on }: { readonly form: Form; readonly on: Day },
): readonly PaperBlock[] {
  const matter: Matter = {
    ...draft,
    type: null,
    openness: { open: true },
    caseNumber: null,
    attachments: [],
  };
  const { blocks } = meetingPaper(
    {
      municipality: '',
      body: '',
      on,
      from: null,
      to: null,
      place: null,
      participants: [],
      attendees: [],
      items: [{ ...matter, number: 1, late: null, absent: [], disqualified: [], decision: null }],
      approvals: [],
    },
    form,
    { kind: 'dagsorden', audience: 'medlem', inserts: meetingInserts({ 1: inserts }) },
  );
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'punkt-1');
  return blocks.slice(first);
}
