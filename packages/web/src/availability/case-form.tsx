import { type CaseAsked, isOpen, type Situation, type StepOutcome } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { z } from 'zod';
import { textDay } from '../format/days.ts';
import { id } from '../http/fields.ts';
import type { Route } from '../http/route.ts';
import type { FormState } from '../steps/form-state.ts';
import { stepForm } from '../steps/step-form.ts';
import { StepForm } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { caseAddress, type Handling } from './handlings.ts';
import { type AvailabilityModel, availabilityModel } from './load.ts';
import { textsOfAvailability } from './texts.ts';

type Shape = z.ZodRawShape;

/** What stands between the heading and the button of a form, and what the button says. */
interface FormBody {
  readonly lead?: string;
  readonly button?: string;
  readonly fields: VNode;
}

/** Something that is done in an availability case, as a form of its own. */
export function caseForm<F extends Shape>(terms: {
  readonly handling: Handling;
  readonly fields: F;
  labels(t: ReturnType<typeof textsOfAvailability>): Readonly<Record<keyof F & string, string>>;
  initial?(model: AvailabilityModel): Readonly<Record<string, string>>;
  decide(values: z.infer<z.ZodObject<F>>, asked: CaseAsked, situation: Situation): StepOutcome;
  body(model: AvailabilityModel, form: FormState, words: Words): FormBody;
}): readonly [Route, Route] {
  const { handling } = terms;
  return stepForm({
    path: `/borgere/:borger/raadighed/:sag/${handling}`,
    step: 'raadighed',
    purpose: 'Rådighedssag',
    address: { borger: id, sag: id },
    fields: terms.fields,
    labels: ({ language }) => terms.labels(textsOfAvailability(language)),
    load: (visit, { sag }, stepCase) => availabilityModel(visit, stepCase, sag),
    initial: (model) => terms.initial?.(model) ?? {},
    decide: (values, situation, { one, view }) =>
      terms.decide(
        values as z.infer<z.ZodObject<F>>,
        { caseId: one.id, letters: view.letters },
        situation,
      ),
    done: ({ borger, sag }, decision) => `${caseAddress(borger, sag)}?udfoert=${decision}`,
    view: (model, form, { words }) => ({
      title: textsOfAvailability(words.language).handlings[handling],
      body: (
        <FormPage
          model={model}
          form={form}
          words={words}
          title={textsOfAvailability(words.language).handlings[handling]}
          body={terms.body(model, form, words)}
        />
      ),
    }),
  });
}

function FormPage({
  model: { citizen, one },
  form,
  words,
  title,
  body: { lead, button, fields },
}: {
  readonly model: AvailabilityModel;
  readonly form: FormState;
  readonly words: Words;
  readonly title: string;
  readonly body: FormBody;
}): VNode {
  const t = textsOfAvailability(words.language);
  const back = caseAddress(citizen.id, one.id);
  return (
    <div class="panels availability">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="quiet">
          <a href={back}>{`${citizen.name}, ${t.eventOn(textDay(one.on, words.language))}`}</a>
        </p>
      </div>
      <section class="panel">
        {isOpen(one) ? (
          <>
            {lead === undefined ? null : <p>{lead}</p>}
            <StepForm
              form={form}
              words={words}
              cancel={back}
              {...(button === undefined ? {} : { button })}
            >
              {fields}
            </StepForm>
          </>
        ) : (
          <>
            <p class="note warn">{t.closedForm}</p>
            <p>
              <a href={back}>{t.backToCase}</a>
            </p>
          </>
        )}
      </section>
    </div>
  );
}
