import { outsideSources, type ReportSection } from '@rettidig/figures/overview';
import type { Language } from '../texts/language.ts';
import { textsOfReports } from './texts.ts';

/** The source of a section: our own, and that of each table from outside with numbers of others in it. */
export function sourceWithOthers(section: ReportSection, own: string, language: Language): string {
  const others = outsideSources(section).map((source) => source[language]);
  return others.length === 0
    ? own
    : `${own} ${textsOfReports(language).ofOthers(others.join('; '))}`;
}
