import { extensionProvisions, sicknessOutcomes } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import {
  CheckField,
  DayField,
  optionsOf,
  RadioField,
  SelectField,
  StepForm,
  TextArea,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { SicknessModel } from './load.ts';
import { Decisions, Limit, Provisions, SicknessHead } from './parts.tsx';
import { textsOfSickness } from './texts.ts';

/** The decision on the limit: the seven provisions as the law has them, and what a person has found. */
export function LimitDecisionView({
  model,
  form,
  words,
}: {
  readonly model: SicknessModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfSickness(words.language);
  const { citizen, running } = model;
  const cancel = `/borgere/${citizen.id}/sygdom`;
  const terms = { form, words } as const;
  if (running === null) {
    return (
      <div class="panels sickness">
        <SicknessHead model={model} title={t.decide} words={words} />
        <section class="panel">
          <p>{t.none}</p>
          <p>
            <a href={cancel}>{t.report}</a>
          </p>
        </section>
      </div>
    );
  }
  return (
    <div class="panels sickness">
      <SicknessHead model={model} title={t.decide} words={words} />
      <p>
        <a href={cancel}>{t.backToCase}</a>
      </p>
      <Limit running={running} words={words} />
      <Decisions running={running} words={words} />
      <section class="panel">
        <p>{t.decisionLead}</p>
        <StepForm form={form} words={words} cancel={cancel} button={t.saveDecision}>
          <RadioField
            {...terms}
            name="udfald"
            required
            options={optionsOf(sicknessOutcomes, words)}
          />
          <SelectField
            {...terms}
            name="bestemmelse"
            options={optionsOf(extensionProvisions, words)}
          />
          <CheckField {...terms} name="sag" />
          {running.law.open === null ? null : (
            <DayField {...terms} name="begivenhed" hint={t.hints.begivenhed} />
          )}
          <SelectField
            {...terms}
            name="uarbejdsdygtig"
            hint={t.hints.uarbejdsdygtig}
            options={[
              { value: 'ja', label: t.yes },
              { value: 'nej', label: t.no },
            ]}
          />
          <TextArea {...terms} name="hensyn" required rows={5} why={t.whyFacts} />
          <TextArea {...terms} name="oplysninger" required rows={4} hint={t.hints.oplysninger} />
          <TextArea {...terms} name="hoering" rows={3} hint={t.hints.hoering} why={t.whyHearing} />
        </StepForm>
      </section>
      <Provisions running={running} words={words} />
    </div>
  );
}
