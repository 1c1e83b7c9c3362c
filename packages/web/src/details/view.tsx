import { benefits, educationLevels, households } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { DayField, SelectField, StepForm, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { ContactFields } from './contact-fields.tsx';
import { textsOfDetails } from './texts.ts';

/** What the form of the details shows besides its fields. */
export interface DetailsModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly initial: Readonly<Record<string, string>>;
  /** Whether a contact course runs today. */
  readonly running: boolean;
}

export function DetailsView({
  model: { citizen, running },
  form,
  words,
}: {
  readonly model: DetailsModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfDetails(words.language);
  const terms = { form, words } as const;
  const address = `/borgere/${citizen.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{t.lead}</p>
        <StepForm form={form} words={words} cancel={address} button={t.save}>
          <DayField {...terms} required name="fra" />
          <ContactFields form={form} words={words} />
          <fieldset>
            <legend>{t.situation}</legend>
            <SelectField
              {...terms}
              name="husstand"
              empty={t.unknown}
              why={t.householdWhy}
              options={optionsOf(households, words)}
            />
            <SelectField
              {...terms}
              name="uddannelse"
              empty={t.unknown}
              why={t.educationWhy}
              options={optionsOf(educationLevels, words)}
            />
            <SelectField
              {...terms}
              name="ydelse"
              empty={t.unknown}
              options={optionsOf(benefits, words)}
            />
          </fieldset>
        </StepForm>
      </section>
      <p>
        {running ? (
          <a href={`${address}/oplysninger/afslut`}>{t.close}</a>
        ) : (
          <>
            {t.ended} <a href="/modtag">{t.receive}</a>
          </>
        )}
      </p>
    </div>
  );
}
