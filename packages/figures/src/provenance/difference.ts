import type { Contribution } from './cells.ts';

/** How two lists of contributions differ, by citizen. Ids only; nobody is named. */
export interface ContributionDifference {
  /** Citizens who count now and did not. */
  readonly added: readonly string[];
  /** Citizens who counted and do not now. */
  readonly gone: readonly string[];
  /** Citizens who count in both, with other days or another amount. */
  readonly changed: readonly string[];
  /** Rows of the municipality itself, such as job orders, that are new or gone. */
  readonly others: number;
}

/** Compares what adds up to a number with what added up to it. */
export function differenceOf(
  before: readonly Contribution[],
  after: readonly Contribution[],
): ContributionDifference {
  const earlier = byPerson(before);
  const later = byPerson(after);
  const own = new Set([...earlier.keys(), ...later.keys()]);
  const added: string[] = [];
  const gone: string[] = [];
  const changed: string[] = [];
  own.delete('');
  for (const person of [...own].toSorted()) {
    const was = earlier.get(person);
    const is = later.get(person);
    if (was === undefined) added.push(person);
    else if (is === undefined) gone.push(person);
    else if (was.toSorted().join() !== is.toSorted().join()) changed.push(person);
  }
  return {
    added,
    gone,
    changed,
    others: unmatched(earlier.get('') ?? [], later.get('') ?? []),
  };
}

/** The contributions of each citizen as text; those of nobody under the empty id. */
function byPerson(rows: readonly Contribution[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { person, from, to, amount } of rows) {
    const text = `${from} ${to} ${amount}`;
    const list = found.get(person ?? '');
    if (list === undefined) found.set(person ?? '', [text]);
    else list.push(text);
  }
  return found;
}

function unmatched(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of before) left.set(text, (left.get(text) ?? 0) + 1);
  for (const text of after) left.set(text, (left.get(text) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
