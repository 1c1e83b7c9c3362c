import type { Day } from './day.ts';
import type { OutcomeKind } from './outcome.ts';
import type { LegalReference } from './reference.ts';

/** Why a rule answered as it did: plain data in Danish, for a page, a letter or a file. */
export interface Explanation {
  readonly rule: string;
  readonly title: string;
  readonly question: string;
  readonly outcome: OutcomeKind;
  /** The answer in words. */
  readonly result: string;
  /** The answer as a letter would say it to the citizen; null where a letter would not, or the law does not decide. */
  readonly letter: string | null;
  /** The draft that had a part in the answer; null where all of it is law in force. */
  readonly draft: string | null;
  /** The day whose law was used. */
  readonly lawDay: Day;
  readonly versionFrom: Day | null;
  /** The day the rule's next version begins, when one is known. */
  readonly nextChange: Day | null;
  readonly basis: readonly LegalReference[];
  readonly facts: readonly FactUsed[];
  readonly values: readonly ValueRead[];
  readonly steps: readonly Step[];
  /** What a person weighs, where the law leaves it to one. */
  readonly considerations: readonly string[];
  /** What would give another answer. */
  readonly changes: readonly string[];
  readonly missing: readonly string[];
  /** Document in docs/interpretations that the rule rests on. */
  readonly readings: readonly string[];
  readonly parts: readonly Explanation[];
}

export interface FactUsed {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

export interface ValueRead {
  readonly series: string;
  readonly label: string;
  readonly key: string | null;
  readonly value: string;
  readonly unit: string;
  readonly validFrom: Day;
  readonly basis: LegalReference;
  readonly checkedUntil: Day;
  /** Used for a day later than anyone has compared it with its source for. */
  readonly unchecked: boolean;
  /** The source was read in part only. */
  readonly partial: boolean;
  readonly note: string | null;
  /** The row is a draft's. */
  readonly draft: boolean;
}

export interface Step {
  readonly text: string;
  readonly result: string;
}
