import type { Language } from '../texts/language.ts';

/** A share of 100 with the sign of the language: `82 %`, `82%`. A number of decimals is never more than one. */
export function percent(share: number, language: Language): string {
  const rounded = Math.round(share * 10) / 10;
  return language === 'da' ? `${decimal(rounded, language)} %` : `${rounded}%`;
}

/** A whole number with its thousands apart: `2.139`, `2,139`. */
export function whole(value: number, language: Language): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, language === 'da' ? '.' : ',');
}

/** A decimal number: `12,5`, `12.5`. */
export function decimal(value: number, language: Language): string {
  return language === 'da' ? String(value).replace('.', ',') : String(value);
}
