import { danishMoney, kroner, type Money } from '@rettidig/engine';

const written = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/;

/**
 * Reads kroner as one writes them in Danish: `16.990`, `16990`, `16.990,50`, `16.990 kr.`.
 * @returns null when the text is no amount; a point is never a decimal point
 */
export function parseAmount(text: string): Money | null {
  const match = written.exec(text.trim().replace(/\s*kr\.?$/, ''));
  if (match === null) return null;
  const [, whole = '', rest = ''] = match;
  return kroner(Number(`${whole.replaceAll('.', '')}.${rest.padEnd(2, '0')}`));
}

/** An amount as one writes it in a field: `16.990`, `16.990,50`. */
export function amountText(amount: Money): string {
  return danishMoney(amount).replace(/ kr\.$/, '');
}
