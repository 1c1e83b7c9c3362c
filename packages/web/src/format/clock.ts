import type { Language } from '../texts/language.ts';

/** A time of day by its minutes after midnight: `9.30`, `9:30`. */
export function clockText(minutes: number, language: Language): string {
  const hours = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, '0');
  return `${hours}${language === 'da' ? '.' : ':'}${rest}`;
}
