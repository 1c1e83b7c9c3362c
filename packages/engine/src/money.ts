import { danishNumber } from './danish.ts';

declare const oere: unique symbol;

/** An amount in whole øre; exact. */
export type Money = number & { readonly [oere]: true };

const oerePerKrone = 100;

/**
 * An amount of kroner.
 * @throws Error where it is not a whole number of øre
 */
export function kroner(amount: number): Money {
  const whole = Math.round(amount * oerePerKrone);
  if (!Number.isSafeInteger(whole) || Math.abs(whole / oerePerKrone - amount) > 1e-9) {
    throw new Error(`${amount} kr. er ikke et helt antal øre.`);
  }
  return whole as Money;
}

/** No money. */
export const nothing = 0 as Money;

/** The sum of amounts. */
export function sumOf(...amounts: readonly Money[]): Money {
  return amounts.reduce<number>((sum, amount) => sum + amount, 0) as Money;
}

/** The first less the second. */
export function minus(from: Money, less: Money): Money {
  return (from - less) as Money;
}

/**
 * `numerator / denominator` of an amount, rounded to whole øre, halves away from zero. Give percent as `share(x, 40, 100)`.
 * @throws Error where the denominator is not positive
 */
export function share(amount: Money, numerator: number, denominator: number): Money {
  if (!(denominator > 0)) throw new Error('En andel kræver en positiv nævner.');
  const exact = (amount * numerator) / denominator;
  return (exact < 0 ? -Math.round(-exact) : Math.round(exact)) as Money;
}

/** `13.952 kr.`, or `13.952,50 kr.` where there are øre. */
export function danishMoney(amount: Money): string {
  const sign = amount < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(amount) / oerePerKrone);
  const rest = Math.abs(amount) % oerePerKrone;
  return `${sign}${danishNumber(whole)}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`} kr.`;
}
