import type { ReportColumn } from '@rettidig/figures/overview';
import type { Language } from '../texts/language.ts';

/** A column by its heading and the one above it. */
export function columnName(column: ReportColumn | undefined, language: Language): string {
  if (column === undefined) return '';
  const { group, heading } = column;
  return group === null ? heading[language] : `${group[language]} ${heading[language]}`;
}
