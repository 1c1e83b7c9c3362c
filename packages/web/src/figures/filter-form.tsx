import type { DimensionId, Filter, PeriodKind } from '@rettidig/figures';
import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { choicesOf, dimensionName, type NamedCode } from './code-name.ts';
import { periodKinds } from './period-kinds.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';

/** A choice in a form that is asked for by address. */
export function Choose({
  name,
  label,
  options,
  value,
  empty,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly NamedCode[];
  readonly value: string;
  /** What choosing nothing is called; it cannot be chosen when absent. */
  readonly empty?: string;
}): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {empty === undefined ? null : <option value="">{empty}</option>}
        {options.map(({ code, name: text }) => (
          <option value={code} selected={code === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ChoosePeriodKind({
  kinds,
  value,
  language,
}: {
  readonly kinds: readonly PeriodKind[];
  readonly value: PeriodKind;
  readonly language: Language;
}): VNode {
  const t = textsOfFigures(language);
  return (
    <Choose
      name="periodetype"
      label={t.periodKind}
      options={kinds.map((code) => ({ code, name: periodKinds.label(code, language) }))}
      value={value}
    />
  );
}

/** One select for each dimension; of several codes that were asked for by address, the first is shown. */
export function ChooseDimensions({
  base,
  dimensions,
  filter,
  language,
}: {
  readonly base: FigureBase;
  readonly dimensions: readonly DimensionId[];
  readonly filter: Filter;
  readonly language: Language;
}): VNode {
  const t = textsOfFigures(language);
  return (
    <>
      {dimensions.map((id) => (
        <Choose
          name={id}
          label={dimensionName(id, language)}
          options={choicesOf(base, id, language)}
          value={filter[id]?.[0] ?? ''}
          empty={t.all}
        />
      ))}
    </>
  );
}

/** The form around them: what is chosen is the address of the page. */
export function FilterForm({
  action,
  reset,
  open,
  language,
  children,
}: {
  readonly action: string;
  readonly reset: string;
  readonly open: boolean;
  readonly language: Language;
  readonly children: ComponentChildren;
}): VNode {
  const t = textsOfFigures(language);
  return (
    <details class="no-print figure-filter" open={open}>
      <summary>{t.filter}</summary>
      <form method="get" action={action}>
        <div class="filters">{children}</div>
        <p class="row">
          <button class="primary">{t.show}</button>
          <a href={reset}>{t.reset}</a>
        </p>
      </form>
    </details>
  );
}
