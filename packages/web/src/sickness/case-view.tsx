import { sicknessCategories, sicknessLimitGroups, sickSpellKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { CheckField, DayField, optionsOf, SelectField, StepForm, TextArea } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { SicknessModel } from './load.ts';
import { Decisions, Limit, SicknessDeadlines, SicknessHead } from './parts.tsx';
import { textsOfSickness } from './texts.ts';

/** A citizen's sickness: what is due, when the benefit stops, and the form that keeps the case. */
export function SicknessView({
  model,
  form,
  words,
}: {
  readonly model: SicknessModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfSickness(words.language);
  const { citizen, running, isPaid } = model;
  const here = `/borgere/${citizen.id}`;
  const terms = { form, words } as const;
  return (
    <div class="panels sickness">
      <SicknessHead model={model} title={t.title} words={words} />
      {running === null ? null : (
        <>
          <p class="row">
            <a class="button" href={`${here}/samtale`}>
              {t.hold}
            </a>
            <a class="button" href={`${here}/indkaldelse`}>
              {t.summon}
            </a>
            <a class="button" href={`${here}/sygdom/afgoerelse`}>
              {t.decide}
            </a>
          </p>
          <SicknessDeadlines model={model} words={words} />
          <Limit running={running} words={words} />
          <Decisions running={running} words={words} />
        </>
      )}
      <section class="panel" aria-labelledby="registrer">
        <h2 id="registrer">{running === null ? t.report : t.followUp}</h2>
        <p>{running === null ? t.reportLead : t.followUpLead}</p>
        <StepForm
          form={form}
          words={words}
          cancel={here}
          button={running === null ? t.saveReport : t.save}
        >
          <DayField {...terms} name="fravaersdag" required />
          {running === null ? null : <DayField {...terms} name="rask" hint={t.hints.rask} />}
          <DayField {...terms} name="ventes" why={t.whyWell} />
          <SelectField
            {...terms}
            name="kategori"
            required
            options={optionsOf(sicknessCategories, words)}
          />
          <CheckField {...terms} name="ansat" />
          <CheckField {...terms} name="begge" />
          <DayField {...terms} name="fasttrack" why={t.whyFastTrack} />
          <SelectField
            {...terms}
            name="taeller"
            required
            options={optionsOf(sickSpellKinds, words)}
          />
          <SelectField
            {...terms}
            name="graense"
            required
            options={optionsOf(sicknessLimitGroups, words)}
          />
          {isPaid ? null : <DayField {...terms} name="ydelse" hint={t.hints.ydelse} />}
          <TextArea {...terms} name="note" rows={5} hint={t.hints.note} />
        </StepForm>
      </section>
    </div>
  );
}
