import type { Measure, Side } from '@rettidig/figures';
import type { Language } from '../texts/language.ts';
import { textsOfFigures } from './texts.ts';

/** What a side of a measure is called; what is left has a name of the measure's own, such as `For sent`. */
export function sideName({ rest }: Measure, side: Side, language: Language): string {
  const t = textsOfFigures(language);
  if (side === 'rest' && rest !== undefined) return rest[language];
  return side === 'divisor' ? t.divisor : t.numerator;
}
