import type { Measure, Quantity, Unit } from '@rettidig/figures';
import { fullTime } from '@rettidig/figures';
import { fixed, signed } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import { countedIn } from './counted-in.ts';
import { textsOfFigures } from './texts.ts';

/** What stands where there is no number. */
export const none = '–';

/** The value of a measure as a number with its decimals, and the percent sign; `–` where there is none. */
export function valueText(
  value: number | null,
  { decimals, unit }: Pick<Measure, 'decimals' | 'unit'>,
  language: Language,
): string {
  if (value === null) return none;
  const text = fixed(value, decimals, language);
  if (unit !== 'pct') return text;
  return language === 'da' ? `${text} %` : `${text}%`;
}

/** The value with its unit in words: `412 personer`, `37,7 %`. */
export function valueInWords(value: number | null, measure: Measure, language: Language): string {
  const text = valueText(value, measure, language);
  const { unit } = measure;
  if (value === null || unit === 'pct' || unit === 'antal') return text;
  const t = textsOfFigures(language);
  return `${text} ${(value === 1 ? t.unit[unit] : undefined) ?? t.units[unit]}`;
}

/** A change of a measure; shares change by percentage points. */
export function changeText(change: number | null, measure: Measure, language: Language): string {
  return change === null ? none : signed(change, measure.decimals, language);
}

export function unitName(unit: Unit, language: Language): string {
  return textsOfFigures(language).units[unit];
}

/** A counted number in what it counts: hundredths of hours of a week, day by day, are days of full time. */
export function countedValue(counted: number, quantity: Quantity): number {
  return countedIn(quantity) === 'fuldtidsdage' ? counted / fullTime : counted;
}

/** Days of full time have a decimal; what is counted one by one has none. */
export function countedDecimals(quantity: Quantity): number {
  return countedIn(quantity) === 'fuldtidsdage' ? 1 : 0;
}

export function countedText(counted: number, quantity: Quantity, language: Language): string {
  return fixed(countedValue(counted, quantity), countedDecimals(quantity), language);
}
