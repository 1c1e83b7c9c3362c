import { bookers, interviewForms } from '@rettidig/law';
import type { VNode } from 'preact';
import { type FormState, enteredIn, problemOf } from '../steps/form-state.ts';
import {
  CheckField,
  DayField,
  NumberField,
  RadioField,
  StepForm,
  TextArea,
  TextField,
  TimeField,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { ChangeModel, MoveModel } from './change-load.ts';
import { OtherCalendar } from './other-calendar.tsx';
import { StepPage } from './page-frame.tsx';
import { SettledNote } from './settled.tsx';
import { NextDue, SlotField } from './slot-fields.tsx';
import { textsOfInterviews } from './texts.ts';

interface View<M> {
  readonly model: M;
  readonly form: FormState;
  readonly words: Words;
}

/** A new time for a booked interview. */
export function MoveView({ model, form, words }: View<MoveModel>): VNode {
  const t = textsOfInterviews(words.language);
  const { citizen, interview, lengths, kind } = model;
  const terms = { form, words } as const;
  const isOpen =
    ['dag', 'klokken', 'minutter'].some((name) => problemOf(form, name) !== null) ||
    enteredIn(form, 'dag') !== '' ||
    model.slots.length === 0;
  return (
    <StepPage title={t.move} name={citizen.name} lead={interview.when}>
      {interview.state === 'booket' ? (
        <NextDue model={model} words={words} />
      ) : (
        <SettledNote interview={interview} citizen={citizen} words={words} />
      )}
      <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.saveMoved}>
        <SlotField {...terms} model={model} />
        <RadioField {...terms} name="hvem" options={optionsOf(bookers, words)} required />
        <TextArea {...terms} name="aarsag" rows={3} hint={t.reasonHint} />
        <RadioField {...terms} name="form" options={optionsOf(interviewForms, words)} required />
        <TextField {...terms} name="sted" hint={t.placeHint} width="middle" />
        <details open={isOpen}>
          <summary>{t.otherTime}</summary>
          <p class="hint">{t.ownTimeHint}</p>
          <DayField {...terms} name="dag" />
          <TimeField {...terms} name="klokken" />
          <NumberField
            {...terms}
            name="minutter"
            hint={t.minutesHint(model.booked.booking?.minutes ?? lengths[kind])}
          />
        </details>
      </StepForm>
      <OtherCalendar
        model={model}
        words={words}
        at={`/borgere/${citizen.id}/samtaler/${interview.id}/flyt`}
      />
    </StepPage>
  );
}

/** The citizen did not come; when it is registered, what may follow. */
export function MissedView({ model, form, words }: View<ChangeModel>): VNode {
  const t = textsOfInterviews(words.language);
  const { citizen, interview } = model;
  const terms = { form, words } as const;
  if (interview.state !== 'booket') return <MissedDone model={model} words={words} />;
  return (
    <StepPage title={t.missed} name={citizen.name} lead={interview.when}>
      <p>{t.missedLead}</p>
      <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.saveMissed}>
        <RadioField
          {...terms}
          name="grundgivet"
          options={[
            { value: 'nej', label: t.no },
            { value: 'ja', label: t.yes },
          ]}
          required
        />
        <TextArea {...terms} name="grund" rows={3} />
        <DayField {...terms} name="kontakt" hint={t.contactHint} />
        <TextArea {...terms} name="bemaerkning" rows={3} />
      </StepForm>
    </StepPage>
  );
}

/** What one can go on with after a citizen has not come. */
function MissedDone({
  model: { citizen, interview, hasSanction },
  words,
}: {
  readonly model: ChangeModel;
  readonly words: Words;
}): VNode {
  const t = textsOfInterviews(words.language);
  const isMissed = interview.state === 'udeblevet';
  return (
    <StepPage title={t.missed} name={citizen.name} lead={interview.when}>
      <p class="note" role="status">
        {isMissed ? t.missedDone : t.settled[interview.state]}
      </p>
      {isMissed && hasSanction ? (
        <>
          <p>{t.openCaseLead}</p>
          <p>
            <a class="button" href={`/borgere/${citizen.id}/raadighed?haendelse=${interview.id}`}>
              {t.openCase}
            </a>
          </p>
        </>
      ) : null}
      {isMissed && !hasSanction ? <p>{t.noCase}</p> : null}
      <p class="row">
        <a href={`/borgere/${citizen.id}/indkaldelse`}>{t.summonAgain}</a>
        <a href={`/borgere/${citizen.id}`}>{t.toCase}</a>
      </p>
    </StepPage>
  );
}

/** The interview will not be held. */
export function CancelView({ model, form, words }: View<ChangeModel>): VNode {
  const t = textsOfInterviews(words.language);
  const { citizen, interview } = model;
  const terms = { form, words } as const;
  return (
    <StepPage title={t.cancel} name={citizen.name} lead={interview.when}>
      {interview.state === 'booket' ? (
        <p>{t.cancelLead}</p>
      ) : (
        <SettledNote interview={interview} citizen={citizen} words={words} />
      )}
      <StepForm
        form={form}
        words={words}
        cancel={`/borgere/${citizen.id}`}
        button={t.saveCancelled}
      >
        <RadioField {...terms} name="hvem" options={optionsOf(bookers, words)} required />
        <TextArea {...terms} name="aarsag" rows={3} hint={t.reasonHint} required />
        <CheckField {...terms} name="ibrev" />
      </StepForm>
    </StepPage>
  );
}
