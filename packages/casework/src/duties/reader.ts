import type { Day, Explanation, Outcome, Rule } from '@rettidig/engine';

/**
 * How the derivation asks the law. The fast reader gives answers alone; the explaining reader gives
 * the same answers and keeps the reasons of the last one. `lawOn` replays everything under the law of
 * one day; otherwise the anchor day's law is used.
 */
export interface Reader {
  ask<F extends object, T>(rule: Rule<F, T>, facts: F, anchor: Day): Outcome<T>;
  /** The reasons of the last answer; null on the fast way. */
  reasons(): Explanation | null;
}

/** Answers alone. */
export function fastReader(lawOn: Day | null): Reader {
  return {
    ask: (rule, facts, anchor) => rule.decide(facts, lawOn ?? anchor),
    reasons: () => null,
  };
}

/** Answers with the reasons of the last one. */
export function explainingReader(lawOn: Day | null): Reader {
  let last: Explanation | null = null;
  return {
    ask: (rule, facts, anchor) => {
      const { outcome, explanation } = rule.explain(facts, lawOn ?? anchor);
      last = explanation;
      return outcome;
    },
    reasons: () => last,
  };
}
