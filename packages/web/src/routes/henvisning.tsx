import { type Referral, refer, referralOutcomes, refused } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { listJobOrders } from '@rettidig/store';
import { EffortPage } from '../effort/effort-page.tsx';
import { textsOfEffort } from '../effort/texts.ts';
import { choice, id, note, requiredDay, text } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, SelectField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';

/** A referral of a citizen to a job order, or with `henvisning` what came of one. */
export const henvisning = stepForm({
  path: '/borgere/:borger/henvisning',
  step: 'henvisning',
  purpose: 'Henvisning af borgeren til en jobordre',
  address: { borger: id, henvisning: id.optional() },
  fields: {
    jobordre: text(40),
    dag: requiredDay,
    udfald: choice(referralOutcomes),
    note: note(4000),
  },
  labels: ({ language }) => {
    const t = textsOfEffort(language);
    return { jobordre: t.referral.order, dag: t.day, udfald: t.outcome, note: t.note };
  },
  load: async ({ read, today }, { henvisning: wanted }, { citizen, situation }) => {
    const known = situation.records.referrals;
    const corrects = wanted === undefined ? null : found(known, wanted);
    const orders = await read(listJobOrders);
    return {
      citizen: { id: citizen.id, name: citizen.name },
      today,
      known,
      corrects,
      orders,
      // Of a referral that is put right the order stays, also when it has been closed since.
      choices: orders.filter((order) =>
        corrects === null ? order.closedOn === null : order.id === corrects.jobOrder,
      ),
    };
  },
  initial: ({ corrects, today }) =>
    corrects === null
      ? { dag: danishDay(today) }
      : {
          jobordre: corrects.jobOrder,
          dag: danishDay(corrects.on),
          udfald: corrects.outcome ?? '',
        },
  decide: ({ jobordre, dag, udfald, note: remark }, situation, { choices, corrects }) => {
    const order = choices.find((one) => one.id === jobordre);
    if (order === undefined) {
      return refused({ field: 'jobordre', text: 'Vælg en åben jobordre.' });
    }
    return refer({ on: dag, outcome: udfald ?? null, note: remark }, order, corrects, situation);
  },
  view: ({ citizen, known, corrects, orders, choices }, form, { words }) => {
    const t = textsOfEffort(words.language);
    const title = corrects === null ? t.referral.title : t.referral.correct;
    const terms = { form, words } as const;
    const address = `/borgere/${citizen.id}`;
    const orderName = (wanted: string): string =>
      orders.find((order) => order.id === wanted)?.title ?? '';
    return {
      title,
      body: (
        <EffortPage
          {...{ title, citizen, words }}
          registered={known.map((one) => ({
            text: `${orderName(one.jobOrder)}, ${danishDay(one.on)}: ${
              one.outcome === null
                ? 'ikke afgjort'
                : referralOutcomes.label(one.outcome, 'da').toLowerCase()
            }`,
            href: `${address}/henvisning?henvisning=${one.id}`,
          }))}
        >
          <p>
            {t.referral.lead} <a href="/jobordrer">{t.referral.orders}</a>
          </p>
          {choices.length === 0 ? (
            <p class="note">{t.referral.none}</p>
          ) : (
            <StepForm
              form={form}
              words={words}
              cancel={address}
              button={corrects === null ? t.referral.save : t.saveCorrection}
            >
              <SelectField
                {...terms}
                required
                name="jobordre"
                options={choices.map(({ id: value, title: label, employer, on }) => ({
                  value,
                  label: `${label}, ${employer} (${danishDay(on)})`,
                }))}
              />
              <DayField {...terms} required name="dag" />
              <SelectField
                {...terms}
                name="udfald"
                empty={t.notDecided}
                options={optionsOf(referralOutcomes, words)}
              />
              <TextArea {...terms} name="note" rows={3} />
            </StepForm>
          )}
        </EffortPage>
      ),
    };
  },
});

function found(known: readonly Referral[], wanted: string): Referral {
  const referral = known.find((one) => one.id === wanted);
  if (referral === undefined) throw new NotFoundError();
  return referral;
}
