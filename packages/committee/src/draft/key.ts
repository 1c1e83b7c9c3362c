const spelt: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e', ü: 'u' };

/** A name as a key of an insert: lower-case letters, digits and hyphens. */
export function draftKey(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll(/[æøåéü]/g, (letter) => spelt[letter] ?? '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'x' : plain;
}
