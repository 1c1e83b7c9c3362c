/** Removes what binary arithmetic adds: 1.4 − 0.35 is 1.05 and not a hair less. */
export function exact(number: number): number {
  return Number(number.toFixed(9));
}

/** A number as it is printed, half away from zero: 24.15 with one decimal is 24.2. */
export function asPrinted(number: number, decimals: number): number {
  const factor = 10 ** decimals;
  return (Math.sign(number) * Math.round(exact(Math.abs(number) * factor))) / factor;
}

/** A number as Danes read it: `2.123`, `24,3`, `-0,5`; never a negative zero. */
export function numberText(value: number, decimals: number): string {
  const printed = asPrinted(value, decimals);
  const [whole = '', fraction] = Math.abs(printed).toFixed(decimals).split('.');
  const points = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return `${printed < 0 ? '-' : ''}${points}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** `A, B og C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} og ${words[words.length - 1]}`;
}

/** The first letter large: the beginning of a sentence or an item. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}
