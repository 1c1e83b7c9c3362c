import type { Undoable } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { StepForm, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfUndo } from './texts.ts';

export interface UndoModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly undoable: Undoable;
}

/** Asks whether a registration shall be taken back, and says what follows. */
export function UndoView({
  model: { citizen, undoable },
  form,
  words,
}: {
  readonly model: UndoModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfUndo(words.language);
  const { heading, changes, letters } = undoable;
  const waiting = letters.filter(({ state }) => state === 'i-koe').length;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{t.lead}</p>
        <dl class="facts">
          <div>
            <dt>{t.what}</dt>
            <dd lang="da">{heading}</dd>
          </div>
          <div>
            <dt>{t.consequences}</dt>
            <dd>
              {changes.length === 0 && waiting === 0 ? t.nothing : null}
              {changes.length === 0 ? null : t.facts(changes.length)}{' '}
              {waiting === 0 ? null : t.letters(waiting)}
            </dd>
          </div>
        </dl>
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.save}>
          <TextField form={form} words={words} name="begrundelse" required />
        </StepForm>
      </section>
    </div>
  );
}
