import { fieldCodes, fields } from '@rettidig/economy';
import type { VNode } from 'preact';
import { textsOfAccounts } from '../accounts/texts.ts';
import type { FormState } from '../steps/form-state.ts';
import { DayField, PlainForm, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { sourceField } from './case-form.ts';
import { textsOfCases } from './texts.ts';

/** The form of a business case: its days, and each assumption with its source. */
export function CaseFormView({
  title,
  cancel,
  form,
  words,
}: {
  readonly title: string;
  readonly cancel: string;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfCases(words.language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{title}</h1>
      </div>
      <section class="panel">
        <PlainForm form={form} words={words} cancel={cancel}>
          <TextField
            {...terms}
            name="titel"
            hint={textsOfAccounts(words.language).titleHint}
            required
          />
          <div class="filters">
            <DayField {...terms} name="lovens-dag" hint={t.lawDayHint} required />
            <TextField {...terms} name={sourceField('lovens-dag')} />
          </div>
          <div class="filters">
            <DayField {...terms} name="begynder" hint={t.beginsHint} required />
            <TextField {...terms} name={sourceField('begynder')} />
          </div>
          <div class="filters">
            <DayField {...terms} name="slutter" hint={t.endsHint} required />
            <TextField {...terms} name={sourceField('slutter')} />
          </div>
          <h2>{t.assumptions}</h2>
          <p class="hint">{t.sourceHint}</p>
          {fieldCodes.map((code) => (
            <div class="filters">
              <TextField
                {...terms}
                name={code}
                width="middle"
                inputMode="decimal"
                hint={fields[code].optional === true ? t.pointsHint : undefined}
                required={fields[code].optional !== true}
              />
              <TextField {...terms} name={sourceField(code)} />
            </div>
          ))}
        </PlainForm>
      </section>
    </div>
  );
}
