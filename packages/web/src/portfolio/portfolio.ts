import type { Day } from '@rettidig/engine';
import type { Words } from '../ui/words.ts';
import type { PortfolioQuery } from './query.ts';
import type { SavedViewLink, TakenName } from './saved-views.tsx';
import type { Selection } from './select.ts';

/** Everything the portfolio shows. */
export interface Portfolio {
  readonly today: Day;
  readonly query: PortfolioQuery;
  readonly selection: Selection;
  /** How many citizens there are before anything is filtered. */
  readonly all: number;
  /** The unit that is shown; null for the whole municipality. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly municipality: string;
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
  /** The units to choose among; empty where one is given. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly savedViews: readonly SavedViewLink[];
  /** The name that a view could not get, when it was to be renamed; null otherwise. */
  readonly takenName: TakenName | null;
  readonly csrf: string;
}

export function portfolioTitle({ query, unit }: Portfolio, { t }: Words): string {
  if (query.se === 'mine') return t.portfolio.title;
  return unit === null ? t.portfolio.municipalityTitle : t.portfolio.unitTitle;
}
