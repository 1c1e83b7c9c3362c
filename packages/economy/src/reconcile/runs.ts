import { addWeeks, type Money, sumOf } from '@rettidig/engine';
import { type DifferenceCause, differenceCauses } from './causes.ts';
import type { Difference } from './reconcile.ts';

/** Differences of one citizen, benefit and cause in weeks that follow each other. */
export interface DifferenceRun extends Pick<Difference, 'citizen' | 'benefit' | 'cause'> {
  /** In the order of the weeks; never empty. */
  readonly weeks: readonly Difference[];
  /** The sum of the weeks that can be compared; null where none can. */
  readonly effect: Money | null;
}

/** The differences as runs, in the order of their first week. */
export function runsOf(differences: readonly Difference[]): readonly DifferenceRun[] {
  const alike = Map.groupBy(
    differences,
    ({ citizen, benefit, cause }) => `${citizen}/${benefit}/${cause}`,
  );
  const runs: DifferenceRun[] = [];
  for (const some of alike.values()) {
    let weeks: Difference[] = [];
    const close = (): void => {
      const [first] = weeks;
      if (first === undefined) return;
      const { citizen, benefit, cause } = first;
      runs.push({ citizen, benefit, cause, weeks, effect: effectOf(weeks) });
      weeks = [];
    };
    for (const one of some.toSorted((a, b) => a.week - b.week)) {
      const last = weeks.at(-1);
      if (last !== undefined && addWeeks(last.week, 1) !== one.week) close();
      weeks.push(one);
    }
    close();
  }
  return runs.toSorted((a, b) => (a.weeks[0]?.week ?? 0) - (b.weeks[0]?.week ?? 0));
}

/** What differences of a cause come to. */
export interface CauseSum {
  readonly cause: DifferenceCause;
  readonly weeks: number;
  readonly citizens: number;
  /** The sum of those that can be compared. */
  readonly effect: Money;
  /** Those that cannot. */
  readonly uncompared: number;
}

/** A sum for each cause that occurs, in the order of the list. */
export function sumByCause(differences: readonly Difference[]): readonly CauseSum[] {
  const byCause = Map.groupBy(differences, ({ cause }) => cause);
  return differenceCauses.codes.flatMap(({ code }) => {
    const some = byCause.get(code);
    if (some === undefined) return [];
    return [
      {
        cause: code,
        weeks: some.length,
        citizens: new Set(some.map(({ citizen }) => citizen)).size,
        effect: sumOf(...known(some)),
        uncompared: some.filter(({ effect }) => effect === null).length,
      },
    ];
  });
}

const known = (some: readonly Difference[]): Money[] =>
  some.flatMap(({ effect }) => (effect === null ? [] : [effect]));

function effectOf(weeks: readonly Difference[]): Money | null {
  const amounts = known(weeks);
  return amounts.length === 0 ? null : sumOf(...amounts);
}
