import { addMonths, type Day } from '@rettidig/engine';
import type { Due } from './promise.ts';
import { expectedIn, firstOf, monthsOf, type PlanStep, type WheelMatter } from './wheel.ts';

/** A step of a plan that leads to a decision. */
export interface StepOf {
  readonly step: PlanStep;
}

/** What a meeting should have and its agenda does not: a matter of the wheel, a step of a plan, or what was promised. */
export type Proposal<Line extends WheelMatter, Task extends Due, Step extends StepOf> =
  | { readonly from: 'aarshjul'; readonly line: Line; readonly month: Day }
  | { readonly from: 'procesplan'; readonly step: Step }
  | { readonly from: 'loefte'; readonly task: Task };

/**
 * What a meeting should have: what has been promised until then, what is overdue with it, and the matters of the wheel and
 * the steps of the plans that belong to the months since the meeting before it.
 * @param previousOn the body's meeting before it; null: none
 * @param isNext whether no other meeting comes before it: what is overdue belongs to that one
 * @param open what was promised and has not come
 * @param isSettled whether it has been said what came of a line in a month
 * @param steps the steps of plans of which nothing has come
 */
export function proposalsFor<Line extends WheelMatter, Task extends Due, Step extends StepOf>(
  {
    on,
    previousOn,
    isNext,
  }: { readonly on: Day; readonly previousOn: Day | null; readonly isNext: boolean },
  {
    wheel,
    steps,
    open,
    isSettled,
  }: {
    readonly wheel: readonly Line[];
    readonly steps: readonly Step[];
    readonly open: readonly Task[];
    readonly isSettled: (line: Line, month: Day) => boolean;
  },
): readonly Proposal<Line, Task, Step>[] {
  const month = firstOf(on);
  const after = previousOn === null ? month : addMonths(firstOf(previousOn), 1);
  const from = after < month ? after : month;
  const until = addMonths(month, 1);
  return [
    ...open
      .filter(({ dueOn }) => dueOn !== null && dueOn < until && (isNext || dueOn >= from))
      .map((task) => ({ from: 'loefte' as const, task })),
    ...expectedIn(wheel, from, until)
      .filter(({ matter, month: own }) => !isSettled(matter, own))
      .map(({ matter, month: own }) => ({ from: 'aarshjul' as const, line: matter, month: own })),
    ...steps
      .filter(({ step }) => monthsOf(step).some((own) => own >= from && own < until))
      .map((step) => ({ from: 'procesplan' as const, step })),
  ];
}
