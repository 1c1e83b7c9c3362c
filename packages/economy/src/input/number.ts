import { kroner, type Money } from '@rettidig/engine';

/** A number, or in Danish why the text is none. */
export type NumberReading = { readonly value: number } | { readonly fault: string };

const danish = /^-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?$/;

/** Reads a number written in Danish: `-5.003`, `940,3`. What could be read two ways is refused. */
export function readNumber(text: string): NumberReading {
  const plain = text.replace(/^[−–]\s*/, '-').replaceAll(/\s/g, '');
  if (danish.test(plain)) {
    return { value: Number(plain.replaceAll('.', '').replace(',', '.')) };
  }
  if (/^-?\d+\.\d+$/.test(plain)) {
    return {
      fault: `»${text}« har punktum som decimaltegn. Skriv komma: ${plain.replace('.', ',')}.`,
    };
  }
  return { fault: `»${text}« er ikke et tal. Skriv det som 5.003 eller 940,3.` };
}

/** What amounts may be given in, by how it is written. */
const units: ReadonlyMap<string, number> = new Map([
  ['kr.', 1],
  ['1.000 kr.', 1000],
  ['mio. kr.', 1_000_000],
]);

export const amountUnits: readonly string[] = [...units.keys()];

/** The unit as an amount; null where it is none. */
export function unitNamed(text: string): Money | null {
  const found = units.get(text.toLowerCase());
  return found === undefined ? null : kroner(found);
}

/** So many of a unit, in whole øre; null where that is no whole number of øre, or too much to be exact. */
export function amountOf(number: number, unit: Money): Money | null {
  const oere = Math.round(number * unit);
  const isWhole = Math.abs(number * unit - oere) <= Math.max(1e-6, Math.abs(oere) * 1e-12);
  return Number.isSafeInteger(oere) && isWhole ? (oere as Money) : null;
}
