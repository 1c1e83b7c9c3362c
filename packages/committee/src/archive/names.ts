/** Names of a line: between commas and `og`; a title (`, formand`) stays with its name. */
export function splitNames(text: string): readonly string[] {
  return text
    .replace(/^[-•*]\s*/, '')
    .split(/,(?!\s*(?:(?:næst)?formand|stedfortræder|kom kl|gik kl)(?!\p{L}))\s*|\s+og\s+/iu)
    .map((name) => name.trim().replace(/\.$|\s*\(\s*\)$/, ''))
    .filter((name) => name !== '' && !/^ingen$/i.test(name));
}

/** `2 og 3`, `1-4`, `3-6 og 8`: the numbers of points. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].flatMap(([, first, last]) => {
    const from = Number(first);
    const to = last === undefined ? from : Math.min(Number(last), from + mostPoints);
    return Array.from({ length: Math.max(0, to - from) + 1 }, (_, n) => from + n);
  });
}

/** So many points can stand between two numbers. */
const mostPoints = 200;
