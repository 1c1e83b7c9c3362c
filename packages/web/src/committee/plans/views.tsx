import { danishLongDay } from '@rettidig/engine';
import { monthText, planTable, whenText } from '@rettidig/committee';
import type { CommitteeBody, CommitteePlan, KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import type { FormState } from '../../steps/form-state.ts';
import { CheckField, PlainForm, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { planRows } from './plan-block.ts';
import { textsOfPlans } from './texts.ts';

export const plansPath = '/udvalg/procesplaner';

/** The process plans, each with its months. */
export function PlansView({
  model: { plans, bodies, writes, saved },
  words,
}: {
  readonly model: {
    readonly plans: readonly CommitteePlan[];
    readonly bodies: readonly CommitteeBody[];
    readonly writes: boolean;
    readonly saved: boolean;
  };
  readonly words: Words;
}): VNode {
  const t = textsOfPlans(words.language);
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words}>
        {writes ? (
          <a class="button" href={`${plansPath}/ny`}>
            {t.add}
          </a>
        ) : null}
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      {plans.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel">
          <div class="scroll" tabIndex={0} role="region" aria-label={t.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.body}</th>
                  <th scope="col">{t.runs}</th>
                </tr>
              </thead>
              <tbody>
                {plans.map((plan) => (
                  <tr>
                    <th scope="row" lang="da">
                      <a class="name" href={`${plansPath}/${plan.id}`}>
                        {plan.name}
                      </a>
                      <span class="under quiet">{t.steps(plan.steps.length)}</span>
                    </th>
                    <td lang="da">{bodies.find(({ id }) => id === plan.body)?.name ?? ''}</td>
                    <td lang="da">{runsOf(plan)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}

/** The first and the last month of a plan. */
function runsOf({ steps }: CommitteePlan): string {
  const { months } = planTable(steps, () => '');
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? monthText(first) : `${monthText(first)} – ${monthText(last)}`;
}

/** A plan as a table by month, and as a list of its days. */
export function PlanView({
  model: { plan, body, writes, saved },
  words,
}: {
  readonly model: {
    readonly plan: CommitteePlan;
    readonly body: string;
    readonly writes: boolean;
    readonly saved: boolean;
  };
  readonly words: Words;
}): VNode {
  const t = textsOfPlans(words.language);
  const { head, rows } = planRows(plan);
  const path = `${plansPath}/${plan.id}`;
  return (
    <div class="panels">
      <CommitteeHead title={plan.name} lead={body} back={[[plansPath, t.title]]} words={words}>
        {writes ? (
          <>
            <a class="button" href={`${path}/ret`}>
              {t.change}
            </a>
            <a href={`${path}/indsaet`}>{t.put}</a>
          </>
        ) : null}
        <span>
          {`${t.files} `}
          <a href={`${path}/tabel.csv`}>.csv</a> <a href={`${path}/tabel.xlsx`}>.xlsx</a>
        </span>
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      <section class="panel">
        {rows.length === 0 ? (
          <p class="note">{t.empty}</p>
        ) : (
          <div class="scroll" tabIndex={0} role="region" aria-label={plan.name}>
            <table lang="da">
              <thead>
                <tr>
                  {head.map((text) => (
                    <th scope="col">{text}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([title, ...cells]) => (
                  <tr>
                    <th scope="row">{title}</th>
                    {cells.map((text) => (
                      <td>{text}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        <ul class="bullets" lang="da">
          {plan.steps.map((step) => (
            <li>
              {step.title}
              <span class="under quiet">
                {[step.body, step.on === null ? whenText(step) : danishLongDay(step.on)]
                  .filter((text) => text !== '')
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** The form of a plan: a step on each line. */
export function PlanFormView({
  title,
  bodies,
  form,
  words,
  cancel,
  ends,
}: {
  readonly title: string;
  readonly bodies: readonly CommitteeBody[];
  readonly form: FormState;
  readonly words: Words;
  readonly cancel: string;
  /** Whether it can be removed. */
  readonly ends: boolean;
}): VNode {
  const t = textsOfPlans(words.language);
  const fields = { form, words } as const;
  return (
    <div class="panels">
      <CommitteeHead title={title} back={[[plansPath, t.title]]} words={words} />
      <section class="panel">
        <details>
          <summary>{t.example}</summary>
          <ul class="bullets" lang="da">
            {t.exampleLines.split('\n').map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </details>
        <PlainForm {...fields} cancel={cancel}>
          <TextField {...fields} name="navn" required />
          <SelectField
            {...fields}
            name="udvalg"
            required
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea {...fields} name="trin" rows={10} hint={t.stepsHint} required />
          {ends ? <CheckField {...fields} name="fjern" /> : null}
        </PlainForm>
      </section>
    </div>
  );
}

/** Which matter a plan is put into, and what to write in its text then. */
export function PutPlanView({
  model: { plan, matters, put, csrf },
  words,
}: {
  readonly model: {
    readonly plan: CommitteePlan;
    readonly matters: readonly KeptMatter[];
    readonly put: { readonly matter: string; readonly key: string } | null;
    readonly csrf: string;
  };
  readonly words: Words;
}): VNode {
  const t = textsOfPlans(words.language);
  const path = `${plansPath}/${plan.id}`;
  return (
    <div class="panels">
      <CommitteeHead
        title={t.put}
        lead={plan.name}
        back={[
          [plansPath, t.title],
          [path, plan.name],
        ]}
        words={words}
      />
      {put === null ? null : (
        <p class="note" role="status">
          {t.putDone(`[[tabel:${put.key}]]`)}{' '}
          <a href={`/udvalg/sager/${put.matter}`}>{t.toMatter}</a>
        </p>
      )}
      <section class="panel">
        <p class="hint">{t.putLead}</p>
        {matters.length === 0 ? (
          <p class="note">{t.noMatters}</p>
        ) : (
          <form method="post" action={`${path}/indsaet`} class="step">
            <Csrf token={csrf} />
            <div class="field">
              <label for="sag">{t.fieldMatter}</label>
              <select id="sag" name="sag">
                {matters.map(({ id, title }) => (
                  <option value={id} lang="da">
                    {title}
                  </option>
                ))}
              </select>
            </div>
            <p class="row">
              <button class="primary">{t.put}</button>
              <a href={path}>{plan.name}</a>
            </p>
          </form>
        )}
      </section>
    </div>
  );
}
