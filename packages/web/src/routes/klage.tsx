import {
  type Complaint,
  complaintKinds,
  complaintOutcomes,
  registerComplaint,
} from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { EffortPage } from '../effort/effort-page.tsx';
import { textsOfEffort } from '../effort/texts.ts';
import { choice, id, note, requiredChoice, requiredDay } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';
import { DayField, RadioField, SelectField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';

/** An enquiry to the citizens' adviser or a complaint, or with `henvendelse` what came of one. */
export const klage = stepForm({
  path: '/borgere/:borger/klage',
  step: 'klage',
  purpose: 'Henvendelse eller klage fra borgeren',
  address: { borger: id, henvendelse: id.optional() },
  fields: {
    slags: requiredChoice(complaintKinds),
    dag: requiredDay,
    udfald: choice(complaintOutcomes),
    note: note(4000),
  },
  labels: ({ language }) => {
    const t = textsOfEffort(language);
    return { slags: t.complaint.kind, dag: t.day, udfald: t.outcome, note: t.note };
  },
  load: ({ today }, { henvendelse }, { citizen, situation }) => {
    const known = situation.records.complaints;
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today,
      known,
      corrects: henvendelse === undefined ? null : found(known, henvendelse),
    });
  },
  initial: ({ corrects, today }) =>
    corrects === null
      ? { dag: danishDay(today) }
      : { slags: corrects.kind, dag: danishDay(corrects.on), udfald: corrects.outcome ?? '' },
  decide: ({ slags, dag, udfald, note: remark }, situation, { corrects }) =>
    registerComplaint(
      { kind: slags, on: dag, outcome: udfald ?? null, note: remark },
      corrects,
      situation,
    ),
  view: ({ citizen, known, corrects }, form, { words }) => {
    const t = textsOfEffort(words.language);
    const title = corrects === null ? t.complaint.title : t.complaint.correct;
    const terms = { form, words } as const;
    const address = `/borgere/${citizen.id}`;
    return {
      title,
      body: (
        <EffortPage
          {...{ title, citizen, words }}
          registered={known.map(({ id: fact, kind, on, outcome }) => ({
            text: `${complaintKinds.label(kind, 'da').toLowerCase()}, ${danishDay(on)}: ${
              outcome === null
                ? 'ikke afgjort'
                : complaintOutcomes.label(outcome, 'da').toLowerCase()
            }`,
            href: `${address}/klage?henvendelse=${fact}`,
          }))}
        >
          <p>{t.complaint.lead}</p>
          <StepForm
            form={form}
            words={words}
            cancel={address}
            button={corrects === null ? t.complaint.save : t.saveCorrection}
          >
            <RadioField
              {...terms}
              required
              name="slags"
              options={optionsOf(complaintKinds, words)}
            />
            <DayField {...terms} required name="dag" />
            <SelectField
              {...terms}
              name="udfald"
              empty={t.notDecided}
              options={optionsOf(complaintOutcomes, words)}
            />
            <TextArea {...terms} name="note" rows={3} />
          </StepForm>
        </EffortPage>
      ),
    };
  },
});

function found(known: readonly Complaint[], wanted: string): Complaint {
  const complaint = known.find((one) => one.id === wanted);
  if (complaint === undefined) throw new NotFoundError();
  return complaint;
}
