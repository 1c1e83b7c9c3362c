import { type AnyRule, danishDay, type Explanation } from '@rettidig/engine';
import { table } from './markdown.ts';
import { factsOf, type RuleVignette } from './rule-vignettes.ts';

/** With more facts than this, a vignette shows only those that differ from the first one's. */
const mostFactsInFull = 12;

/** The vignettes of a rule with the answer the rule gives to each, its sums, and what a person weighs; empty where none. */
export function ruleVignetteTable(rule: AnyRule, vignettes: readonly RuleVignette[]): string {
  let first: readonly string[] | null = null;
  const weighed = new Set<string>();
  const rows = vignettes.map((vignette) => {
    const { explanation } = rule.explain(factsOf(rule, vignette.facts), vignette.on);
    const { facts, considerations } = explanation;
    const lines = facts.map(({ label, value }) => `${label}: ${value}`);
    const same = facts.length > mostFactsInFull ? first : null;
    first ??= lines;
    const toWeigh = considerations.map((one) => `– ${one}`).join('<br>');
    const answer = [answerOf(explanation), ...(weighed.has(toWeigh) ? [] : [toWeigh])];
    weighed.add(toWeigh);
    return [
      vignette.title,
      danishDay(vignette.on),
      (same === null ? lines : differing(lines, same)).join('<br>'),
      answer.filter((text) => text !== '').join('<br>'),
      vignette.origin,
    ];
  });
  if (rows.length === 0) return '';
  return table(['Vignet', 'Lovens dag', 'Oplysninger', 'Svar', 'Kilde'], rows);
}

/** The answer, and the sums that led to it. */
function answerOf({ outcome, result, steps }: Explanation): string {
  const sums = steps.map((step) => `*${step.text}: ${step.result}*`);
  return [outcome === 'skoen' ? `Skøn: ${result}` : result, ...sums].join('<br>');
}

function differing(lines: readonly string[], first: readonly string[]): string[] {
  const others = lines.filter((line) => !first.includes(line));
  return [others.length === 0 ? 'Som den første.' : 'Som den første, men:', ...others];
}

/** What a letter says to the citizen in the vignettes; sentences that differ in days and numbers alone are shown once. */
export function letterList(rule: AnyRule, vignettes: readonly RuleVignette[]): string {
  const letters = vignettes.flatMap((vignette) => {
    const { letter } = rule.explain(factsOf(rule, vignette.facts), vignette.on).explanation;
    return letter === null ? [] : [letter];
  });
  const byForm = new Map(letters.toReversed().map((letter) => [formOf(letter), letter]));
  return [...byForm.values()]
    .toReversed()
    .map((letter) => `- ${letter}`)
    .join('\n');
}

/** A sentence without its days and numbers. */
const formOf = (letter: string): string =>
  letter.replaceAll(
    /[\d.,]+(?: (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))?/g,
    '0',
  );
