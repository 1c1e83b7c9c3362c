import type { Amendments, AnyRule, Day, Explanation, Outcome, Rule } from '@rettidig/engine';

/** Which law a case is read under. */
export interface AppliedLaw {
  /** Everything under the law of this day; null: each duty under the law of its anchor day. */
  readonly on: Day | null;
  /** A draft laid over the law in force; null: none. */
  readonly amendments: Amendments | null;
}

/** The law of one day, or with null the law in force on each duty's own day. */
export function lawOf(choice: Day | null | AppliedLaw): AppliedLaw {
  return typeof choice === 'object' && choice !== null ? choice : { on: choice, amendments: null };
}

/**
 * How the derivation asks the law. The fast reader gives answers alone; the explaining reader gives
 * the same answers and keeps the reasons of the last one.
 */
export interface Reader {
  ask<F extends object, T>(rule: Rule<F, T>, facts: F, anchor: Day): Outcome<T>;
  /** The days on which a rule's answer may change, those of a draft with them. */
  changeDays(rule: AnyRule): readonly Day[];
  /** The reasons of the last answer; null on the fast way. */
  reasons(): Explanation | null;
}

/** Answers alone. */
export function fastReader({ on, amendments }: AppliedLaw): Reader {
  return {
    ask: (rule, facts, anchor) => rule.decide(facts, on ?? anchor, amendments),
    changeDays: changeDaysUnder(amendments),
    reasons: () => null,
  };
}

/** Answers with the reasons of the last one. */
export function explainingReader({ on, amendments }: AppliedLaw): Reader {
  let last: Explanation | null = null;
  return {
    ask: (rule, facts, anchor) => {
      const { outcome, explanation } = rule.explain(facts, on ?? anchor, amendments);
      last = explanation;
      return outcome;
    },
    changeDays: changeDaysUnder(amendments),
    reasons: () => last,
  };
}

const daysOfDrafts = new WeakMap<Amendments, readonly Day[]>();

/** Which rows of a draft a rule reads is known only by asking, so every day of the draft counts for every rule. */
function changeDaysUnder(amendments: Amendments | null): Reader['changeDays'] {
  if (amendments === null) return ({ changeDays }) => changeDays;
  const draftDays = daysOfDrafts.get(amendments) ?? daysOf(amendments);
  daysOfDrafts.set(amendments, draftDays);
  return ({ changeDays }) => [...changeDays, ...draftDays].toSorted((a, b) => a - b);
}

function daysOf({ rows, versions }: Amendments): readonly Day[] {
  const days = new Set<Day>();
  for (const series of rows.values()) for (const { validFrom } of series.rows) days.add(validFrom);
  for (const list of versions.values()) for (const { from } of list) days.add(from);
  return [...days];
}
