import { addDays, addMonths, type Day, toCivil } from '@rettidig/engine';

/** A matter that comes back every year (årshjul). */
export interface WheelMatter {
  readonly id: string;
  readonly title: string;
  /** Months it belongs to, 1 to 12. */
  readonly months: readonly number[];
}

/** A matter that a meeting is expected to have. */
export interface Expected<Line extends WheelMatter = WheelMatter> {
  readonly matter: Line;
  /** First day of the month it belongs to. */
  readonly month: Day;
}

/**
 * The matters of the wheel that belong to the months from one until another, in order: what a committee's year looks like,
 * and what a meeting should have.
 * @param from first day of the first month
 * @param until first day of the month after the last
 */
export function expectedIn<Line extends WheelMatter>(
  wheel: readonly Line[],
  from: Day,
  until: Day,
): readonly Expected<Line>[] {
  const expected: Expected<Line>[] = [];
  for (let month = from; month < until; month = addMonths(month, 1)) {
    const number = toCivil(month).month;
    for (const matter of wheel) {
      if (matter.months.includes(number)) expected.push({ matter, month });
    }
  }
  return expected;
}

/** A step of a process plan: what, for whom, and when, as far as that is known. */
export interface PlanStep {
  readonly title: string;
  readonly body: string;
  /** The day; null: it waits for one, within the months. */
  readonly on: Day | null;
  /** First days of the months it may fall in. */
  readonly months: readonly Day[];
}

/** The first day of a day's month. */
export const firstOf = (day: Day): Day => addDays(day, 1 - toCivil(day).dayOfMonth);

/** First days of the months a step may fall in. */
export const monthsOf = ({ on, months }: PlanStep): readonly Day[] =>
  on === null ? months : [firstOf(on)];

/**
 * A process plan as a table by month (the form of tables/ht2022_procesplan.csv): a row for each step, a column for each month
 * from the first to the last, and in a cell the body with its day, or that it waits for one.
 */
export function planTable(
  steps: readonly PlanStep[],
  cell: (step: PlanStep) => string,
): {
  readonly months: readonly Day[];
  readonly rows: readonly { readonly step: PlanStep; readonly cells: readonly string[] }[];
} {
  const all = steps.flatMap(monthsOf).toSorted((a, b) => a - b);
  const [first] = all;
  const last = all.at(-1);
  const months: Day[] = [];
  if (first !== undefined && last !== undefined) {
    for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  }
  return {
    months,
    rows: steps.map((step) => ({
      step,
      cells: months.map((month) => (monthsOf(step).includes(month) ? cell(step) : '')),
    })),
  };
}
