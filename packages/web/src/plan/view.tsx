import {
  type PlanLine,
  lineText,
  planLineKinds,
  planLineParties,
  planLineStates,
} from '@rettidig/casework';
import type { Explanation } from '@rettidig/engine';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { LawSays } from '../steps/law-says.tsx';
import { CheckField, DayField, SelectField, StepForm, TextField, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { newLines } from './line-fields.ts';
import { textsOfPlan } from './texts.ts';

/** What the form of a plan shows besides its fields. */
export interface PlanModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly lines: readonly PlanLine[];
  readonly explanations: readonly Explanation[];
}

interface PlanViewTerms {
  readonly model: PlanModel;
  readonly form: FormState;
  readonly words: Words;
}

export function PlanView({ model, form, words }: PlanViewTerms): VNode {
  const t = textsOfPlan(words.language);
  const { citizen, lines, explanations } = model;
  const [first, ...more] = newLines;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{t.lead}</p>
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.save}>
          <NewLine number={first} form={form} words={words} />
          <details open={more.some((number) => (form.entered[`hvad${number}`]?.[0] ?? '') !== '')}>
            <summary>{t.more}</summary>
            {more.map((number) => (
              <NewLine number={number} form={form} words={words} />
            ))}
          </details>
          <OpenLines model={model} form={form} words={words} />
          <CheckField form={form} words={words} name="brev" />
        </StepForm>
      </section>
      <Closed lines={lines} words={words} />
      <LawSays explanations={explanations} words={words} />
    </div>
  );
}

function NewLine({
  number,
  form,
  words,
}: Pick<PlanViewTerms, 'form' | 'words'> & { readonly number: number }): VNode {
  const t = textsOfPlan(words.language);
  const terms = { form, words } as const;
  return (
    <fieldset class="plan-line">
      <legend>{number === 1 ? t.fresh : t.line(number)}</legend>
      <TextField {...terms} name={`hvad${number}`} />
      <div class="row">
        <SelectField
          {...terms}
          required
          name={`slags${number}`}
          options={optionsOf(planLineKinds, words)}
        />
        <SelectField
          {...terms}
          required
          name={`hvem${number}`}
          options={optionsOf(planLineParties, words)}
        />
        <DayField {...terms} name={`senest${number}`} />
      </div>
    </fieldset>
  );
}

/** One folded list for each open line; without a change it stays as it is. */
function OpenLines({ model: { lines }, form, words }: PlanViewTerms): VNode {
  const { language } = words;
  const t = textsOfPlan(language);
  const open = lines.filter(({ state }) => state === 'aaben');
  const entered = form.entered['linje'] ?? [];
  return (
    <fieldset id="linje">
      <legend>{t.open}</legend>
      {open.length === 0 ? <p class="quiet">{t.noLines}</p> : null}
      <ul class="plan-lines">
        {open.map((line) => (
          <li>
            <label for={`linje-${line.id}`} lang="da">
              {lineText(line)}
            </label>
            <select id={`linje-${line.id}`} name="linje" aria-label={t.state(lineText(line))}>
              {planLineStates.codes.map(({ code }) => (
                <option
                  value={`${line.id}:${code}`}
                  selected={
                    entered.includes(`${line.id}:${code}`) ||
                    (code === line.state && !entered.some((one) => one.startsWith(line.id)))
                  }
                >
                  {planLineStates.label(code, language)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Closed({
  lines,
  words,
}: Pick<PlanModel, 'lines'> & { readonly words: Words }): VNode | null {
  const { language } = words;
  const closed = lines.filter(({ state }) => state !== 'aaben');
  if (closed.length === 0) return null;
  return (
    <section class="panel">
      <details>
        <summary>
          <h2>{textsOfPlan(language).closed(closed.length)}</h2>
        </summary>
        <ul lang="da">
          {closed.map((line) => (
            <li>{`${planLineStates.label(line.state, 'da')}: ${lineText(line)}`}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
