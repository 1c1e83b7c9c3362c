/**
 * Text that XML can carry: well-formed, composed, without signs nobody sees but the break of a line. Office files that
 * hold others cannot be opened.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, '');
}
