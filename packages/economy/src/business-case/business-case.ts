import type { Day, Money } from '@rettidig/engine';
import type { CountedCode, FieldCode } from './fields.ts';

/** A figure that a case rests on, and where it is from. */
export interface Assumption {
  /** Whole øre where the field holds an amount, else the number itself. */
  readonly figure: number;
  /** In words; empty where nobody says. */
  readonly source: string;
  readonly line: number | null;
}

/** What was counted of a case so far. */
export interface Counted {
  /** The day after the last day that is counted. */
  readonly until: Day;
  readonly figures: Readonly<Record<CountedCode, Assumption>>;
}

/** A business case of personal job brokers. */
export interface BusinessCasePlan {
  readonly title: string;
  /** The day whose law the case was promised under. */
  readonly lawDay: Day;
  /** First day, and the day after the last; both the first of a month. */
  readonly begins: Day;
  readonly ends: Day;
  readonly assumptions: Readonly<Partial<Record<FieldCode, Assumption>>>;
  readonly counted: Counted | null;
}

/**
 * The figure of a field.
 * @throws Error where the case does not have it; reading a case makes sure that it has
 */
export function figureOf({ assumptions }: BusinessCasePlan, code: FieldCode): number {
  const found = assumptions[code];
  if (found === undefined) throw new Error(`Businesscasen har ikke feltet ${code}.`);
  return found.figure;
}

/** The amount of a field that holds one. */
export const amountOfField = (plan: BusinessCasePlan, code: FieldCode): Money =>
  figureOf(plan, code) as Money;

/** The case with another figure for one of its assumptions. */
export function withFigure(
  plan: BusinessCasePlan,
  code: FieldCode,
  figure: number,
): BusinessCasePlan {
  const before = plan.assumptions[code] ?? { source: '', line: null };
  return { ...plan, assumptions: { ...plan.assumptions, [code]: { ...before, figure } } };
}
