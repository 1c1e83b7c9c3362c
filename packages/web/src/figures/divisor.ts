import { isQuantity, type Measure, type Quantity } from '@rettidig/figures';

/** What a measure is divided by, where that is counted among cases; null where it is the time or the inhabitants. */
export function divisorOf({ divisor }: Measure): Quantity | null {
  return divisor !== null && isQuantity(divisor) ? divisor : null;
}
