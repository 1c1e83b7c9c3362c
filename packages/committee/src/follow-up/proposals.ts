import { addDays, addMonths, type Day, toCivil } from '@rettidig/engine';
import type { Due } from './promise.ts';
import { expectedIn, type WheelMatter } from './wheel.ts';

/** What a meeting should have and its agenda does not: a matter of the wheel, or something that was promised. */
export type Proposal<Line extends WheelMatter, Task extends Due> =
  | { readonly from: 'aarshjul'; readonly line: Line; readonly month: Day }
  | { readonly from: 'loefte'; readonly task: Task };

/**
 * What a meeting should have: the matters of the wheel that belong to the months since the meeting before it, and what has
 * been promised until then, what is overdue with it.
 * @param previousOn the body's meeting before it; null: none
 * @param open what was promised and has not come
 * @param isSettled whether it has been said what came of a line in a month
 */
export function proposalsFor<Line extends WheelMatter, Task extends Due>(
  { on, previousOn }: { readonly on: Day; readonly previousOn: Day | null },
  {
    wheel,
    open,
    isSettled,
  }: {
    readonly wheel: readonly Line[];
    readonly open: readonly Task[];
    readonly isSettled: (line: Line, month: Day) => boolean;
  },
): readonly Proposal<Line, Task>[] {
  const month = firstOf(on);
  const from = previousOn === null ? month : Math.min(month, addMonths(firstOf(previousOn), 1));
  const until = addMonths(month, 1);
  return [
    ...open
      .filter(({ dueOn }) => dueOn !== null && dueOn < until)
      .map((task) => ({ from: 'loefte' as const, task })),
    ...expectedIn(wheel, from as Day, until)
      .filter(({ matter, month: own }) => !isSettled(matter, own))
      .map(({ matter, month: own }) => ({ from: 'aarshjul' as const, line: matter, month: own })),
  ];
}

const firstOf = (on: Day): Day => addDays(on, 1 - toCivil(on).dayOfMonth);
