/** A count of persons rounded to so many decimals, so that sums of fractions compare exactly. */
export function toDecimals(count: number, decimals: number): number {
  return Number(count.toFixed(decimals));
}

/** A count as Danish writes it: `10,25`. */
export function inDanish(count: number): string {
  return String(count).replace('.', ',');
}
