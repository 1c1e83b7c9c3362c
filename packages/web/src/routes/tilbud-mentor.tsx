import { giveMentor, groupFor, mentorChecks, nextMonday } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { activityKinds } from '@rettidig/law';
import { id, note, requiredNote, text } from '../http/fields.ts';
import { optionalHours, periodFields } from '../offers/fields.ts';
import { offerCitizen } from '../offers/offer-case.ts';
import { OfferPage } from '../offers/offer-page.tsx';
import { labelsOf, textsOfOffers } from '../offers/texts.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, NumberField, StepForm, TextArea, TextField } from '../ui/form.tsx';

const fields = {
  mentor: text(120),
  'mentor-kontakt': note(200),
  ...periodFields,
  timer: optionalHours,
  hjaelp: requiredNote(4000),
};

/** Mentor support to a citizen. */
export const mentor = stepForm({
  path: '/borgere/:borger/tilbud/mentor',
  step: 'mentor',
  purpose: 'Tilbud om mentorstøtte',
  address: { borger: id },
  fields,
  labels: ({ language }) =>
    labelsOf(textsOfOffers(language), Object.keys(fields) as (keyof typeof fields)[]),
  load: (_visit, _address, stepCase) => {
    const { situation } = stepCase;
    const first = nextMonday(situation.today);
    const { group } = groupFor(situation.file, { first, last: first });
    return Promise.resolve({
      citizen: offerCitizen(stepCase),
      first,
      group,
      checks: group === null ? [] : mentorChecks(group, { first, last: first, hoursPerWeek: null }),
    });
  },
  initial: ({ first }) => ({ fra: danishDay(first) }),
  decide: (values, situation) =>
    giveMentor(
      {
        first: values.fra,
        last: values.til,
        hoursPerWeek: values.timer ?? null,
        mentor: values.mentor,
        contact: values['mentor-kontakt'] === '' ? null : values['mentor-kontakt'],
        aim: values.hjaelp,
      },
      situation,
    ),
  view: ({ citizen, group, checks }, form, { words }) => {
    const t = textsOfOffers(words.language);
    const title = activityKinds.label('mentor', words.language);
    const free = { form, words } as const;
    const must = { form, words, required: true } as const;
    return {
      title,
      body: (
        <OfferPage {...{ title, citizen, checks, words }} note={group === null ? t.noGroup : null}>
          <StepForm
            form={form}
            words={words}
            cancel={`/borgere/${citizen.id}`}
            button={t.giveMentor}
          >
            <TextField {...must} name="mentor" width="middle" />
            <div class="row">
              <DayField {...must} name="fra" />
              <DayField {...must} name="til" />
              <NumberField {...free} name="timer" />
            </div>
            <TextArea {...must} name="hjaelp" rows={4} hint={t.aimHint} />
            <TextField {...free} name="mentor-kontakt" width="middle" />
          </StepForm>
        </OfferPage>
      ),
    };
  },
});
