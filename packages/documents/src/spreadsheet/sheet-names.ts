const longest = 31;

/**
 * Names of sheets as spreadsheets allow them: at most 31 signs, none of `\ / ? * [ ] :`, no apostrophe at the ends, none
 * twice whatever the case; in the order given.
 */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const allowed = cut(
      name
        .normalize('NFC')
        .replaceAll(/[\\/?*[\]:\p{Cc}]/gu, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^['\s]+|['\s]+$/g, ''),
      longest,
    );
    // Excel keeps the name »History« for itself.
    const base = allowed === '' || allowed.toLowerCase() === 'history' ? 'Ark' : allowed;
    let unique = base;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const end = ` (${number})`;
      unique = cut(base, longest - end.length) + end;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The beginning of a text; a sign of two halves is not cut through. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/['\s]+$/, '');
}
