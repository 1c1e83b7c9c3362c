import { benefits, households } from '@rettidig/law';
import type { VNode } from 'preact';
import { ContactFields } from '../details/contact-fields.tsx';
import type { FormState } from '../steps/form-state.ts';
import {
  CheckField,
  DayField,
  type Option,
  SelectField,
  StepForm,
  TextField,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfReception } from './texts.ts';

/** What the form of a reception shows besides its fields. */
export interface ReceptionModel {
  /** Where the employee may place a citizen. */
  readonly units: readonly Option[];
  readonly caseworkers: readonly (Option & { readonly unit: string | null })[];
  readonly mayProtect: boolean;
  /** Only made-up numbers may be entered. */
  readonly demo: boolean;
  /** A citizen whose course runs already; null when that is not the matter. */
  readonly running: { readonly id: string; readonly name: string } | null;
}

export function ReceptionView({
  model,
  form,
  words,
}: {
  readonly model: ReceptionModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfReception(words.language);
  const terms = { form, words } as const;
  const { running, demo } = model;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      <section class="panel">
        {running === null ? null : (
          <p class="note warn" role="alert">
            {t.running(running.name)} <a href={`/borgere/${running.id}`}>{t.toCase}</a>
          </p>
        )}
        <StepForm form={form} words={words} cancel="/min-dag" button={t.save}>
          <fieldset>
            <legend>{t.who}</legend>
            <TextField
              {...terms}
              required
              name="cpr"
              width="short"
              inputMode="numeric"
              hint={demo ? t.cprDemo : t.cprHint}
              why={t.cprWhy}
            />
            <div class="row">
              <TextField {...terms} required name="fornavn" width="middle" />
              <TextField {...terms} required name="efternavn" width="middle" />
            </div>
            {model.mayProtect ? <CheckField {...terms} name="beskyttet" /> : null}
          </fieldset>
          <fieldset>
            <legend>{t.course}</legend>
            <DayField {...terms} required name="henvendelse" why={t.contactWhy} />
            <SelectField {...terms} required name="ydelse" options={optionsOf(benefits, words)} />
            <SelectField {...terms} name="husstand" options={optionsOf(households, words)} />
            <SelectField {...terms} required name="enhed" options={model.units} />
            <SelectField
              {...terms}
              name="sagsbehandler"
              empty={t.nobody}
              options={model.caseworkers}
            />
            <CheckField {...terms} name="fradag1" />
          </fieldset>
          <ContactFields form={form} words={words} />
        </StepForm>
      </section>
    </div>
  );
}
