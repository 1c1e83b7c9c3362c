import type { Day } from './day.ts';

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

export function decided<T>(value: T): Decided<T> {
  return { outcome: 'afgjort', value };
}

export function missing(...what: readonly string[]): Missing {
  return { outcome: 'mangler', missing: what };
}

export function judgement(question: string, considerations: readonly string[]): Judgement {
  return { outcome: 'skoen', question, considerations };
}

/** The value when decided, otherwise null. */
export function valueOf<T>(outcome: Outcome<T>): T | null {
  return outcome.outcome === 'afgjort' ? outcome.value : null;
}

/** The day a rule is asked for; law and facts are read as of it. */
export type LawDay = Day;
