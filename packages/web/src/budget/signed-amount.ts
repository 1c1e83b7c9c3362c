import { type Money, nothing, minus } from '@rettidig/engine';
import { amountText, parseAmount } from '../format/amounts.ts';

/** Reads kroner that may be less than nothing: `-500.000`, `1.000,50`; null when the text is no amount. */
export function parseSigned(text: string): Money | null {
  const plain = text.trim().replace(/^[−–]\s*/, '-');
  const isNegative = plain.startsWith('-');
  const amount = parseAmount(isNegative ? plain.slice(1) : plain);
  return amount === null || !isNegative ? amount : minus(nothing, amount);
}

/** An amount as one writes it in a field. */
export const signedText = (amount: Money): string => amountText(amount);
