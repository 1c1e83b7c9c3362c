/** A line of two texts held against each other. */
export interface ComparedLine {
  readonly kind: 'ens' | 'fjernet' | 'tilfoejet';
  readonly text: string;
}

/** More pairs of lines than this are not held against each other one by one. */
const mostPairs = 4_000_000;

/** What was taken out of a text and what was put in, line by line, so that as many lines as possible are the same. */
export function compareText(before: string, after: string): readonly ComparedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length * now.length > mostPairs) {
    return [...old.map(as('fjernet')), ...now.map(as('tilfoejet'))];
  }
  const width = now.length + 1;
  // How many lines can be the same from here on.
  const same = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => same[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      same[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [mine = '', theirs = ''] = [old[i], now[j]];
    if (i < old.length && j < now.length && mine === theirs) {
      lines.push({ kind: 'ens', text: mine });
      i += 1;
      j += 1;
    } else if (i < old.length && (j === now.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ kind: 'fjernet', text: mine });
      i += 1;
    } else {
      lines.push({ kind: 'tilfoejet', text: theirs });
      j += 1;
    }
  }
  return lines;
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));

const as =
  (kind: ComparedLine['kind']) =>
  (text: string): ComparedLine => ({ kind, text });
