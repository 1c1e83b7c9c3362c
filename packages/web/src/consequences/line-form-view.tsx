import type { VNode } from 'preact';
import { type FormState, problemOf } from '../steps/form-state.ts';
import { CheckField, PlainForm, SelectField, TextField } from '../ui/form.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { sourceOptions, unitOptions, whatRowsAre } from './line-form.ts';
import { textsOfConsequences } from './texts.ts';

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
          <Figures form={form} years={years} words={words} />
          {isNew ? null : <CheckField {...terms} name="slet" />}
        </PlainForm>
      </section>
    </div>
  );
}

/** A field for each year, sent under one name in their order. */
function Figures({
  form,
  years,
  words,
}: {
  readonly form: FormState;
  readonly years: readonly string[];
  readonly words: Words;
}): VNode {
  const t = textsOfConsequences(words.language);
  const problem = problemOf(form, 'tal');
  const entered = form.entered['tal'] ?? [];
  return (
    <fieldset class={problem === null ? 'field' : 'field wrong'}>
      <legend>{t.figures}</legend>
      <p class="hint" id="tal-hjaelp">
        {t.figuresHint}
      </p>
      {problem === null ? null : (
        <p class="problem" id="tal-fejl">
          <Icon name="overskredet" />
          {form.problems
            .filter(({ field }) => field === 'tal')
            .map(({ text }) => text)
            .join(' ')}
        </p>
      )}
      <div class="filters">
        {years.map((year, place) => (
          <div class="field">
            <label for={place === 0 ? 'tal' : `tal-${year}`}>{year}</label>
            <input
              id={place === 0 ? 'tal' : `tal-${year}`}
              name="tal"
              type="text"
              class="w-short"
              inputMode="decimal"
              autocomplete="off"
              required
              aria-describedby={problem === null ? 'tal-hjaelp' : 'tal-hjaelp tal-fejl'}
              value={entered[place] ?? ''}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
