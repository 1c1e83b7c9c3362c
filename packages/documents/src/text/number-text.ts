const formats = new Map<number, Intl.NumberFormat>();

/** A number as Danes write it, with so many decimals: `2.123`, `24,3`. */
export function numberText(value: number, decimals: number): string {
  let format = formats.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('da-DK', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  // Nothing below nought is left when it is rounded away: `0,0`, not `-0,0`.
  return format.format(Number(value.toFixed(decimals)) === 0 ? 0 : value);
}
