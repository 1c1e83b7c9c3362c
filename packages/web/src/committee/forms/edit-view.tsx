import type { Form } from '@rettidig/committee';
import type { VNode } from 'preact';
import { enteredIn, type FormState, problemOf } from '../../steps/form-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { CheckField, PlainForm, TextArea, TextField } from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { ExampleView } from './example-view.tsx';
import { headKeys, headName, partKeys, partName } from './form-fields.ts';
import { textsOfForms } from './texts.ts';

interface Terms {
  readonly form: FormState;
  readonly words: Words;
}

/** The form that a form is made or corrected by, with what it becomes above it when that has been asked for. */
export function FormEditView({
  title,
  cancel,
  previewAt,
  preview,
  version,
  ...terms
}: Terms & {
  readonly title: string;
  readonly cancel: string;
  /** Where the fields are sent to be shown and not saved. */
  readonly previewAt: string;
  readonly preview: Form | null;
  /** Id of the version that counts now. */
  readonly version: string;
}): VNode {
  const { form, words } = terms;
  const t = textsOfForms(words.language);
  // Whoever has been told that there is a newer version may save over it.
  const isStale = form.problems.some(({ field }) => field === '');
  return (
    <div class="panels">
      <CommitteeHead title={title} back={[['/udvalg/skabeloner', t.title]]} words={words} />
      {preview === null ? null : (
        <>
          <p class="note" role="status">
            {t.previewed}
          </p>
          <ExampleView form={preview} kind="referat" words={words} />
        </>
      )}
      <section class="panel wide-form">
        <details>
          <summary>
            <h2>{t.bracesTitle}</h2>
          </summary>
          <p>{t.braces}</p>
          <dl class="facts">
            {t.fillings.map(([name, meaning]) => (
              <div>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        <PlainForm form={form} words={words} cancel={cancel}>
          <input type="hidden" name="set" value={isStale ? version : enteredIn(form, 'set')} />
          <h2>{t.names}</h2>
          <TextField {...terms} name="navn" required />
          <TextField {...terms} name="dagsorden" required />
          <TextField {...terms} name="referat" required />
          <TextArea {...terms} name="titel" rows={3} required />
          <h2>{t.head}</h2>
          <p class="hint">{t.headLead}</p>
          <Rows
            {...terms}
            group="hoved"
            rows={headKeys.map((key) => [key, headName(key, words)])}
            name={t.head}
          />
          <CheckField {...terms} name="hoved-medlemmer-parti" />
          <h2>{t.item}</h2>
          <TextField {...terms} name="overskrift" required />
          <TextField {...terms} name="overskrift-type" hint={t.typedHint} />
          <p class="hint">{t.itemLead}</p>
          <Rows
            {...terms}
            group="del"
            rows={partKeys.map((key) => [key, partName(key, words)])}
            name={t.item}
          />
          <TextField {...terms} name="tomt" hint={t.emptyHint} />
          <TextField {...terms} name="ad" required />
          <TextField {...terms} name="lukket" hint={t.closedHint} required />
          <CheckField {...terms} name="lukket-nr" />
          <TextArea {...terms} name="bogstaver" rows={3} hint={t.lettersHint} />
          <p class="row">
            <button formaction={previewAt}>{t.preview}</button>
          </p>
        </PlainForm>
      </section>
    </div>
  );
}

const choicesOf: Readonly<
  Record<string, readonly ('liste' | 'linje' | 'fremmoede' | 'nummereret' | 'punkter' | 'tabel')[]>
> = {
  'hoved-medlemmer': ['liste', 'linje', 'fremmoede'],
  'del-indstilling': ['nummereret', 'punkter'],
  'del-bilag': ['liste', 'nummereret', 'tabel'],
};
const withText: ReadonlySet<string> = new Set(['hoved-dato', 'hoved-dato-2', 'hoved-sted']);

/** Parts as a table: number, what, heading, and how it is set. */
function Rows({
  form,
  words,
  group,
  rows,
  name,
}: Terms & {
  readonly group: 'hoved' | 'del';
  readonly rows: readonly (readonly [key: string, name: string])[];
  readonly name: string;
}): VNode {
  const t = textsOfForms(words.language);
  const cell = (field: string, size: string): VNode => {
    const problem = problemOf(form, field);
    return (
      <>
        <input
          id={field}
          name={field}
          type="text"
          class={size}
          autocomplete="off"
          aria-label={form.labels[field] ?? field}
          value={enteredIn(form, field)}
          {...(problem === null
            ? {}
            : { 'aria-invalid': 'true' as const, 'aria-describedby': `${field}-fejl` })}
        />
        {problem === null ? null : (
          <p class="problem" id={`${field}-fejl`}>
            <Icon name="overskredet" />
            {problem}
          </p>
        )}
      </>
    );
  };
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.number}</th>
            <th scope="col">{t.part}</th>
            <th scope="col">{t.heading}</th>
            <th scope="col">{group === 'hoved' ? `${t.text}, ${t.as}` : t.as}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, called]) => {
            const field = `${group}-${key}`;
            const choices = choicesOf[field];
            return (
              <tr>
                <td>{cell(`${field}-nr`, 'w-number')}</td>
                <th scope="row">{called}</th>
                <td>{cell(field, 'w-middle')}</td>
                <td>
                  {withText.has(field) ? cell(`${field}-tekst`, 'w-middle') : null}
                  {choices === undefined ? null : (
                    <select name={`${field}-som`} aria-label={form.labels[`${field}-som`]}>
                      {choices.map((one) => (
                        <option value={one} selected={one === enteredIn(form, `${field}-som`)}>
                          {t.asNames[one]}
                        </option>
                      ))}
                    </select>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
