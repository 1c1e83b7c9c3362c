import {
  lastDayOf,
  markRisk,
  periodText,
  type RiskMark,
  riskOutsideReasons,
} from '@rettidig/casework';
import { type Day, danishDay, periodOn } from '@rettidig/engine';
import { EffortPage } from '../effort/effort-page.tsx';
import { textsOfEffort } from '../effort/texts.ts';
import { choice, id, note, optionalDay, requiredDay } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, SelectField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';

/** Time in the risk group of losing dagpenge, or with `periode` a registered period that is put right. */
export const risikogruppe = stepForm({
  path: '/borgere/:borger/risikogruppe',
  step: 'risikogruppe',
  purpose: 'Borgeren i risikogruppen',
  address: { borger: id, periode: id.optional() },
  fields: {
    fra: requiredDay,
    til: optionalDay,
    brev: optionalDay,
    kontakt: optionalDay,
    jobformidler: optionalDay,
    anmodet: optionalDay,
    bevilget: optionalDay,
    oenske: optionalDay,
    uddannelse: optionalDay,
    udenfor: choice(riskOutsideReasons),
    note: note(4000),
  },
  labels: ({ language }) => {
    const t = textsOfEffort(language);
    return {
      fra: t.from,
      til: t.to,
      brev: t.risk.letter,
      kontakt: t.risk.contact,
      jobformidler: t.risk.broker,
      anmodet: t.risk.asked,
      bevilget: t.risk.granted,
      oenske: t.risk.wish,
      uddannelse: t.risk.education,
      udenfor: t.risk.outside,
      note: t.note,
    };
  },
  load: ({ today }, { periode }, { citizen, situation }) => {
    const known = situation.records.riskMarks;
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today,
      known,
      // Who is in the group already takes the next step of the package.
      corrects: periode === undefined ? periodOn(known, today) : found(known, periode),
    });
  },
  initial: ({ corrects, today }) => {
    if (corrects === null) return { fra: danishDay(today) };
    const written = (day: Day | null): string => (day === null ? '' : danishDay(day));
    return {
      fra: written(corrects.from),
      til: written(lastDayOf(corrects)),
      brev: written(corrects.letterOn),
      kontakt: written(corrects.contactedOn),
      jobformidler: written(corrects.brokerOn),
      anmodet: written(corrects.askedOn),
      bevilget: written(corrects.grantedOn),
      oenske: written(corrects.educationWishOn),
      uddannelse: written(corrects.educationFrom),
      udenfor: corrects.outside ?? '',
    };
  },
  decide: (values, situation, { corrects }) =>
    markRisk(
      {
        from: values.fra,
        last: values.til ?? null,
        letterOn: values.brev ?? null,
        contactedOn: values.kontakt ?? null,
        brokerOn: values.jobformidler ?? null,
        askedOn: values.anmodet ?? null,
        grantedOn: values.bevilget ?? null,
        educationWishOn: values.oenske ?? null,
        educationFrom: values.uddannelse ?? null,
        outside: values.udenfor ?? null,
        note: values.note,
      },
      corrects,
      situation,
    ),
  view: ({ citizen, known, corrects }, form, { words }) => {
    const t = textsOfEffort(words.language);
    const title = corrects === null ? t.risk.title : t.risk.correct;
    const terms = { form, words } as const;
    const address = `/borgere/${citizen.id}`;
    return {
      title,
      body: (
        <EffortPage
          {...{ title, citizen, words }}
          registered={known.map((one) => ({
            text: `i risikogruppen ${periodText(one)}`,
            href: `${address}/risikogruppe?periode=${one.id}`,
          }))}
        >
          <p>{t.risk.lead}</p>
          <StepForm
            form={form}
            words={words}
            cancel={address}
            button={corrects === null ? t.risk.save : t.saveCorrection}
          >
            <DayField {...terms} required name="fra" />
            <DayField {...terms} name="til" hint={t.toHint} />
            <SelectField
              {...terms}
              name="udenfor"
              empty={t.risk.covered}
              options={optionsOf(riskOutsideReasons, words)}
            />
            <h2>{t.risk.follow}</h2>
            <DayField {...terms} name="brev" hint={t.risk.letterHint} />
            <DayField {...terms} name="kontakt" />
            <DayField {...terms} name="jobformidler" hint={t.risk.brokerHint} />
            <h2>{t.risk.offer}</h2>
            <DayField {...terms} name="anmodet" />
            <DayField {...terms} name="bevilget" hint={t.risk.grantedHint} />
            <DayField {...terms} name="oenske" />
            <DayField {...terms} name="uddannelse" />
            <TextArea {...terms} name="note" rows={3} />
          </StepForm>
        </EffortPage>
      ),
    };
  },
});

function found(known: readonly RiskMark[], wanted: string): RiskMark {
  const mark = known.find((one) => one.id === wanted);
  if (mark === undefined) throw new NotFoundError();
  return mark;
}
