import type { VNode } from 'preact';
import {
  attendanceViews,
  bookers,
  interviewForms,
  interviewHolders,
  interviewKinds,
} from '@rettidig/law';
import { type FormState, problemOf } from '../steps/form-state.ts';
import {
  CheckField,
  DayField,
  NumberField,
  RadioField,
  SelectField,
  StepForm,
  TextArea,
  TextField,
  TimeField,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { BookingModel } from './booking-model.ts';
import { OtherCalendar } from './other-calendar.tsx';
import { StepPage } from './page-frame.tsx';
import { NextDue, SlotField } from './slot-fields.tsx';
import { textsOfInterviews } from './texts.ts';

/** What the form of a summons shows besides its fields. */
export interface SummonsModel extends BookingModel {
  /** It matters whether the citizen is sick-listed from a job. */
  readonly asksForEmployer: boolean;
  readonly formWhy: string;
}

/** Fields that are folded away until they are needed. */
const folded = [
  'dag',
  'klokken',
  'minutter',
  'afholder',
  'booket',
  'fremmoede',
  'fremmoedegrund',
  'arbejdsgiver',
] as const;

export function SummonsView({
  model,
  form,
  words,
}: {
  readonly model: SummonsModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfInterviews(words.language);
  const { citizen, lengths, kind } = model;
  const terms = { form, words } as const;
  const isOpen =
    model.slots.length === 0 ||
    folded.some((name) => problemOf(form, name) !== null) ||
    (form.entered['dag']?.[0] ?? '') !== '';
  return (
    <StepPage title={t.summons} name={citizen.name}>
      <NextDue model={model} words={words} />
      <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.send}>
        <SlotField {...terms} model={model} />
        <SelectField {...terms} name="type" options={optionsOf(interviewKinds, words)} required />
        <RadioField
          {...terms}
          name="form"
          options={optionsOf(interviewForms, words)}
          why={model.formWhy}
          required
        />
        <TextField {...terms} name="sted" hint={t.placeHint} width="middle" />
        <TextArea {...terms} name="besked" hint={t.messageHint} rows={3} />
        <details open={isOpen}>
          <summary>{t.ownTime}</summary>
          <p class="hint">{t.ownTimeHint}</p>
          <DayField {...terms} name="dag" />
          <TimeField {...terms} name="klokken" />
          <NumberField {...terms} name="minutter" hint={t.minutesHint(lengths[kind])} />
          <SelectField
            {...terms}
            name="afholder"
            options={optionsOf(interviewHolders, words, ['kommune', 'faelles'])}
            required
          />
          <RadioField {...terms} name="booket" options={optionsOf(bookers, words)} required />
          <SelectField
            {...terms}
            name="fremmoede"
            options={optionsOf(attendanceViews, words)}
            hint={t.attendanceHint}
            required
          />
          <TextArea {...terms} name="fremmoedegrund" rows={3} />
          {model.asksForEmployer ? <CheckField {...terms} name="arbejdsgiver" /> : null}
        </details>
      </StepForm>
      <OtherCalendar model={model} words={words} at={`/borgere/${citizen.id}/indkaldelse`} />
    </StepPage>
  );
}
