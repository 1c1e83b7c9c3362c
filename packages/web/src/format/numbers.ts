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

/** A number with so many decimals, and its thousands apart: `1.234,50`, `1,234.50`; a minus is a minus sign. */
export function fixed(value: number, decimals: number, language: Language): string {
  const [before = '0', after] = Math.abs(value).toFixed(decimals).split('.');
  const digits = after === undefined ? '' : `${language === 'da' ? ',' : '.'}${after}`;
  const text = `${whole(Number(before), language)}${digits}`;
  const isNothing = /^[0.,]*$/.test(text);
  return value < 0 && !isNothing ? `−${text}` : text;
}

/** A change: as `fixed`, with a plus where it is more. */
export function signed(value: number, decimals: number, language: Language): string {
  const text = fixed(value, decimals, language);
  return value > 0 && !/^[0.,]*$/.test(text) ? `+${text}` : text;
}
