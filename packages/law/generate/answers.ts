import type { AnyRule, Day } from '@rettidig/engine';
import { factsToAsk } from './facts-to-ask.ts';

/** More combinations than a reader can take in are left to the vignettes. */
const mostCombinations = 120;

/** More answers than this are sums and lists that the examples happen to give, not the law's. */
const mostAnswers = 12;

const noRule: readonly string[] = ['Der er ingen regel den dag.', 'Reglen gælder ikke her.'];

/** One answer of a rule on a day, with the combinations of facts that give it, each fact by its label. */
export interface Answer {
  readonly result: string;
  readonly combinations: readonly string[];
}

/**
 * What a rule answers on a day for every combination of its facts, in the rule's own words, alike answers together.
 * Facts that are days are that day, and none is missing. Null where there is nothing to choose, or more than can be read.
 */
export function answersOn(rule: AnyRule, on: Day): Answer[] | null {
  const all = factsToAsk(rule, on).filter(isWhole);
  if (all.length < 2 || all.length > mostCombinations) return null;
  const chosen = Object.keys(rule.needs).filter(
    (name) => new Set(all.map((facts) => facts[name])).size > 1,
  );
  const byResult = new Map<string, Map<string, string[]>>();
  for (const facts of all) {
    const { outcome, explanation } = rule.explain(facts, on);
    const result = outcome.outcome === 'skoen' ? `Skøn: ${explanation.result}` : explanation.result;
    const [first = '', ...rest] = chosen.map((name) =>
      shown(rule, name, facts[name], chosen.length === 1),
    );
    const groups = byResult.get(result) ?? new Map<string, string[]>();
    byResult.set(result, groups);
    groups.set(first, [...(groups.get(first) ?? []), rest.join(' · ')]);
  }
  const only = [...byResult.keys()];
  if (only.length > mostAnswers) return null;
  if (only.length === 1) {
    return only.some((result) => noRule.includes(result))
      ? null
      : only.map((result) => ({ result, combinations: ['alle'] }));
  }
  const asked = totals([...byResult.values()]);
  const inOrder = [...byResult].toSorted(([a], [b]) => rank(a) - rank(b));
  return inOrder.map(([result, groups]) => ({ result, combinations: inFew(groups, asked) }));
}

/** Whether no fact is missing; the list of facts says which of them the rule cannot do without. */
const isWhole = (facts: Readonly<Record<string, unknown>>): boolean =>
  Object.values(facts).every((value) => value !== null);

/** How many combinations begin with each value of the first fact. */
function totals(all: readonly ReadonlyMap<string, readonly string[]>[]): Map<string, number> {
  const asked = new Map<string, number>();
  for (const groups of all) {
    for (const [first, rest] of groups) asked.set(first, (asked.get(first) ?? 0) + rest.length);
  }
  return asked;
}

/** The combinations in as few words as they allow: a fact that makes no difference to the answer is left out. */
function inFew(
  groups: ReadonlyMap<string, readonly string[]>,
  asked: ReadonlyMap<string, number>,
): string[] {
  const [alike = [], ...others] = [...groups.values()];
  const same = others.every((rest) => rest.join() === alike.join());
  if (same && groups.size === asked.size && asked.size > 1) return [...alike];
  return [...groups].map(([first, rest]) =>
    rest.length === asked.get(first) ? first : `${first}: ${rest.join(', ')}`,
  );
}

/** Answers first, then what is missing, last where there is no rule. */
function rank(result: string): number {
  if (noRule.includes(result)) return 2;
  return result.startsWith('Mangler:') ? 1 : 0;
}

/** A fact by its value; days, numbers and yes or no need their label to be understood. */
function shown(rule: AnyRule, name: string, value: unknown, alone: boolean): string {
  const { label, show } = rule.needs[name] as { label: string; show: (value: unknown) => string };
  const text = show(value);
  const bare = text === 'ja' || text === 'nej' || (!alone && /^\d/.test(text));
  return bare ? `${label}: ${text}` : text;
}
