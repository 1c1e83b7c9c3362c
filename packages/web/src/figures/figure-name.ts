import type { DimensionId, Filter, Measure, Unit } from '@rettidig/figures';
import type { Language } from '../texts/language.ts';
import { dimensionName } from './code-name.ts';
import { limitsText } from './limits-text.ts';
import type { FigureBase } from './snapshots.ts';
import { textsOfFigures } from './texts.ts';
import { unitName } from './value-text.ts';

/** What a figure is called wherever it stands alone: `Aktiveringsgrad efter team (ydelse: dagpenge)`. */
export function figureName(
  measure: Pick<Measure, 'da' | 'en'>,
  { splitBy, filter }: { readonly splitBy: DimensionId | null; readonly filter: Filter },
  base: FigureBase,
  language: Language,
): string {
  const limits = limitsText(filter, base, language);
  const name = measure[language];
  const of =
    splitBy === null
      ? name
      : textsOfFigures(language).nameBy(name, dimensionName(splitBy, language).toLowerCase());
  return limits === '' ? of : `${of} (${limits})`;
}

/** The unit after a name; none where the name says it, or where it is a plain number: `, procent`. */
export function unitAfter(
  measure: { readonly da: string; readonly en: string; readonly unit: Unit },
  language: Language,
): string {
  const { unit } = measure;
  const name = unitName(unit, language);
  const isSaid = measure[language].toLocaleLowerCase(language).includes(name);
  return isSaid || unit === 'antal' ? '' : `, ${name}`;
}
