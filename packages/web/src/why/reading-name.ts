/**
 * The title of a reading by the name of its file: `0002-loebende-maaneder` → `0002 Løbende måneder`, with Danish letters.
 */
export function readingName(file: string): string {
  const words = file
    .replaceAll('-', ' ')
    .replaceAll('ae', 'æ')
    .replaceAll('oe', 'ø')
    .replaceAll('aa', 'å');
  return words.replace(/[a-zæøå]/, (first) => first.toUpperCase());
}
