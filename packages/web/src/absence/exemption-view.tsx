import type { Exemption } from '@rettidig/casework';
import type { Explanation } from '@rettidig/engine';
import { exemptionGrounds, exemptionScopes } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { LawSays } from '../steps/law-says.tsx';
import {
  CheckField,
  DayField,
  RadioField,
  SelectField,
  StepForm,
  TextArea,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { Registered } from './registered.tsx';
import { textsOfAbsence } from './texts.ts';

/** What the form of an exemption shows besides its fields. */
export interface ExemptionModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly today: string;
  readonly exemptions: readonly Exemption[];
  /** The exemption that is put right; null for a new one. */
  readonly corrects: Exemption | null;
  readonly explanations: readonly Explanation[];
}

export function ExemptionView({
  model: { citizen, exemptions, corrects, explanations },
  form,
  words,
}: {
  readonly model: ExemptionModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfAbsence(words.language);
  const terms = { form, words } as const;
  const address = `/borgere/${citizen.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{corrects === null ? t.exemption : t.correctExemption}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{t.exemptionLead}</p>
        <StepForm
          form={form}
          words={words}
          cancel={address}
          button={corrects === null ? t.saveExemption : t.saveCorrection}
        >
          <RadioField
            {...terms}
            required
            name="omfang"
            options={optionsOf(exemptionScopes, words)}
          />
          <SelectField
            {...terms}
            required
            name="grund"
            options={optionsOf(exemptionGrounds, words)}
          />
          <DayField {...terms} required name="fra" />
          <DayField {...terms} name="til" hint={t.toHint} />
          <TextArea {...terms} required name="begrundelse" rows={4} hint={t.reasonsHint} />
          <CheckField {...terms} name="brev" />
        </StepForm>
      </section>
      <Registered
        words={words}
        list={exemptions.map((exemption) => ({
          ...exemption,
          name: exemptionScopes.label(exemption.scope, 'da'),
          href: `${address}/fritagelse?fritagelse=${exemption.id}`,
        }))}
      />
      <LawSays explanations={explanations} words={words} />
    </div>
  );
}
