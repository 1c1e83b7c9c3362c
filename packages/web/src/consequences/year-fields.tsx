import type { VNode } from 'preact';
import { type FormState, problemOf } from '../steps/form-state.ts';
import { Icon } from '../ui/icon.tsx';

/** A field for each year, sent under one name in their order. */
export function YearFields({
  form,
  name,
  years,
  texts: { legend, hint },
  inputMode,
  required = false,
}: {
  readonly form: FormState;
  readonly name: string;
  readonly years: readonly string[];
  readonly texts: { readonly legend: string; readonly hint: string };
  readonly inputMode: 'decimal' | 'numeric';
  readonly required?: boolean;
}): VNode {
  const problem = problemOf(form, name);
  const entered = form.entered[name] ?? [];
  const idOf = (year: string, place: number): string => (place === 0 ? name : `${name}-${year}`);
  return (
    <fieldset class={problem === null ? 'field' : 'field wrong'}>
      <legend>{legend}</legend>
      <p class="hint" id={`${name}-hjaelp`}>
        {hint}
      </p>
      {problem === null ? null : (
        <p class="problem" id={`${name}-fejl`}>
          <Icon name="overskredet" />
          {form.problems
            .filter(({ field }) => field === name)
            .map(({ text }) => text)
            .join(' ')}
        </p>
      )}
      <div class="filters">
        {years.map((year, place) => (
          <div class="field">
            <label for={idOf(year, place)}>{year}</label>
            <input
              id={idOf(year, place)}
              name={name}
              type="text"
              class="w-short"
              inputMode={inputMode}
              autocomplete="off"
              required={required}
              aria-describedby={problem === null ? `${name}-hjaelp` : `${name}-hjaelp ${name}-fejl`}
              value={entered[place] ?? ''}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
