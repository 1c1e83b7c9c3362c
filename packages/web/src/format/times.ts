import type { Language } from '../texts/language.ts';

/** A time of day from its minutes after midnight: `9.30` in Danish, `9:30` in English. */
export function timeText(minutes: number, language: Language): string {
  const rest = String(minutes % 60).padStart(2, '0');
  return `${Math.floor(minutes / 60)}${language === 'da' ? '.' : ':'}${rest}`;
}

/** A stretch of a day: `9.30–10.15`. */
export function stretchText(
  { startsAt, endsAt }: { readonly startsAt: number; readonly endsAt: number },
  language: Language,
): string {
  return `${timeText(startsAt, language)}–${timeText(endsAt, language)}`;
}
