import { danishMoney, type Money } from '@rettidig/engine';

/** Means and quotients in whole kroner: the øre would say more than they know. */
export function wholeKroner(amount: Money): string {
  return danishMoney((Math.round(amount / 100) * 100) as Money);
}
