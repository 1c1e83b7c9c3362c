import type { JournalLine } from '@rettidig/store';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { DayField, StepForm, TextArea, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfNote } from './texts.ts';

/** What the form of a note shows besides its fields. */
export interface NoteModel {
  readonly citizen: { readonly id: string; readonly name: string };
  /** The line that the note corrects; null for a note of its own. */
  readonly corrects: JournalLine | null;
  readonly today: string;
}

export function NoteView({
  model: { citizen, corrects },
  form,
  words,
}: {
  readonly model: NoteModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfNote(words.language);
  const terms = { form, words, required: true } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{corrects === null ? t.title : t.correction}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{corrects === null ? t.lead : t.correctionLead}</p>
        {corrects === null ? null : (
          <blockquote lang="da">
            <p>
              <b>{corrects.heading}</b>
            </p>
            <p>{corrects.text}</p>
          </blockquote>
        )}
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.save}>
          <TextField {...terms} name="overskrift" />
          <DayField {...terms} name="dag" />
          <TextArea {...terms} name="tekst" rows={8} />
        </StepForm>
      </section>
    </div>
  );
}
