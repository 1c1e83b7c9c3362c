import type { Draft, Form, PaperBlock } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import { matterBlocks } from '../matters/paper.ts';

/** A draft as the open point it will be in a form, its numbers and tables in their places. */
export function draftPaper(
  { inserts, lacking: _lacking, ...draft }: Draft,
  { form, body, on }: { readonly form: Form; readonly body: string; readonly on: Day },
): readonly PaperBlock[] {
  return matterBlocks(
    { ...draft, type: null, openness: { open: true }, caseNumber: null },
    { form, body, on, attachments: [], inserts },
  );
}
