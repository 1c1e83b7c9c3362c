import type { Day } from '@rettidig/engine';
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

/**
 * Compares what adds up to a number with what added up to it, day by day: rows that are cut otherwise and add the same are
 * no difference.
 */
export function differenceOf(
  before: readonly Contribution[],
  after: readonly Contribution[],
): ContributionDifference {
  const earlier = stepsByPerson(before);
  const later = stepsByPerson(after);
  const own = new Set([...earlier.keys(), ...later.keys()]);
  const added: string[] = [];
  const gone: string[] = [];
  const changed: string[] = [];
  for (const person of [...own].toSorted()) {
    const was = earlier.get(person);
    const is = later.get(person);
    if (was === is) continue;
    if (was === undefined) added.push(person);
    else if (is === undefined) gone.push(person);
    else changed.push(person);
  }
  return { added, gone, changed, others: unmatched(ownRows(before), ownRows(after)) };
}

/** What each citizen adds from which day on, as text; who adds nothing on any day is not among them. */
function stepsByPerson(rows: readonly Contribution[]): ReadonlyMap<string, string> {
  const steps = new Map<string, Map<string, number>>();
  for (const { person, counted, as } of rows) {
    if (person === null || counted.daily === 0) continue;
    const own = steps.get(person) ?? new Map<string, number>();
    steps.set(person, own);
    const add = (on: Day, amount: number): void => {
      const step = `${on} ${as}`;
      own.set(step, (own.get(step) ?? 0) + amount);
    };
    add(counted.from, counted.daily);
    add(counted.to, -counted.daily);
  }
  const textOf = (own: ReadonlyMap<string, number>): string =>
    [...own]
      .filter(([, amount]) => amount !== 0)
      .map(([step, amount]) => `${step} ${amount}`)
      .toSorted()
      .join();
  return new Map([...steps].map(([person, own]) => [person, textOf(own)]));
}

/** The rows of the municipality itself, as text. */
function ownRows(rows: readonly Contribution[]): readonly string[] {
  return rows
    .filter(({ person }) => person === null)
    .map(({ from, to, amount }) => `${from} ${to} ${amount}`);
}

function unmatched(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>();
  for (const text of before) left.set(text, (left.get(text) ?? 0) + 1);
  for (const text of after) left.set(text, (left.get(text) ?? 0) - 1);
  return [...left.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
