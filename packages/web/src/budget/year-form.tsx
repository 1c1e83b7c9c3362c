import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { textsOfBudget } from './texts.ts';

/** Which year a page shows. */
export function YearForm({
  action,
  year,
  language,
  children,
}: {
  readonly action: string;
  readonly year: number;
  readonly language: Language;
  /** Other choices of the page. */
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfBudget(language);
  return (
    <form class="panel no-print" method="get" action={action}>
      <div class="row budget-year">
        <div class="field">
          <label for="aar">{t.year}</label>
          <input id="aar" name="aar" class="w-short" inputMode="numeric" value={String(year)} />
        </div>
        {children}
        <button>{t.show}</button>
      </div>
    </form>
  );
}
