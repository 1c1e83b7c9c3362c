import { type ProgressMeasure, progressMeasures } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { Problem } from '../http/problems.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfProjects } from './texts.ts';

/** What stands in the form of a project. */
export interface ProjectFields {
  readonly id: string;
  readonly navn: string;
  readonly formaal: string;
  readonly fra: string;
  readonly til: string;
  readonly maaltal: string;
  readonly maal: readonly ProgressMeasure[];
}

export function ProjectEditView({
  fields,
  isNew,
  problem,
  csrf,
  words,
}: {
  readonly fields: ProjectFields;
  readonly isNew: boolean;
  readonly problem: Problem | null;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfProjects(words.language);
  const field = (name: keyof ProjectFields, label: string, isShort = false): VNode => (
    <div class={problem?.field === name ? 'field wrong' : 'field'}>
      <label for={name}>{label}</label>
      {problem?.field === name ? <p class="problem">{problem.advice}</p> : null}
      <input
        id={name}
        name={name}
        class={isShort ? 'w-short' : undefined}
        value={String(fields[name])}
        autocomplete="off"
        aria-invalid={problem?.field === name ? 'true' : undefined}
      />
    </div>
  );
  return (
    <div class="panels">
      <h1>{isNew ? t.newProject : t.edit}</h1>
      <form method="post" action="/projekter" class="panel step">
        <Csrf token={csrf} />
        <input type="hidden" name="id" value={fields.id} />
        {problem === null ? null : (
          <p class="note bad" role="alert">
            {problem.advice}
          </p>
        )}
        {field('navn', t.name)}
        {field('formaal', t.purpose)}
        {field('fra', t.from, true)}
        {field('til', t.to, true)}
        {field('maaltal', t.target, true)}
        <fieldset class="field">
          <legend>{t.measures}</legend>
          <p class="hint">{t.measuresLead}</p>
          {progressMeasures.codes.map(({ code }) => (
            <div class="option">
              <input
                type="checkbox"
                name="maal"
                id={`maal-${code}`}
                value={code}
                checked={fields.maal.includes(code)}
              />
              <label for={`maal-${code}`}>{progressMeasures.label(code, words.language)}</label>
            </div>
          ))}
        </fieldset>
        <p class="row">
          <button class="primary">{t.save}</button>
          <a href="/projekter">{t.all}</a>
        </p>
      </form>
    </div>
  );
}
