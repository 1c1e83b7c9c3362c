import type { VNode } from 'preact';
import { type FormState, problemOf } from '../../steps/form-state.ts';
import type { Option } from '../../ui/form.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { textsOfArchive } from './texts.ts';

/** A column of a table that is filled in: what stands in it comes as the same field once for each row. */
export interface Column {
  readonly name: string;
  readonly width?: 'short' | 'middle' | 'long';
  /** What can be chosen; without, it is written. */
  readonly options?: readonly Option[];
  /** Written over several lines. */
  readonly isLong?: boolean;
}

/** Rows to fill in: those there are, and empty ones for more. */
export function Rows({
  title,
  hint,
  columns,
  empty,
  form,
  words,
}: {
  readonly title: string;
  readonly hint: string;
  readonly columns: readonly Column[];
  /** How many empty rows stand below. */
  readonly empty: number;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfArchive(words.language);
  const [first] = columns;
  const count = (form.entered[first?.name ?? '']?.length ?? 0) + empty;
  const problems = columns.flatMap(({ name }) => {
    const problem = problemOf(form, name);
    return problem === null ? [] : [{ name, problem }];
  });
  return (
    <fieldset class={problems.length === 0 ? 'field' : 'field wrong'}>
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      {problems.map(({ name, problem }) => (
        <p class="problem" id={`${name}-fejl`}>
          <Icon name="overskredet" />
          {`${form.labels[name] ?? name}: ${problem}`}
        </p>
      ))}
      <div class="scroll" tabIndex={0} role="region" aria-label={t.scrollOf(title)}>
        <table>
          <thead>
            <tr>
              {columns.map(({ name }) => (
                <th scope="col">{form.labels[name] ?? name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: count }, (_, row) => (
              <tr>
                {columns.map((column) => (
                  <td>
                    <Cell column={column} row={row} form={form} words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </fieldset>
  );
}

function Cell({
  column: { name, width = 'middle', options, isLong = false },
  row,
  form,
  words,
}: {
  readonly column: Column;
  readonly row: number;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const value = form.entered[name]?.[row] ?? '';
  const own = {
    id: row === 0 ? name : `${name}-${row + 1}`,
    name,
    'aria-label': textsOfArchive(words.language).row(form.labels[name] ?? name, row + 1),
    ...(problemOf(form, name) === null ? {} : { 'aria-describedby': `${name}-fejl` }),
  };
  if (options !== undefined) {
    return (
      <select {...own}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return isLong ? (
    <textarea {...own} rows={Math.min(16, 2 + Math.ceil(value.length / 90))} class="w-long">
      {value}
    </textarea>
  ) : (
    <input {...own} type="text" class={`w-${width}`} autocomplete="off" value={value} />
  );
}
