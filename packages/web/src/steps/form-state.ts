import type { Remark } from '@rettidig/casework';
import type { DecisionLine } from '@rettidig/store';

/** What was entered, by field; a field may come several times. */
export type Entered = Readonly<Record<string, readonly string[]>>;

/** A form of a step as it stands on the page. */
export interface FormState {
  /** Where the form is sent. */
  readonly action: string;
  readonly csrf: string;
  /** Id of the decision the form will make, so that it makes one however often it is sent. */
  readonly command: string;
  /** The count of the case that the form is shown on. */
  readonly version: number;
  /** What each field is called. */
  readonly labels: Readonly<Record<string, string>>;
  readonly entered: Entered;
  readonly problems: readonly Remark[];
  /** What is unusual and must be confirmed by sending the form again. */
  readonly warnings: readonly Remark[];
  /** What others have decided since the form was first shown; null when nothing was. */
  readonly stale: readonly DecisionLine[] | null;
}

/** What stands in a field, or nothing. */
export function enteredIn(form: FormState, name: string): string {
  return form.entered[name]?.[0] ?? '';
}

/** What is wrong with a field; null when nothing is. */
export function problemOf(form: FormState, name: string): string | null {
  return form.problems.find(({ field }) => field === name)?.text ?? null;
}

/** The warnings as one short text: a confirmation counts for those that were shown, not for others. */
export function warningsKey(warnings: readonly Remark[]): string {
  return warnings.map(({ field, text }) => `${field}:${text}`).join('|');
}
