import type { Day } from '@rettidig/engine';
import { periodOn } from '@rettidig/figures';
import { periodText, shortPeriod } from '../../figures/period-text.ts';
import { fixed } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';

/** A month in words: `oktober 2026`. */
export const monthText = (month: Day, language: Language): string =>
  periodText(periodOn('maaned', month), language);

/** A month where there is little room: `okt 26`. */
export const shortMonth = (month: Day, language: Language): string =>
  shortPeriod(periodOn('maaned', month), language);

/** Full-year persons, with one decimal where they are few. */
export function personsText(persons: number, language: Language): string {
  return fixed(persons, Math.abs(persons) < 100 ? 1 : 0, language);
}
