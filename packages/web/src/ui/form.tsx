import type { CodeList } from '@rettidig/law';
import type { ComponentChildren, VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { type FormState, enteredIn, problemOf, warningsKey } from '../steps/form-state.ts';
import { textsOfSteps } from '../steps/texts.ts';
import { Icon } from './icon.tsx';
import { Csrf } from './layout.tsx';
import type { Words } from './words.ts';

interface FieldTerms {
  readonly form: FormState;
  readonly name: string;
  readonly words: Words;
  /** What to know before answering. */
  readonly hint?: string | undefined;
  /** The paragraph that asks for it, and for what. Danish. */
  readonly why?: string | undefined;
  readonly required?: boolean;
}

/**
 * The form of a step: what is wrong or unusual first, then the fields, then the button.
 * @param cancel where one goes without saving
 */
export function StepForm({
  form,
  words,
  cancel,
  button,
  children,
}: {
  readonly form: FormState;
  readonly words: Words;
  readonly cancel: string;
  readonly button?: string;
  readonly children: ComponentChildren;
}): VNode {
  const t = textsOfSteps(words.language);
  return (
    <form method="post" action={form.action} class="step" novalidate>
      <Csrf token={form.csrf} />
      <input type="hidden" name="kommando" value={form.command} />
      <input type="hidden" name="sagsudgave" value={form.version} />
      <FormMessages form={form} words={words} />
      {children}
      {form.warnings.length === 0 ? null : (
        <input type="hidden" name="bekraeft" value={warningsKey(form.warnings)} />
      )}
      <p class="row">
        <button class="primary">
          {form.warnings.length > 0 ? t.saveAnyway : (button ?? t.save)}
        </button>
        <a href={cancel}>{t.cancel}</a>
      </p>
    </form>
  );
}

/** A form that is about no citizen: what is wrong first, then the fields, then the button. */
export function PlainForm({
  form,
  words,
  cancel,
  button,
  otherButton,
  children,
}: {
  readonly form: FormState;
  readonly words: Words;
  readonly cancel?: string;
  readonly button?: string;
  /** What else can be done with what is written. */
  readonly otherButton?: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  const t = textsOfSteps(words.language);
  return (
    <form method="post" action={form.action} class="step" novalidate>
      <Csrf token={form.csrf} />
      <FormMessages form={form} words={words} />
      {children}
      <p class="row">
        <button class="primary">{button ?? t.save}</button>
        {otherButton}
        {cancel === undefined ? null : <a href={cancel}>{t.cancel}</a>}
      </p>
    </form>
  );
}

/** What is wrong, unusual or has happened meanwhile. */
export function FormMessages({
  form,
  words,
}: {
  readonly form: FormState;
  readonly words: Words;
}): VNode | null {
  const { language } = words;
  const t = textsOfSteps(language);
  const { problems, warnings, stale } = form;
  return (
    <>
      {stale === null ? null : (
        <section class="note warn" role="alert" aria-labelledby="formular-aendret">
          <h2 id="formular-aendret">{t.stale}</h2>
          <p>{t.staleLead}</p>
          <ul>
            {stale.length === 0 ? <li>{t.other}</li> : null}
            {stale.map(({ heading, by, at }) => (
              <li lang="da">{t.staleBy(heading, by ?? t.program, listInstant(at, language))}</li>
            ))}
          </ul>
        </section>
      )}
      {problems.length === 0 ? null : (
        <section class="note bad" role="alert" aria-labelledby="formular-rettes">
          <h2 id="formular-rettes" class="status">
            <Icon name="overskredet" />
            {t.problems}
          </h2>
          <p>{t.kept}</p>
          <RemarkList form={form} remarks={problems} />
        </section>
      )}
      {warnings.length === 0 ? null : (
        <section class="note warn" role="alert" aria-labelledby="formular-advarsel">
          <h2 id="formular-advarsel">{t.warnings}</h2>
          <p>{t.warningsLead}</p>
          <RemarkList form={form} remarks={warnings} />
        </section>
      )}
    </>
  );
}

function RemarkList({
  form,
  remarks,
}: {
  readonly form: FormState;
  readonly remarks: FormState['problems'];
}): VNode {
  return (
    <ul>
      {remarks.map(({ field, text }) => {
        const label = form.labels[field];
        return (
          <li>{label === undefined ? text : <a href={`#${field}`}>{`${label}: ${text}`}</a>}</li>
        );
      })}
    </ul>
  );
}

/** What surrounds every field: its name, what to know, and what is wrong with it. */
function Field({
  terms,
  children,
}: {
  readonly terms: FieldTerms;
  readonly children: ComponentChildren;
}): VNode {
  const { form, name, words } = terms;
  return (
    <div class={problemOf(form, name) === null ? 'field' : 'field wrong'}>
      <label for={name}>
        {form.labels[name] ?? name}
        {terms.required === true ? null : (
          <span class="quiet">{textsOfSteps(words.language).optional}</span>
        )}
      </label>
      <Notes terms={terms} />
      {children}
    </div>
  );
}

function Notes({ terms }: { readonly terms: FieldTerms }): VNode {
  const { form, name, hint, why } = terms;
  const problem = problemOf(form, name);
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${name}-hjaelp`}>
          {hint}
        </p>
      )}
      {why === undefined ? null : (
        <p class="hint" id={`${name}-hvorfor`} lang="da">
          {why}
        </p>
      )}
      {problem === null ? null : (
        <p class="problem" id={`${name}-fejl`}>
          <Icon name="overskredet" />
          {problem}
        </p>
      )}
    </>
  );
}

/** What an input says of itself to those who do not see what stands around it. */
function described({ form, name, hint, why, required }: FieldTerms) {
  const problem = problemOf(form, name);
  const by = [
    hint === undefined ? '' : `${name}-hjaelp`,
    why === undefined ? '' : `${name}-hvorfor`,
    problem === null ? '' : `${name}-fejl`,
  ].filter((id) => id !== '');
  return {
    id: name,
    name,
    required: required === true,
    ...(by.length === 0 ? {} : { 'aria-describedby': by.join(' ') }),
    ...(problem === null ? {} : { 'aria-invalid': 'true' as const }),
  };
}

/** A line of text. `width` is about how many letters it shows. */
export function TextField(
  terms: FieldTerms & {
    readonly width?: 'short' | 'middle' | 'long';
    readonly inputMode?: 'numeric' | 'decimal' | 'tel' | 'email';
    readonly autocomplete?: string;
    /** What is known to be written there; anything else may be. */
    readonly known?: readonly string[];
  },
): VNode {
  const { known = [] } = terms;
  const list = known.length === 0 ? undefined : `${terms.name}-kendte`;
  return (
    <Field terms={terms}>
      <input
        {...described(terms)}
        type="text"
        list={list}
        class={`w-${terms.width ?? 'long'}`}
        inputMode={terms.inputMode}
        autocomplete={terms.autocomplete ?? 'off'}
        value={enteredIn(terms.form, terms.name)}
      />
      {list === undefined ? null : (
        <datalist id={list}>
          {known.map((value) => (
            <option value={value} />
          ))}
        </datalist>
      )}
    </Field>
  );
}

/** A day, as `21.11.2026`. */
export function DayField(terms: FieldTerms): VNode {
  return <TextField {...terms} width="short" inputMode="numeric" />;
}

/** A time of day, as `9.30`. */
export function TimeField(terms: FieldTerms): VNode {
  return <TextField {...terms} width="short" inputMode="numeric" />;
}

/** A number, with decimal comma. */
export function NumberField(terms: FieldTerms): VNode {
  return <TextField {...terms} width="short" inputMode="decimal" />;
}

/** Text over several lines. */
export function TextArea(terms: FieldTerms & { readonly rows?: number }): VNode {
  return (
    <Field terms={terms}>
      <textarea {...described(terms)} rows={terms.rows ?? 5}>
        {enteredIn(terms.form, terms.name)}
      </textarea>
    </Field>
  );
}

/** What can be chosen: a value and its name. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** The options of a list of codes. */
export function optionsOf<C extends string>(
  list: CodeList<C>,
  words: Words,
  codes: readonly C[] = list.codes.map(({ code }) => code),
): readonly Option[] {
  return codes.map((code) => ({ value: code, label: list.label(code, words.language) }));
}

/** One of some options, folded. */
export function SelectField(
  terms: FieldTerms & { readonly options: readonly Option[]; readonly empty?: string },
): VNode {
  const chosen = enteredIn(terms.form, terms.name);
  const t = textsOfSteps(terms.words.language);
  return (
    <Field terms={terms}>
      <select {...described(terms)}>
        <option value="" selected={chosen === ''}>
          {terms.empty ?? t.choose}
        </option>
        {terms.options.map(({ value, label }) => (
          <option value={value} selected={value === chosen}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** One of a few options, all in sight. */
export function RadioField(terms: FieldTerms & { readonly options: readonly Option[] }): VNode {
  const { form, name, options, words, required } = terms;
  const chosen = enteredIn(form, name);
  const by = described(terms)['aria-describedby'];
  return (
    <fieldset
      class={problemOf(form, name) === null ? 'field' : 'field wrong'}
      aria-describedby={by}
    >
      <legend>
        {form.labels[name] ?? name}
        {required === true ? null : (
          <span class="quiet">{textsOfSteps(words.language).optional}</span>
        )}
      </legend>
      <Notes terms={terms} />
      {options.map(({ value, label, hint }, i) => (
        <div class="option">
          <input
            type="radio"
            id={i === 0 ? name : `${name}-${value}`}
            name={name}
            value={value}
            checked={value === chosen}
            required={required === true}
          />
          <label for={i === 0 ? name : `${name}-${value}`}>
            {label}
            {hint === undefined ? null : <span class="hint">{hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** Something that is so, or not. */
export function CheckField(terms: FieldTerms): VNode {
  const { form, name } = terms;
  return (
    <div class={problemOf(form, name) === null ? 'field' : 'field wrong'}>
      <Notes terms={terms} />
      <div class="option">
        <input
          {...described({ ...terms, required: false })}
          type="checkbox"
          value="ja"
          checked={enteredIn(form, name) === 'ja'}
        />
        <label for={name}>{form.labels[name] ?? name}</label>
      </div>
    </div>
  );
}
