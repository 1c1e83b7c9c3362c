import { appropriations, quantityKinds } from '@rettidig/economy';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import {
  NumberField,
  PlainForm,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  optionsOf,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { BudgetHead } from './head.tsx';
import { textsOfPosts } from './post-texts.ts';

/** The form of a post, a new one or one that is corrected or ended. */
export function PostFormView({
  title,
  year,
  form,
  words,
}: {
  readonly title: string;
  readonly year: number;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfPosts(language);
  const terms = { form, words } as const;
  const chosen = form.entered['ydelser'] ?? [];
  return (
    <div class="panels">
      <BudgetHead title={title} room={null} year={year} language={language} />
      <section class="panel">
        <PlainForm form={form} words={words} cancel="/oekonomi/budget/poster">
          <TextField {...terms} name="navn" required />
          <TextField {...terms} name="omraade" hint={t.areaHint} />
          <SelectField
            {...terms}
            name="type"
            options={optionsOf(appropriations, words)}
            empty={t.notSaid}
          />
          <TextArea {...terms} name="konti" rows={4} hint={t.accountsHint} />
          <fieldset class="field" aria-describedby="ydelser-hjaelp">
            <legend>{t.benefits}</legend>
            <p class="hint" id="ydelser-hjaelp">
              {t.benefitsHint}
            </p>
            {benefits.codes.map(({ code }, i) => (
              <div class="option">
                <input
                  type="checkbox"
                  id={i === 0 ? 'ydelser' : `ydelser-${code}`}
                  name="ydelser"
                  value={code}
                  checked={chosen.includes(code)}
                />
                <label for={i === 0 ? 'ydelser' : `ydelser-${code}`}>
                  {benefits.label(code, language)}
                </label>
              </div>
            ))}
          </fieldset>
          <RadioField
            {...terms}
            name="antal"
            hint={t.quantityHint}
            options={optionsOf(quantityKinds, words)}
            required
          />
          <NumberField {...terms} name="foerste" required />
          <NumberField {...terms} name="sidste" hint={t.lastYearHint} />
        </PlainForm>
      </section>
    </div>
  );
}
