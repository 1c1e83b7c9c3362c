import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { CheckField, PlainForm, SelectField, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { sourceOptions, unitOptions, whatRowsAre } from './line-form.ts';
import { textsOfConsequences } from './texts.ts';
import { YearFields } from './year-fields.tsx';

/** The form of a row: what it is, where it comes from, and a number for each year. */
export function LineFormView({
  account,
  years,
  isNew,
  form,
  words,
}: {
  readonly account: { readonly id: string; readonly title: string };
  readonly years: readonly string[];
  readonly isNew: boolean;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfConsequences(words.language);
  const terms = { form, words } as const;
  const path = `/oekonomi/konsekvenser/${account.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path} lang="da">
            {account.title}
          </a>
        </p>
        <h1>{isNew ? t.newLineTitle : t.lineTitle}</h1>
      </div>
      <section class="panel">
        <PlainForm form={form} words={words} cancel={path}>
          <SelectField
            {...terms}
            name="er"
            hint={t.isHint}
            options={whatRowsAre(t.printed)}
            required
          />
          <TextField {...terms} name="navn" hint={t.nameHint} />
          <SelectField {...terms} name="kilde" hint={t.sourceHint} options={sourceOptions} />
          <TextField {...terms} name="grundlag" hint={t.basisHint} />
          <SelectField {...terms} name="enhed" options={unitOptions} required />
          <YearFields
            form={form}
            name="tal"
            years={years}
            texts={{ legend: t.figures, hint: t.figuresHint }}
            inputMode="decimal"
            required
          />
          {isNew ? null : <CheckField {...terms} name="slet" />}
        </PlainForm>
      </section>
    </div>
  );
}
