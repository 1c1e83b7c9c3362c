import {
  type Answers,
  type ProgressMeasure,
  highestAnswer,
  progressMeasures,
} from '@rettidig/casework';
import type { VNode } from 'preact';
import { optionalWhole } from '../http/fields.ts';
import type { FormState } from '../steps/form-state.ts';
import { DayField, NumberField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfProjects } from './texts.ts';

const bounds = { least: 0, most: highestAnswer };
const nameOf = (measure: ProgressMeasure) => `svar-${measure}` as const;

/** One field for each measure; a form shows those of its project. */
export const answerFields = Object.fromEntries(
  progressMeasures.codes.map(({ code }) => [nameOf(code), optionalWhole(bounds)]),
) as Record<`svar-${ProgressMeasure}`, ReturnType<typeof optionalWhole>>;

export function answerLabels({ language }: Words): Record<`svar-${ProgressMeasure}`, string> {
  return Object.fromEntries(
    progressMeasures.codes.map(({ code }) => [
      nameOf(code),
      progressMeasures.label(code, language),
    ]),
  ) as Record<`svar-${ProgressMeasure}`, string>;
}

/** The answers of a form, for the measures of its project. */
export function answersIn(
  values: Readonly<Record<string, unknown>>,
  measures: readonly ProgressMeasure[],
): Answers {
  const given = measures.map((code) => [code, values[nameOf(code)]] as const);
  return Object.fromEntries(given.filter(([, value]) => typeof value === 'number'));
}

/** The questions of a project. */
export function AnswerFields({
  measures,
  form,
  words,
}: {
  readonly measures: readonly ProgressMeasure[];
  readonly form: FormState;
  readonly words: Words;
}): VNode | null {
  const t = textsOfProjects(words.language);
  if (measures.length === 0) return null;
  return (
    <fieldset>
      <legend>
        <b>{t.questions}</b>
      </legend>
      <p class="hint">{t.questionsLead}</p>
      <DayField form={form} words={words} name="svardag" hint={t.answeredOnHint} />
      {measures.map((code) => (
        <NumberField form={form} words={words} name={nameOf(code)} />
      ))}
    </fieldset>
  );
}
