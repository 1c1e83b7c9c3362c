import { carriedOn, type Level } from './level.ts';
import { monthsFrom, placeInYear } from './months.ts';
import type { CaseloadScenario } from './scenario.ts';
import { type Course, runCourse, type StockFlow } from './stock-flow.ts';

/**
 * The months to come as they are expected, and what each thing that is not known would move them by: a month's surprise in who
 * comes or who leaves, and the two levels themselves. Nothing is drawn at random: each is tried by itself, one standard
 * deviation away, and the whole course is run again.
 */
export interface Expected extends Course {
  /** For each thing not known, what it moves the full-year persons of each month by. */
  readonly moves: readonly (readonly number[])[];
  /** What each month varies by for itself, in full-year persons. */
  readonly own: readonly number[];
}

/** Runs the months to come under a scenario. */
export function expect(model: StockFlow, count: number, scenario: CaseloadScenario): Expected {
  const places = monthsFrom(model.next, count).map(placeInYear);
  const inflow = scaled(carriedOn(model.inflow, places), 1 + scenario.inflowPct / 100);
  const pace = scaled(carriedOn(model.pace, places), 1 / (1 + scenario.durationPct / 100));
  const course = runCourse(model, { inflow, pace });
  const moved = (other: Partial<{ inflow: readonly number[]; pace: readonly number[] }>) => {
    const { persons } = runCourse(model, { inflow, pace, ...other });
    return persons.map((one, at) => one - (course.persons[at] ?? 0));
  };
  const moves = [
    ...surprises(model.inflow, inflow).map((one) => moved({ inflow: one })),
    ...surprises(model.pace, pace).map((one) => moved({ pace: one })),
  ];
  const own = course.persons.map((one) => (one * model.daysUnsure) / model.daysShare);
  return { ...course, moves, own };
}

/**
 * What the numbers would be if one thing came otherwise: the level from the first month on; or one month, which moves the
 * level of those after it by its gain.
 */
function surprises(
  { surprise, unsure, gain }: Level,
  numbers: readonly number[],
): readonly (readonly number[])[] {
  const inMonth = numbers.map((_, month) =>
    numbers.map((one, at) => {
      if (at < month) return one;
      return one + surprise * (at === month ? 1 : gain);
    }),
  );
  return [numbers.map((one) => one + unsure), ...inMonth];
}

const scaled = (numbers: readonly number[], by: number): readonly number[] =>
  numbers.map((one) => one * by);

/** Standard deviation of a weighted sum of the months, in full-year persons times the weights. */
export function deviationOf({ moves, own }: Expected, weights: readonly number[]): number {
  const together = (list: readonly number[]): number =>
    weights.reduce((sum, weight, at) => sum + weight * (list[at] ?? 0), 0);
  const shared = moves.reduce((sum, list) => sum + together(list) ** 2, 0);
  const single = weights.reduce((sum, weight, at) => sum + (weight * (own[at] ?? 0)) ** 2, 0);
  return Math.sqrt(shared + single);
}

/** Standard deviation of each month by itself, in full-year persons. */
export function deviations({ persons, moves, own }: Expected): readonly number[] {
  return persons.map((_, at) =>
    Math.sqrt(moves.reduce((sum, list) => sum + (list[at] ?? 0) ** 2, (own[at] ?? 0) ** 2)),
  );
}
