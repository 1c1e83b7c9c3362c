import { type PlanLine, planLineParties } from '@rettidig/casework';
import { interviewForms, interviewHolders, interviewKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { type FormState, enteredIn, problemOf } from '../steps/form-state.ts';
import {
  DayField,
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
import { agreementLines, linesInSight } from './held-fields.ts';
import { StepPage } from './page-frame.tsx';
import { type Settled, SettledNote } from './settled.tsx';
import { NextDue, SlotField } from './slot-fields.tsx';
import { textsOfInterviews } from './texts.ts';

/** What the form of an interview that was held shows besides its fields. */
export interface HeldModel extends BookingModel {
  /** The interview that was booked; null for one that was not. */
  readonly interview: Settled | null;
  /** Agreements of earlier that are still open. */
  readonly open: readonly PlanLine[];
}

interface Terms {
  readonly model: HeldModel;
  readonly form: FormState;
  readonly words: Words;
}

export function HeldView({ model, form, words }: Terms): VNode {
  const t = textsOfInterviews(words.language);
  const { citizen, interview } = model;
  const terms = { form, words } as const;
  return (
    <StepPage title={t.held} name={citizen.name} lead={interview?.when}>
      {interview !== null && interview.state !== 'booket' ? (
        <SettledNote interview={interview} citizen={citizen} words={words} />
      ) : null}
      <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.saveHeld}>
        <TextArea {...terms} name="notat" rows={6} hint={t.noteHint} required />
        <DoneField model={model} form={form} words={words} />
        <Agreements model={model} form={form} words={words} />
        <Next model={model} form={form} words={words} />
        <Facts model={model} form={form} words={words} />
      </StepForm>
      {interview === null ? null : (
        <p class="quiet small">
          {t.otherwise}{' '}
          <a href={`/borgere/${citizen.id}/samtaler/${interview.id}/udeblevet`}>{t.missed}</a>
          {' · '}
          <a href={`/borgere/${citizen.id}/samtaler/${interview.id}/flyt`}>{t.move}</a>
          {' · '}
          <a href={`/borgere/${citizen.id}/samtaler/${interview.id}/aflys`}>{t.cancel}</a>
        </p>
      )}
    </StepPage>
  );
}

/** Agreements of earlier, to be ticked off. */
function DoneField({ model: { open }, form, words }: Terms): VNode | null {
  if (open.length === 0) return null;
  const chosen = form.entered['gjort'] ?? [];
  return (
    <fieldset class="field">
      <legend>{form.labels['gjort']}</legend>
      {open.map(({ id, text, party, due }) => (
        <div class="option">
          <input
            type="checkbox"
            id={`gjort-${id}`}
            name="gjort"
            value={id}
            checked={chosen.includes(id)}
          />
          <label for={`gjort-${id}`}>
            <span lang="da">{text}</span>{' '}
            <span class="quiet small">
              {`${planLineParties.label(party, words.language)}${due === null ? '' : `, ${listDay(due, words.language)}`}`}
            </span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function Agreements({ form, words }: Terms): VNode {
  const t = textsOfInterviews(words.language);
  const isUsed = (n: number): boolean =>
    ['aftale', 'inden'].some(
      (name) => enteredIn(form, `${name}${n}`) !== '' || problemOf(form, `${name}${n}`) !== null,
    );
  const rest = agreementLines.slice(linesInSight);
  const line = (n: number) => (
    <div class="agreement">
      <TextField form={form} words={words} name={`aftale${n}`} />
      <SelectField
        form={form}
        words={words}
        name={`ansvar${n}`}
        options={optionsOf(planLineParties, words)}
        required
      />
      <DayField form={form} words={words} name={`inden${n}`} />
    </div>
  );
  return (
    <fieldset class="agreements">
      <legend>
        <h2>{t.agreements}</h2>
      </legend>
      <p class="hint">{t.agreementsHint}</p>
      {agreementLines.slice(0, linesInSight).map(line)}
      <details open={rest.some(isUsed)}>
        <summary>{t.moreAgreements}</summary>
        {rest.map(line)}
      </details>
    </fieldset>
  );
}

/** The next interview, chosen beforehand where the law has a deadline for it. */
function Next({ model, form, words }: Terms): VNode {
  const t = textsOfInterviews(words.language);
  const terms = { form, words } as const;
  return (
    <section aria-labelledby="naeste-samtale" class="next">
      <h2 id="naeste-samtale">{t.next}</h2>
      <NextDue model={model} words={words} />
      <SlotField {...terms} model={model} name="naeste" empty={t.none} hint={t.nextHint} />
      <div class="side-by-side">
        <SelectField
          {...terms}
          name="naesteform"
          options={optionsOf(interviewForms, words)}
          required
        />
        <TextField {...terms} name="naestested" width="middle" />
      </div>
    </section>
  );
}

/** What the booking knew already. */
function Facts({ model, form, words }: Terms): VNode {
  const t = textsOfInterviews(words.language);
  const terms = { form, words } as const;
  const names = ['dag', 'klokken', 'type', 'form', 'afholder'] as const;
  return (
    <details
      open={model.interview === null || names.some((name) => problemOf(form, name) !== null)}
    >
      <summary>{t.facts}</summary>
      <DayField {...terms} name="dag" required />
      <TimeField {...terms} name="klokken" />
      <SelectField {...terms} name="type" options={optionsOf(interviewKinds, words)} required />
      <RadioField {...terms} name="form" options={optionsOf(interviewForms, words)} required />
      <SelectField
        {...terms}
        name="afholder"
        options={optionsOf(interviewHolders, words)}
        required
      />
    </details>
  );
}
