import type { VNode } from 'preact';
import { monthName } from '../../format/days.ts';
import { type FormState, problemOf } from '../../steps/form-state.ts';
import { CheckField, PlainForm, SelectField, TextField } from '../../ui/form.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { draftKinds } from '../drafts/drafts.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfWheel } from './texts.ts';

/** The form of a line of the wheel. */
export function LineFormView({
  title,
  form,
  words,
  cancel,
  ends,
}: {
  readonly title: string;
  readonly form: FormState;
  readonly words: Words;
  readonly cancel: string;
  /** Whether it can be taken out. */
  readonly ends: boolean;
}): VNode {
  const { language } = words;
  const t = textsOfWheel(language);
  const fields = { form, words } as const;
  return (
    <div class="panels">
      <CommitteeHead title={title} back={[[cancel, t.title]]} words={words} />
      <section class="panel">
        <PlainForm {...fields} cancel={cancel}>
          <TextField {...fields} name="titel" required />
          <Months form={form} words={words} />
          <SelectField
            {...fields}
            name="udkast"
            empty={t.noDraft}
            options={draftKinds.map(({ id, da, en }) => ({
              value: id,
              label: language === 'da' ? da : en,
            }))}
          />
          <TextField {...fields} name="note" />
          {ends ? <CheckField {...fields} name="ud" hint={t.endHint} /> : null}
        </PlainForm>
      </section>
    </div>
  );
}

function Months({ form, words }: { readonly form: FormState; readonly words: Words }): VNode {
  const t = textsOfWheel(words.language);
  const problem = problemOf(form, 'maaneder');
  const chosen = new Set(form.entered['maaneder'] ?? []);
  const described = problem === null ? 'maaneder-hjaelp' : 'maaneder-hjaelp maaneder-fejl';
  return (
    <fieldset class={problem === null ? 'field' : 'field wrong'} aria-describedby={described}>
      <legend>{t.fieldMonths}</legend>
      <p class="hint" id="maaneder-hjaelp">
        {t.monthsHint}
      </p>
      {problem === null ? null : (
        <p class="problem" id="maaneder-fejl">
          <Icon name="overskredet" />
          {problem}
        </p>
      )}
      <div class="filters">
        {Array.from({ length: 12 }, (_, n) => {
          const value = String(n + 1);
          const id = n === 0 ? 'maaneder' : `maaneder-${value}`;
          return (
            <div class="option">
              <input
                type="checkbox"
                id={id}
                name="maaneder"
                value={value}
                checked={chosen.has(value)}
              />
              <label for={id}>{monthName(n + 1, words.language)}</label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
