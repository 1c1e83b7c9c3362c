import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { type BudgetRoom, textsOfBudget } from './texts.ts';

/** The head of a page of the budget, with the way to the others. */
export function BudgetHead({
  title,
  lead,
  room,
  year,
  language,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  /** The room one is in; null: below one. */
  readonly room: BudgetRoom | null;
  readonly year: number;
  readonly language: Language;
  /** Links of the page itself. */
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfBudget(language);
  return (
    <div class="page-head">
      <nav class="no-print" aria-label={t.rooms}>
        <ul class="tabs">
          {t.room.map(([path, name]) => (
            <li>
              <a
                href={`/oekonomi/budget${path}?aar=${year}`}
                {...(path === room ? { 'aria-current': 'page' as const } : {})}
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title}</h1>
      {lead === undefined ? null : <p class="quiet">{lead}</p>}
      {children === undefined ? null : <p class="row no-print">{children}</p>}
    </div>
  );
}
