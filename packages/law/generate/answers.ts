import type { AnyRule, Day } from '@rettidig/engine';
import { factsToAsk } from './facts-to-ask.ts';

/** More combinations than a reader can take in are left to the vignettes. */
const mostCombinations = 120;

/** One answer of a rule on a day, with the combinations of facts that give it, each fact by its label. */
export interface Answer {
  readonly result: string;
  readonly combinations: readonly string[];
}

/**
 * What a rule answers on a day for every combination of its facts, in the rule's own words, alike answers together.
 * Facts that are days are that day. Null where there is nothing to choose, or more than can be read.
 */
export function answersOn(rule: AnyRule, on: Day): Answer[] | null {
  const all = factsToAsk(rule, on);
  if (all.length < 2 || all.length > mostCombinations) return null;
  const chosen = Object.keys(rule.needs).filter(
    (name) => new Set(all.map((facts) => facts[name])).size > 1,
  );
  const byResult = new Map<string, Map<string, string[]>>();
  for (const facts of all) {
    const { result } = rule.explain(facts, on).explanation;
    const [first = '', ...rest] = chosen.map((name) => shown(rule, name, facts[name]));
    const groups = byResult.get(result) ?? new Map<string, string[]>();
    byResult.set(result, groups);
    groups.set(first, [...(groups.get(first) ?? []), rest.join(' · ')]);
  }
  const only = [...byResult.keys()];
  if (only.length === 1) return only.map((result) => ({ result, combinations: ['alle'] }));
  const inOrder = [...byResult].toSorted(([a], [b]) => rank(a) - rank(b));
  return inOrder.map(([result, groups]) => ({
    result,
    combinations: [...groups].map(([first, rest]) =>
      rest.every((text) => text === '') ? first : `${first}: ${rest.join(', ')}`,
    ),
  }));
}

/** Answers first, then what is missing, last where there is no rule. */
function rank(result: string): number {
  if (result === 'Der er ingen regel den dag.') return 2;
  return result.startsWith('Mangler:') ? 1 : 0;
}

function shown(rule: AnyRule, name: string, value: unknown): string {
  const { label, show } = rule.needs[name] as { label: string; show: (value: unknown) => string };
  if (value === null) return `${label} mangler`;
  const text = show(value);
  return text === 'ja' || text === 'nej' ? `${label}: ${text}` : text;
}
