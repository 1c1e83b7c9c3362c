import type { DimensionId, Filter } from '@rettidig/figures';
import type { Language } from '../texts/language.ts';
import { codeName, dimensionName } from './code-name.ts';
import type { FigureBase } from './snapshots.ts';

/** What a figure is limited to, in words: `ydelse: dagpenge · team: Jobteam Nord`; empty where it is of everybody. */
export function limitsText(filter: Filter, base: FigureBase, language: Language): string {
  return (Object.entries(filter) as [DimensionId, readonly string[]][])
    .map(
      ([id, codes]) =>
        `${dimensionName(id, language).toLowerCase()}: ${codes
          .map((code) => codeName(base, id, code, language))
          .join(', ')}`,
    )
    .join(' · ');
}
