import { valueOf } from '@rettidig/engine';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answerOf, factsOf, readRuleVignettes } from '../generate/rule-vignettes.ts';
import { letterList, ruleVignetteTable } from '../generate/vignette-table.ts';
import { rules, sources } from './index.ts';

const vignettes = readRuleVignettes();
const ruleOf = (id: string) => {
  const rule = rules.get(id);
  if (rule === undefined) throw new Error(`Reglen »${id}« findes ikke.`);
  return rule;
};
const sourceOf = (origin: string) => origin.split(',')[0] ?? '';

/** No rule that day, or a rule that is not about these facts. */
const notInForce: readonly string[] = ['Der er ingen regel den dag.', 'Reglen gælder ikke her.'];

describe('rule vignettes', () => {
  test('are about every rule', () => {
    const covered = new Set(vignettes.map(({ rule }) => rule));
    expect([...rules.keys()].filter((id) => !covered.has(id))).toEqual([]);
  });

  test('have titles that differ within a rule', () => {
    const names = vignettes.map(({ rule, title }) => `${rule}: ${title}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('name a known source', () => {
    const known = new Set<string>(Object.values(sources).map(({ id }) => id));
    const unknown = vignettes.filter(({ origin }) => !known.has(sourceOf(origin)));
    expect(unknown.map(({ title, origin }) => `${title}: ${origin}`)).toEqual([]);
  });
});

describe.each(vignettes)('$rule: $title', (vignette) => {
  const rule = ruleOf(vignette.rule);
  const facts = factsOf(rule, vignette.facts);

  test('value', () => {
    const outcome = rule.decide(facts, vignette.on);
    expect({ outcome: outcome.outcome, value: valueOf(outcome) }).toEqual({
      outcome: vignette.outcome,
      value: vignette.outcome === 'afgjort' ? answerOf(vignette.answer) : null,
    });
  });

  test('explanation', () => {
    const { explanation } = rule.explain(facts, vignette.on);
    const { outcome, missing, lawDay, result } = explanation;
    const { result: expected } = vignette;
    expect({ outcome, missing, lawDay, result }).toEqual({
      outcome: vignette.outcome,
      missing: vignette.missing,
      lawDay: vignette.on,
      result: expected ?? (notInForce.includes(result) ? result : notInForce),
    });
    const doubts = explanation.values.flatMap(({ partial, unchecked }) => [
      ...(partial ? ['delvis'] : []),
      ...(unchecked ? ['ikke-kontrolleret'] : []),
    ]);
    expect(doubts).toEqual(expect.arrayContaining(vignette.doubt === null ? [] : [vignette.doubt]));
  });

  test('references', () => {
    const { basis, values } = rule.explain(facts, vignette.on).explanation;
    expect(basis.map(({ source, at }) => `${source} ${at}`)).toEqual(
      expect.arrayContaining([...vignette.references]),
    );
    expect(Object.fromEntries(values.map(({ series, value }) => [series, value]))).toEqual(
      Object.fromEntries(Object.entries(vignette.values).map(([id, value]) => [id, String(value)])),
    );
    const cited = [...basis, ...values.map((read) => read.basis)].map(({ source }) => source);
    const origin = vignette.outcome === 'ikke-i-kraft' ? [] : [sourceOf(vignette.origin)];
    expect(cited).toEqual(expect.arrayContaining(origin));
  });
});

/** The lines that the document of a rule must have and has not. */
function absentIn(id: string, expected: string): readonly string[] {
  const path = new URL(`../../../docs/law/${id}.md`, import.meta.url);
  const approved = new Set(readFileSync(path, 'utf8').split('\n'));
  return expected.split('\n').filter((line) => !approved.has(line));
}

describe.each([...rules.values()])('$id', (rule) => {
  const own = vignettes.filter((vignette) => vignette.rule === rule.id);

  test('facts, sums and considerations are those of the approved document', () => {
    expect(absentIn(rule.id, ruleVignetteTable(rule, own))).toEqual([]);
  });

  test('letters are those of the approved document', () => {
    expect(absentIn(rule.id, letterList(rule, own))).toEqual([]);
  });
});
