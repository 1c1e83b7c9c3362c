import { courseKinds, giveCourse, groupFor, nextMonday } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { activityKinds } from '@rettidig/law';
import { z } from 'zod';
import { checked, id, note, text } from '../http/fields.ts';
import { periodFields, requiredHours } from '../offers/fields.ts';
import { offerCitizen } from '../offers/offer-case.ts';
import { OfferPage } from '../offers/offer-page.tsx';
import { labelsOf, textsOfOffers } from '../offers/texts.ts';
import { usualHours } from '../offers/workplace-model.ts';
import { stepForm } from '../steps/step-form.ts';
import {
  CheckField,
  DayField,
  NumberField,
  optionsOf,
  RadioField,
  StepForm,
  TextArea,
  TextField,
} from '../ui/form.tsx';

const fields = {
  slags: z
    .enum(['', ...courseKinds])
    .default('')
    .transform((kind, context) => {
      if (kind !== '') return kind;
      context.addIssue({ code: 'custom', params: { mistake: 'not-chosen' }, input: '' });
      return z.NEVER;
    }),
  sted: text(200),
  kursus: note(200),
  ...periodFields,
  timer: requiredHours,
  aftalt: checked,
  jobrettet: checked,
  maal: note(2000),
};

/** Guidance, a course or an ordinary education to a citizen. */
export const forloeb = stepForm({
  path: '/borgere/:borger/tilbud/forloeb',
  step: 'vejledning-og-uddannelse',
  purpose: 'Tilbud om vejledning og uddannelse',
  address: { borger: id },
  fields,
  labels: ({ language }) =>
    labelsOf(textsOfOffers(language), Object.keys(fields) as (keyof typeof fields)[]),
  load: (_visit, _address, stepCase) => {
    const { situation } = stepCase;
    const first = nextMonday(situation.today);
    const { group } = groupFor(situation.file, { first, last: first });
    return Promise.resolve({ citizen: offerCitizen(stepCase), first, group });
  },
  initial: ({ first }) => ({ fra: danishDay(first), timer: String(usualHours) }),
  decide: (values, situation) =>
    giveCourse(
      {
        kind: values.slags,
        provider: values.sted,
        content: values.kursus,
        first: values.fra,
        last: values.til,
        hoursPerWeek: values.timer,
        agreed: values.aftalt,
        jobDirected: values.jobrettet,
        aim: values.maal,
      },
      situation,
    ),
  view: ({ citizen, group }, form, { words }) => {
    const t = textsOfOffers(words.language);
    const title = t.courseTitle;
    const free = { form, words } as const;
    const must = { form, words, required: true } as const;
    return {
      title,
      body: (
        <OfferPage
          {...{ title, citizen, words }}
          checks={[]}
          note={group === null ? t.noGroup : null}
        >
          <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.give}>
            <RadioField
              {...must}
              name="slags"
              options={optionsOf(activityKinds, words, courseKinds)}
            />
            <TextField {...must} name="sted" width="middle" />
            <TextField {...free} name="kursus" />
            <div class="row">
              <DayField {...must} name="fra" />
              <DayField {...must} name="til" />
              <NumberField {...must} name="timer" />
            </div>
            <CheckField {...free} name="aftalt" hint={t.agreedHint} />
            {group === 'dagpenge' ? (
              <CheckField {...free} name="jobrettet" hint={t.jobDirectedHint} />
            ) : null}
            <TextArea {...free} name="maal" rows={2} hint={t.aimHint} />
          </StepForm>
        </OfferPage>
      ),
    };
  },
});
