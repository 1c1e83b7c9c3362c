import { type Explanation, type Money, type Rule, sumOf } from '@rettidig/engine';
import { firstOf } from '../law/ask.ts';

/** An amount with how it was made, or what it lacks. */
export interface Computed {
  readonly amount: Money | null;
  /** What is lacking, in Danish; empty where there is an amount. */
  readonly lacks: readonly string[];
  /** How it is computed, in words with its numbers; Danish. */
  readonly how: string;
  /** The rule behind, where there is one. */
  readonly explanation: Explanation | null;
}

export const known = (
  amount: Money,
  how: string,
  explanation: Explanation | null = null,
): Computed => ({
  amount,
  lacks: [],
  how,
  explanation,
});

export const lacking = (
  lacks: readonly string[],
  explanation: Explanation | null = null,
): Computed => ({
  amount: null,
  lacks,
  how: '',
  explanation,
});

/** The sum of amounts; it lacks what any of them lacks, and without amounts it is not nothing. */
export function addedUp(parts: readonly Computed[], how: string): Computed {
  const lacks = [...new Set(parts.flatMap((part) => part.lacks))];
  const amounts = parts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  if (parts.length === 0) return lacking(['Udgifter']);
  return amounts.length < parts.length ? lacking(lacks) : known(sumOf(...amounts), how);
}

/** A rule's answer on the first day of a year, with its reasons. */
export function asked<F extends object, T>(
  rule: Rule<F, T>,
  facts: F,
  year: number,
): {
  readonly value: T | null;
  readonly lacks: readonly string[];
  readonly explanation: Explanation;
} {
  const { outcome, explanation } = rule.explain(facts, firstOf(year));
  if (outcome.outcome === 'afgjort') return { value: outcome.value, lacks: [], explanation };
  const lacks =
    outcome.outcome === 'mangler'
      ? outcome.missing
      : [`${rule.title} i ${year}: vores kilder begynder i 2014`];
  return { value: null, lacks, explanation };
}
