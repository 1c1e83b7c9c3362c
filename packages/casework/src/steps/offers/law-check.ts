import type { Day, Explanation, Outcome, Rule } from '@rettidig/engine';
import { codeList, type CodeOf } from '@rettidig/law';
import type { Remark } from '../step.ts';

/** What the law says to one question about an offer. */
export const checkStates = codeList('lovtjek', [
  ['opfyldt', 'Opfyldt', 'Met'],
  ['ikke-opfyldt', 'Ikke opfyldt', 'Not met'],
  ['mangler', 'Mangler', 'Missing'],
  ['skoen', 'Skøn', 'Judgement'],
  ['uden-betydning', 'Uden betydning her', 'Does not matter here'],
]);
export type CheckState = CodeOf<typeof checkStates>;

/** One rule asked about an offer: how it stands, and why. */
export interface LawCheck {
  readonly state: CheckState;
  /** The answer in words. */
  readonly text: string;
  readonly explanation: Explanation;
  /** The field in which it can be put right. */
  readonly field: string;
  /** Where the law does not decide, the offer may be given when a person says why. */
  readonly judged: boolean;
  /** Whether a no stops the offer; otherwise it is worth knowing. */
  readonly stops: boolean;
}

interface CheckTerms<T> {
  readonly field: string;
  /** Whether the answer lets the offer be given; absent: whatever it is. */
  readonly met?: (value: T) => boolean;
  readonly judged?: boolean;
  readonly stops?: boolean;
  /** A rule that has no answer for the group leaves it open, too. */
  readonly openWithoutRule?: boolean;
}

/** Asks a rule about an offer, and keeps the answer with its reasons. */
export function check<F extends object, T>(
  rule: Rule<F, T>,
  facts: F,
  on: Day,
  { field, met = () => true, judged = false, stops = true, openWithoutRule = false }: CheckTerms<T>,
): LawCheck {
  const { outcome, explanation } = rule.explain(facts, on);
  const state = stateOf(outcome, met, openWithoutRule);
  return { state, text: explanation.result, explanation, field, judged, stops };
}

function stateOf<T>(
  outcome: Outcome<T>,
  met: (value: T) => boolean,
  openWithoutRule: boolean,
): CheckState {
  switch (outcome.outcome) {
    case 'afgjort':
      return met(outcome.value) ? 'opfyldt' : 'ikke-opfyldt';
    case 'mangler':
      return 'mangler';
    case 'skoen':
      return 'skoen';
    case 'ikke-i-kraft':
      return openWithoutRule ? 'mangler' : 'uden-betydning';
  }
}

/** Whether a check waits for a person to say why. */
export function isLeftOpen({ judged, state }: LawCheck): boolean {
  return judged && (state === 'mangler' || state === 'skoen');
}

/** The field in which a person says why an offer is given where the law does not decide. */
export const reasonField = 'begrundelse';

/**
 * What stands in the way: what the law says no to, and what it leaves to a person who has not said why.
 * @param reason what the person has written
 */
export function problemsOf(checks: readonly LawCheck[], reason: string): readonly Remark[] {
  const refusals = checks
    .filter(({ state, stops }) => stops && state === 'ikke-opfyldt')
    .map(({ field, text, explanation }) => ({ field, text: `${explanation.question} ${text}` }));
  const open = checks.filter(isLeftOpen);
  if (open.length === 0 || reason !== '') return refusals;
  const asked = open.map(({ text, explanation }) => said(explanation.question, text)).join(' ');
  return [
    ...refusals,
    { field: reasonField, text: `Loven afgør det ikke her. Skriv, hvad du vurderer. ${asked}` },
  ];
}

/** A question with its answer; where a person is asked, the answer is a question itself and stands alone. */
function said(question: string, answer: string): string {
  return answer.endsWith('?') ? answer : `${question} ${answer}.`;
}
