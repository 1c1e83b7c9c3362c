import { minus, type Money, share } from '@rettidig/engine';

/** Why a deviation is not split. */
export type NotSplit =
  | 'intet-budgetantal'
  | 'intet-talt-antal'
  | 'intet-regnskab'
  /** So much more was counted than budgeted that the amount is no longer exact. */
  | 'for-stort';

/** A deviation split into what the quantity and what the price did; the two are the deviation to the øre. */
export interface PriceQuantity {
  readonly budgetQuantity: number;
  readonly actualQuantity: number;
  /** What the budget would have been for the quantity there was. */
  readonly budgetAtActual: Money;
  /** The quantity's part, at the budget's price. */
  readonly quantityEffect: Money;
  /** The price's part, at the actual quantity. */
  readonly priceEffect: Money;
  readonly deviation: Money;
}

/**
 * Splits a deviation: the quantity's part is the difference in quantity at the budget's price, and the rest is the price's.
 * One rounding, of the budget at the actual quantity.
 */
export function splitDeviation({
  budget,
  actual,
  budgetQuantity,
  actualQuantity,
}: {
  readonly budget: Money;
  readonly actual: Money | null;
  readonly budgetQuantity: number | null;
  readonly actualQuantity: number | null;
}): PriceQuantity | NotSplit {
  if (actual === null) return 'intet-regnskab';
  if (budgetQuantity === null || !(budgetQuantity > 0)) return 'intet-budgetantal';
  if (actualQuantity === null) return 'intet-talt-antal';
  const budgetAtActual = share(budget, actualQuantity, budgetQuantity);
  if (!Number.isSafeInteger(budgetAtActual)) return 'for-stort';
  return {
    budgetQuantity,
    actualQuantity,
    budgetAtActual,
    quantityEffect: minus(budgetAtActual, budget),
    priceEffect: minus(actual, budgetAtActual),
    deviation: minus(actual, budget),
  };
}
