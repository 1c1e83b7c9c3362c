import { registerSkillTest } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { z } from 'zod';
import { id, note, requiredDay } from '../http/fields.ts';
import { offerCitizen } from '../offers/offer-case.ts';
import { OfferPage } from '../offers/offer-page.tsx';
import { labelsOf, textsOfOffers } from '../offers/texts.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, RadioField, StepForm, TextArea } from '../ui/form.tsx';

const fields = {
  dag: requiredDay,
  behov: z
    .enum(['ja', 'nej', 'ikke-vurderet', ''])
    .default('')
    .transform((answer, context) => {
      if (answer !== '') return answer;
      context.addIssue({ code: 'custom', params: { mistake: 'not-chosen' }, input: '' });
      return z.NEVER;
    }),
  bemaerkning: note(4000),
};

const needs = { ja: true, nej: false, 'ikke-vurderet': null } as const;

/** A reading, writing and maths test of a citizen. */
export const proeve = stepForm({
  path: '/borgere/:borger/proeve',
  step: 'proeve',
  purpose: 'Læse-, skrive- og regnetest',
  address: { borger: id },
  fields,
  labels: ({ language }) =>
    labelsOf(textsOfOffers(language), Object.keys(fields) as (keyof typeof fields)[]),
  load: ({ today }, _address, stepCase) =>
    Promise.resolve({ citizen: { ...offerCitizen(stepCase), running: [] }, today }),
  initial: ({ today }) => ({ dag: danishDay(today) }),
  decide: ({ dag, behov, bemaerkning }, situation) =>
    registerSkillTest({ on: dag, needsTeaching: needs[behov], note: bemaerkning }, situation),
  view: ({ citizen }, form, { words }) => {
    const t = textsOfOffers(words.language);
    const title = t.testTitle;
    return {
      title,
      body: (
        <OfferPage {...{ title, citizen, words }} checks={[]} note={null}>
          <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.register}>
            <DayField form={form} words={words} required name="dag" />
            <RadioField
              form={form}
              words={words}
              required
              name="behov"
              options={[
                { value: 'ja', label: t.testYes },
                { value: 'nej', label: t.testNo },
                { value: 'ikke-vurderet', label: t.testLater },
              ]}
            />
            <TextArea form={form} words={words} name="bemaerkning" rows={3} />
          </StepForm>
        </OfferPage>
      ),
    };
  },
});
