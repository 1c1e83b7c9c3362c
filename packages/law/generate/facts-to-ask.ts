import { addMonths, type AnyRule, type Day, type Fact } from '@rettidig/engine';

const aged = (years: number, on: Day): Day => addMonths(on, -12 * years);

/** The most combinations of facts a rule is tried with; of more, evenly many are taken. */
const mostCombinations = 1500;

/** The facts of a rule that may be null. */
export function missableNames(rule: AnyRule): string[] {
  return Object.entries(rule.needs).flatMap(([name, need]) =>
    'mayBeMissing' in (need as object) ? [name] : [],
  );
}

/** What one fact of a rule may be on a day, missing included where the rule allows it. A fact without examples is that day. */
export function valuesOf(rule: AnyRule, name: string, on: Day): readonly unknown[] {
  const { examples } = rule.needs[name] as Fact<unknown>;
  const values =
    examples ?? (name === 'birthDate' ? [aged(29, on), aged(30, on), aged(55, on)] : [on]);
  return missableNames(rule).includes(name) ? [...values, null] : values;
}

/** Combinations of the facts a rule may be asked with on a day: every one, or an even choice where they are very many. */
export function factsToAsk(rule: AnyRule, on: Day): Record<string, unknown>[] {
  const names = Object.keys(rule.needs);
  const choices = names.map((name) => valuesOf(rule, name, on));
  const count = choices.reduce((product, values) => product * values.length, 1);
  const step = Math.max(1, evenStep(count));
  const all: Record<string, unknown>[] = [];
  for (let number = 0; number < count; number += step) {
    let rest = number;
    const facts: Record<string, unknown> = {};
    for (const [index, values] of [...choices.entries()].toReversed()) {
      facts[names[index] as string] = values[rest % values.length];
      rest = Math.floor(rest / values.length);
    }
    all.push(facts);
  }
  return all;
}

/** A step that shares no factor with the count, so that every answer of every fact comes by. */
function evenStep(count: number): number {
  let step = Math.ceil(count / mostCombinations);
  while (step > 1 && gcd(step, count) > 1) step += 1;
  return step;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
