import type { PersonCategory, VisitationLaw } from '@rettidig/casework';
import { type TargetGroup, personCategories, targetGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { FormState } from '../steps/form-state.ts';
import { LawSays } from '../steps/law-says.tsx';
import { CheckField, DayField, RadioField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfVisitation } from './texts.ts';

/** What the form of a visitation shows besides its fields. */
export interface VisitationModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly today: string;
  readonly category: PersonCategory | null;
  readonly group: TargetGroup | null;
  /** null: the citizen has no course or no benefit. */
  readonly law: VisitationLaw | null;
}

export function VisitationView({
  model: { citizen, category, group, law },
  form,
  words,
}: {
  readonly model: VisitationModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfVisitation(language);
  const terms = { form, words, required: true } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        {law?.judged === true ? (
          <p>{t.lead}</p>
        ) : (
          <p class="note warn">{law === null ? t.noCourse : t.notJudged}</p>
        )}
        <dl class="facts">
          <div>
            <dt>{t.now}</dt>
            <dd>
              {category === null
                ? t.none
                : `${personCategories.label(category.category, language)}, ${t.since(listDay(category.from, language))}`}
            </dd>
          </div>
          <div>
            <dt>{t.group}</dt>
            <dd>{group === null ? t.noGroup : targetGroups.label(group, language)}</dd>
          </div>
        </dl>
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.save}>
          <RadioField {...terms} name="kategori" options={optionsOf(personCategories, words)} />
          <DayField {...terms} name="fra" />
          <TextArea {...terms} name="begrundelse" rows={5} hint={t.reasonsHint} why={t.why} />
          <CheckField form={form} words={words} name="brev" />
        </StepForm>
      </section>
      <LawSays explanations={law?.explanations ?? []} words={words} />
    </div>
  );
}
