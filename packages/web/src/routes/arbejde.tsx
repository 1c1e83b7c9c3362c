import {
  keepLabourStatus,
  labourStatuses,
  lastDayOf,
  type LabourStatus,
  periodText,
} from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { EffortPage } from '../effort/effort-page.tsx';
import { textsOfEffort } from '../effort/texts.ts';
import { decimal } from '../format/numbers.ts';
import {
  id,
  note,
  optionalDay,
  optionalNumber,
  requiredChoice,
  requiredDay,
} from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, NumberField, RadioField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';

/** Work, education and other support of a citizen, or with `status` a registered period that is put right. */
export const arbejde = stepForm({
  path: '/borgere/:borger/arbejde',
  step: 'arbejde-og-uddannelse',
  purpose: 'Borgerens arbejde og uddannelse',
  address: { borger: id, status: id.optional() },
  fields: {
    slags: requiredChoice(labourStatuses),
    timer: optionalNumber({ least: 0, most: 168 }),
    fra: requiredDay,
    til: optionalDay,
    note: note(4000),
  },
  labels: ({ language }) => {
    const t = textsOfEffort(language);
    return { slags: t.labour.status, timer: t.labour.hours, fra: t.from, til: t.to, note: t.note };
  },
  load: ({ today }, { status }, { citizen, situation }) => {
    const known = situation.records.labourStatuses;
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today,
      known,
      corrects: status === undefined ? null : found(known, status),
    });
  },
  initial: ({ corrects, today }) => {
    if (corrects === null) return { fra: danishDay(today) };
    const last = lastDayOf(corrects);
    return {
      slags: corrects.status,
      timer: corrects.hoursPerWeek === null ? '' : decimal(corrects.hoursPerWeek, 'da'),
      fra: danishDay(corrects.from),
      til: last === null ? '' : danishDay(last),
    };
  },
  decide: ({ slags, timer, fra, til, note: remark }, situation, { corrects }) =>
    keepLabourStatus(
      { status: slags, hoursPerWeek: timer ?? null, from: fra, last: til ?? null, note: remark },
      corrects,
      situation,
    ),
  view: ({ citizen, known, corrects }, form, { words }) => {
    const t = textsOfEffort(words.language);
    const title = corrects === null ? t.labour.title : t.labour.correct;
    const terms = { form, words } as const;
    const address = `/borgere/${citizen.id}`;
    return {
      title,
      body: (
        <EffortPage
          {...{ title, citizen, words }}
          registered={known.map((one) => ({
            text: `${labourStatuses.label(one.status, 'da').toLowerCase()} ${periodText(one)}`,
            href: `${address}/arbejde?status=${one.id}`,
          }))}
        >
          <p>{t.labour.lead}</p>
          <p>
            {t.labour.end} <a href={`${address}/oplysninger/afslut`}>{t.labour.endLink}</a>
          </p>
          <StepForm
            form={form}
            words={words}
            cancel={address}
            button={corrects === null ? t.labour.save : t.saveCorrection}
          >
            <RadioField
              {...terms}
              required
              name="slags"
              options={optionsOf(labourStatuses, words)}
            />
            <NumberField {...terms} name="timer" hint={t.labour.hoursHint} />
            <DayField {...terms} required name="fra" />
            <DayField {...terms} name="til" hint={t.toHint} />
            <TextArea {...terms} name="note" rows={3} />
          </StepForm>
        </EffortPage>
      ),
    };
  },
});

function found(known: readonly LabourStatus[], wanted: string): LabourStatus {
  const status = known.find((one) => one.id === wanted);
  if (status === undefined) throw new NotFoundError();
  return status;
}
