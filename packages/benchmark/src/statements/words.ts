const cardinals = [
  'nul',
  'en',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
  'tretten',
  'fjorten',
  'femten',
];
const ordinals = [
  '',
  'første',
  'anden',
  'tredje',
  'fjerde',
  'femte',
  'sjette',
  'syvende',
  'ottende',
  'niende',
  'tiende',
  'ellevte',
  'tolvte',
  'trettende',
  'fjortende',
  'femtende',
];

/** As a part of a pattern: a whole number in figures or words. */
export const cardinalPattern = String.raw`\d{1,3}|${cardinals.slice(2).join('|')}`;
/** As a part of a pattern: `fjerde`, `4.`. */
export const ordinalPattern = String.raw`\d{1,2}\.|${ordinals.slice(1).join('|')}`;

/** `tre` and `3`; null for other words. */
export function cardinal(word: string): number | null {
  const at = cardinals.indexOf(word.toLocaleLowerCase('da'));
  if (at >= 0) return at;
  return word.toLocaleLowerCase('da') === 'et' ? 1 : /^\d+$/u.test(word) ? Number(word) : null;
}

/** `fjerde` and `4.`; null for other words. */
export function ordinal(word: string): number | null {
  const at = ordinals.indexOf(word.toLocaleLowerCase('da'));
  return at > 0 ? at : /^\d+\.$/u.test(word) ? Number(word.slice(0, -1)) : null;
}

export const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

/** Months counted from year 0, of `feb-13`, `juli-12`, `Okt 22`; null for anything else. */
export function monthNumber(text: string): number | null {
  const found = /^(\p{L}{3,9})\.?[ -](?:20)?(\d\d)$/u.exec(text.trim());
  if (found === null) return null;
  const [, word = '', year] = found;
  const month = months.findIndex((name) => name.startsWith(word.toLocaleLowerCase('da')));
  return month < 0 ? null : (2000 + Number(year)) * 12 + month;
}
