import type { Language } from '../texts/language.ts';

/**
 * A decimal number as a source published it, with as many decimals and with its thousands apart: `1.204,50`; `–` where
 * the source has none.
 */
export function published(value: string | null, language: Language): string {
  if (value === null) return '–';
  const [whole = '', decimals] = value.replace('-', '').split('.');
  const [point, comma] = language === 'da' ? ['.', ','] : [',', '.'];
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, point);
  const text = decimals === undefined ? grouped : `${grouped}${comma}${decimals}`;
  return value.startsWith('-') && Number(value) !== 0 ? `−${text}` : text;
}
