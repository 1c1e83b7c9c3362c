import { endOffer, offerEndReasons } from '@rettidig/casework';
import { addDays, danishDay } from '@rettidig/engine';
import { activityKinds } from '@rettidig/law';
import { lastDayText, listDay } from '../format/days.ts';
import { id, note, requiredChoice, requiredDay } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { labelsOf, textsOfOffers } from '../offers/texts.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, optionsOf, RadioField, StepForm, TextArea } from '../ui/form.tsx';

const fields = {
  'sidste-dag': requiredDay,
  aarsag: requiredChoice(offerEndReasons),
  evaluering: note(4000),
};

/** The end of an offer: on which day, why, and what came of it. */
export const tilbudSlut = stepForm({
  path: '/borgere/:borger/tilbud/:tilbud/slut',
  step: 'tilbud-afsluttet',
  purpose: 'Afslutning af tilbud',
  address: { borger: id, tilbud: id },
  fields,
  labels: ({ language }) =>
    labelsOf(textsOfOffers(language), Object.keys(fields) as (keyof typeof fields)[]),
  load: ({ today }, { tilbud }, { citizen, situation: { file, records } }) => {
    const offer = file.activities.find((activity) => activity.id === tilbud);
    if (offer === undefined) throw new NotFoundError();
    const terms = records.offerTerms.find(({ activity }) => activity === tilbud);
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      offer,
      provider: terms?.provider ?? null,
      today,
    });
  },
  // An offer ends today, unless its time has run out already or has not come.
  initial: ({ offer, today }) => {
    const last = addDays(offer.to, -1);
    const day = last < today ? last : offer.from > today ? offer.from : today;
    return { 'sidste-dag': danishDay(day) };
  },
  decide: (values, situation, { offer }) =>
    endOffer(
      offer,
      { last: values['sidste-dag'], reason: values.aarsag, evaluation: values.evaluering },
      situation,
    ),
  view: ({ citizen, offer, provider }, form, { words }) => {
    const { t: all, language } = words;
    const t = textsOfOffers(language);
    const what = activityKinds.label(offer.kind, language);
    return {
      title: t.endTitle,
      body: (
        <div class="panels">
          <div class="page-head">
            <h1>{t.endTitle}</h1>
            <p class="quiet">{citizen.name}</p>
          </div>
          <section class="panel">
            <p>
              <b>{provider === null ? what : `${what}: ${provider}`}</b>,{' '}
              {t.span(listDay(offer.from, language), lastDayText(offer.to, all, language))}
            </p>
            <StepForm
              form={form}
              words={words}
              cancel={`/borgere/${citizen.id}`}
              button={t.endButton}
            >
              <DayField form={form} words={words} required name="sidste-dag" />
              <RadioField
                form={form}
                words={words}
                required
                name="aarsag"
                options={optionsOf(offerEndReasons, words)}
              />
              <TextArea form={form} words={words} name="evaluering" rows={4} />
            </StepForm>
            <p class="quiet">
              {t.endAvailability}{' '}
              <a href={`/borgere/${citizen.id}/raadighed?haendelse=${offer.id}`}>
                {t.availability}
              </a>
            </p>
          </section>
        </div>
      ),
    };
  },
});
