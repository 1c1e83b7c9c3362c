import { courseEndReasons } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { DayField, SelectField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfDetails } from './texts.ts';

/** What the form that ends a course shows besides its fields. */
export interface CloseModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly today: string;
}

export function CloseView({
  model: { citizen },
  form,
  words,
}: {
  readonly model: CloseModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfDetails(words.language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.close}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{t.closeLead}</p>
        <StepForm
          form={form}
          words={words}
          cancel={`/borgere/${citizen.id}/oplysninger`}
          button={t.closeSave}
        >
          <DayField {...terms} required name="til" />
          <SelectField
            {...terms}
            required
            name="grund"
            options={optionsOf(courseEndReasons, words)}
          />
          <TextArea {...terms} name="note" rows={3} />
        </StepForm>
      </section>
    </div>
  );
}
