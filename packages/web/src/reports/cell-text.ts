import { dayText, numberText, type ReportCell } from '@rettidig/figures/overview';
import type { Language } from '../texts/language.ts';
import { textsOfReports } from './texts.ts';

/** What stands in a cell: its number, or in a word or two why there is none. */
export function cellText({ value, silence, decimals }: ReportCell, language: Language): string {
  if (value !== null) return numberText(value, decimals, language);
  const t = textsOfReports(language);
  if (silence.kind === 'kendes-foerst') return t.knownFrom(dayText(silence.from, language));
  return t.silence[silence.kind];
}
