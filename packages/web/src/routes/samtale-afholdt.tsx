import {
  type HeldInterview,
  type Situation,
  type StepOutcome,
  interviewHeld,
} from '@rettidig/casework';
import { interviewForms, interviewHolders, interviewKinds } from '@rettidig/law';
import { z } from 'zod';
import {
  id,
  note,
  optionalTime,
  requiredChoice,
  requiredDay,
  requiredNote,
} from '../http/fields.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { inCalendar } from '../interviews/entered-time.ts';
import { agreementFields, agreementLabels, agreementsIn } from '../interviews/held-fields.ts';
import { type HeldFormModel, initialHeld, loadHeld } from '../interviews/held-load.ts';
import { HeldView } from '../interviews/held-view.tsx';
import { optionalSlot } from '../interviews/slot-code.ts';
import { textsOfInterviews } from '../interviews/texts.ts';
import type { FormState } from '../steps/form-state.ts';
import { stepForm } from '../steps/step-form.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const fields = {
  notat: requiredNote(20_000),
  ...agreementFields,
  gjort: z.union([z.array(id), id.transform((one) => [one])]).default([]),
  naeste: optionalSlot,
  naesteform: requiredChoice(interviewForms),
  naestested: note(200),
  dag: requiredDay,
  klokken: optionalTime,
  type: requiredChoice(interviewKinds),
  form: requiredChoice(interviewForms),
  afholder: requiredChoice(interviewHolders),
};

const shared = {
  step: 'samtale-afholdt',
  purpose: 'Registrering af en samtale',
  fields,
  labels: ({ language }: Words) => {
    const t = textsOfInterviews(language);
    return { ...t.fields, ...agreementLabels(t) };
  },
  initial: initialHeld,
  decide: (
    values: z.infer<z.ZodObject<typeof fields>>,
    situation: Situation,
    model: HeldFormModel,
  ): StepOutcome => {
    const held = heldOf(values, situation, model);
    const outcome = interviewHeld(held, situation);
    return held.next === null
      ? outcome
      : inCalendar(outcome, model.calendar, held.next, { field: 'naeste' });
  },
  view: (model: HeldFormModel, form: FormState, { words }: EmployeeVisit): Page => ({
    title: textsOfInterviews(words.language).held,
    body: <HeldView model={model} form={form} words={words} />,
  }),
} as const;

function heldOf(
  values: z.infer<z.ZodObject<typeof fields>>,
  { actor }: Situation,
  { booked, lengths, kind }: HeldFormModel,
): HeldInterview {
  return {
    interview: booked?.interview.id ?? null,
    on: values.dag,
    startsAt: values.klokken ?? null,
    minutes: booked?.booking?.minutes ?? lengths[values.type],
    employee: booked?.booking?.employee ?? actor,
    kind: values.type,
    form: values.form,
    holder: values.afholder,
    note: values.notat,
    agreements: agreementsIn(values),
    done: values.gjort,
    next:
      values.naeste === null
        ? null
        : {
            ...values.naeste,
            minutes: lengths[kind],
            form: values.naesteform,
            place: values.naestested,
          },
  };
}

/** A booked interview that was held: the form knows what the booking knew. */
export const samtaleAfholdt = stepForm({
  ...shared,
  path: '/borgere/:borger/samtaler/:samtale/afholdt',
  address: { borger: id, samtale: id },
  load: (visit, { samtale }, stepCase) => loadHeld(visit, samtale, stepCase),
});

/** An interview that was held without having been booked. */
export const samtale = stepForm({
  ...shared,
  path: '/borgere/:borger/samtale',
  address: { borger: id },
  load: (visit, _address, stepCase) => loadHeld(visit, undefined, stepCase),
});
