import { type GivenStep, type OrderLaw, lineText, planLineStates } from '@rettidig/casework';
import { educationSteps } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { LawSays } from '../steps/law-says.tsx';
import {
  CheckField,
  DayField,
  RadioField,
  StepForm,
  TextArea,
  TextField,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfEducation } from './education-texts.ts';

/** What the form of an education order shows besides its fields. */
export interface EducationModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly given: readonly GivenStep[];
  readonly law: OrderLaw;
}

interface EducationViewTerms {
  readonly model: EducationModel;
  readonly form: FormState;
  readonly words: Words;
}

export function EducationView({ model, form, words }: EducationViewTerms): VNode {
  const { citizen, law, given } = model;
  const { language } = words;
  const t = textsOfEducation(language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        {law.applies ? <p>{t.lead}</p> : <p class="note warn">{t.none}</p>}
        <Given given={given} words={words} />
        {law.applies || form.problems.length > 0 ? (
          <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.save}>
            <RadioField
              {...terms}
              required
              name="trin"
              hint={`${t.stepHint} ${educationSteps.label(law.step ?? law.next, language)}`}
              options={optionsOf(educationSteps, words)}
            />
            <TextArea {...terms} required name="krav" rows={3} />
            <DayField {...terms} required name="frist" why={t.deadlineWhy} />
            <TextArea
              {...terms}
              required
              name="begrundelse"
              rows={4}
              hint={t.reasonsHint}
              why={t.why}
            />
            {given.some(({ line }) => line?.state === 'aaben') ? (
              <CheckField {...terms} name="taget" />
            ) : null}
            <TextField {...terms} name="uddannelse" />
            <TextField {...terms} name="institution" />
            <TextArea {...terms} name="adresse" rows={3} />
            <CheckField {...terms} name="underret" hint={t.noticeHint} />
          </StepForm>
        ) : (
          <p>
            <a href={`/borgere/${citizen.id}`}>{t.back}</a>
          </p>
        )}
      </section>
      <LawSays explanations={law.explanations} words={words} />
    </div>
  );
}

function Given({
  given,
  words: { language },
}: Pick<EducationModel, 'given'> & { readonly words: Words }): VNode | null {
  if (given.length === 0) return null;
  const t = textsOfEducation(language);
  return (
    <>
      <h2>{t.given}</h2>
      <ul>
        {given.map(({ order, line }) => (
          <li>
            <b>{educationSteps.label(order.step, language)}</b>
            {line === null ? null : (
              <>
                {': '}
                <span lang="da">{lineText(line)}</span>
                {`, ${planLineStates.label(line.state, language).toLowerCase()}`}
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
