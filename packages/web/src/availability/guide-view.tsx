import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { StepForm, TextArea } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { demands } from './demands.ts';
import { textsOfAvailability } from './texts.ts';

/** Written guidance to a citizen before anything has happened. */
export function GuideView({
  citizen,
  form,
  words,
}: {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfAvailability(words.language);
  const terms = { form, words, required: true } as const;
  return (
    <div class="panels availability">
      <div class="page-head">
        <h1>{t.guideTitle}</h1>
        <p>
          <a href={`/borgere/${citizen.id}`}>{citizen.name}</a>
        </p>
      </div>
      <section class="panel">
        <p>{t.guideLead}</p>
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.guideSave}>
          <TextArea
            {...terms}
            name="pligter"
            rows={6}
            hint={t.hearingFactsHint}
            why={demands.guidance}
          />
          <TextArea {...terms} name="konsekvenser" rows={3} />
        </StepForm>
      </section>
    </div>
  );
}
