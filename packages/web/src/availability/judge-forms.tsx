import { judge } from '@rettidig/casework';
import {
  furthersAvailability,
  groundJudgements,
  judgements,
  lackOfWill,
  reasonableGround,
} from '@rettidig/law';
import type { VNode } from 'preact';
import { requiredNote } from '../http/fields.ts';
import { z } from 'zod';
import type { FormState } from '../steps/form-state.ts';
import { type Option, optionsOf, RadioField, TextArea } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { caseForm } from './case-form.tsx';
import type { AvailabilityModel } from './load.ts';
import { textsOfAvailability } from './texts.ts';

const longest = 5000;
const grounds = ['ingen-rimelig-grund', 'rimelig-grund'] as const;

/** One of some codes of a list, which must be chosen. */
function oneOf<const C extends string>(codes: readonly C[]) {
  return z
    .string()
    .optional()
    .transform((text, context): C => {
      const code = codes.find((one) => one === text);
      if (code !== undefined) return code;
      context.addIssue({ code: 'custom', params: { mistake: 'not-chosen' }, input: '' });
      return z.NEVER;
    });
}

const yesNo = oneOf(['vurderet-ja', 'vurderet-nej']);

type JudgementRule = typeof reasonableGround;

/** What a person judges, with what the law asks to be weighed, and the reasons. */
function JudgeFields({
  rule,
  options,
  model: { one, assessment },
  form,
  words,
}: {
  readonly rule: JudgementRule;
  readonly options: readonly Option[];
  readonly model: AvailabilityModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfAvailability(words.language);
  const { group } = assessment;
  const outcome = group === null ? null : rule.decide({ group }, one.on);
  const terms = { form, words, required: true } as const;
  return (
    <>
      {outcome?.outcome === 'skoen' ? (
        <div class="note">
          <p>
            <b>{t.considerations}</b>
          </p>
          <ul class="bullets" lang="da">
            {outcome.considerations.map((consideration) => (
              <li>{consideration}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {one.answer === null ? null : (
        <div>
          <p class="quiet small">{t.answer}</p>
          <blockquote lang="da">
            <p class="lines">{one.answer.text}</p>
          </blockquote>
        </div>
      )}
      <RadioField {...terms} name="vurdering" options={options} />
      <TextArea {...terms} name="begrundelse" rows={5} hint={t.reasonsHint} />
    </>
  );
}

const yesNoOptions = (words: Words): readonly Option[] => {
  const t = textsOfAvailability(words.language);
  return [
    { value: 'vurderet-ja', label: t.yes },
    { value: 'vurderet-nej', label: t.no },
  ].filter(({ value }) => judgements.has(value));
};

export const grund = caseForm({
  handling: 'grund',
  fields: { vurdering: oneOf(grounds), begrundelse: requiredNote(longest) },
  labels: (t) => ({ vurdering: t.ground, begrundelse: t.reasons }),
  decide: ({ vurdering, begrundelse }, asked, situation) =>
    judge({ about: 'ground', found: vurdering, reasons: begrundelse }, asked, situation),
  body: (model, form, words) => ({
    fields: (
      <JudgeFields
        rule={reasonableGround}
        options={optionsOf(groundJudgements, words, grounds)}
        model={model}
        form={form}
        words={words}
      />
    ),
  }),
});

export const vilje = caseForm({
  handling: 'vilje',
  fields: { vurdering: yesNo, begrundelse: requiredNote(longest) },
  labels: (t) => ({ vurdering: t.unwilling, begrundelse: t.reasons }),
  decide: ({ vurdering, begrundelse }, asked, situation) =>
    judge({ about: 'unwilling', found: vurdering, reasons: begrundelse }, asked, situation),
  body: (model, form, words) => ({
    fields: (
      <JudgeFields
        rule={lackOfWill}
        options={yesNoOptions(words)}
        model={model}
        form={form}
        words={words}
      />
    ),
  }),
});

export const fremmer = caseForm({
  handling: 'fremmer',
  fields: { vurdering: yesNo, begrundelse: requiredNote(longest) },
  labels: (t) => ({ vurdering: t.furthers, begrundelse: t.reasons }),
  decide: ({ vurdering, begrundelse }, asked, situation) =>
    judge({ about: 'furthers', found: vurdering, reasons: begrundelse }, asked, situation),
  body: (model, form, words) => ({
    fields: (
      <JudgeFields
        rule={furthersAvailability}
        options={yesNoOptions(words)}
        model={model}
        form={form}
        words={words}
      />
    ),
  }),
});
