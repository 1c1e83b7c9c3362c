/** A word longer than this gets places where it may be broken, so that it stays on the page. */
const longestWord = 40;
const mayBreak = '\u200B';

/**
 * Text as a font can show it. Every sign that it lacks stands as its number, so that nothing is lost in silence; signs
 * that nobody sees are left out.
 */
export function printable(text: string, hasGlyph: (codePoint: number) => boolean): string {
  let shown = '';
  let word = 0;
  for (const sign of text.normalize('NFC').replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')) {
    const as = shownAs(sign, hasGlyph);
    word = /^\s*$/.test(as) ? 0 : word + as.length;
    if (word > longestWord) {
      shown += mayBreak;
      word = as.length;
    }
    shown += as;
  }
  return shown;
}

function shownAs(sign: string, hasGlyph: (codePoint: number) => boolean): string {
  if (sign === '\n') return sign;
  if (sign === '\t') return ' ';
  if (/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(sign)) return '';
  const codePoint = sign.codePointAt(0) ?? 0;
  return hasGlyph(codePoint)
    ? sign
    : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}
