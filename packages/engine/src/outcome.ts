/** What a rule answers. The law decides, lacks facts, leaves it to a person, or has no rule that day. */
export type Outcome<T> = Decided<T> | Missing | Judgement | NotInForce;

export interface Decided<T> {
  readonly outcome: 'afgjort';
  readonly value: T;
}

/** Facts or confirmed values that are needed first, in Danish. */
export interface Missing {
  readonly outcome: 'mangler';
  readonly missing: readonly string[];
}

/** A person must judge; the considerations are what the law asks to be weighed. */
export interface Judgement {
  readonly outcome: 'skoen';
  readonly question: string;
  readonly considerations: readonly string[];
}

export interface NotInForce {
  readonly outcome: 'ikke-i-kraft';
}

export type OutcomeKind = Outcome<unknown>['outcome'];

export const notInForce: NotInForce = { outcome: 'ikke-i-kraft' };

/** The law decides, with a value. */
export function decided<T>(value: T): Decided<T> {
  return { outcome: 'afgjort', value };
}

/** The named facts or values are needed first. */
export function missing(...what: readonly string[]): Missing {
  return { outcome: 'mangler', missing: what };
}

/** The law leaves it to a person, who weighs the considerations. */
export function judgement(question: string, considerations: readonly string[]): Judgement {
  return { outcome: 'skoen', question, considerations };
}

/** The value when decided, otherwise null. */
export function valueOf<T>(outcome: Outcome<T>): T | null {
  return outcome.outcome === 'afgjort' ? outcome.value : null;
}
