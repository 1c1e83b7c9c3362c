import { isDeepStrictEqual } from 'node:util';
import { addDays, type Day, day, isoDay, type RuleVersion } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { reforms, rules, sources, values } from '../index.ts';
import { factsToAsk, missableNames } from '../../generate/facts-to-ask.ts';

const allRules = [...rules.values()];
const knownSources = new Set<string>(Object.values(sources).map(({ id }) => id));
const ruleDays = allRules.flatMap(({ changeDays }) => changeDays);
const valueDays = Object.values(values).flatMap(({ rows }) =>
  rows.map(({ validFrom }) => validFrom),
);
const changeDays = [...new Set([...ruleDays, ...valueDays])].toSorted((a, b) => a - b);
const daysToAsk = [
  ...new Set([
    ...changeDays.flatMap((change) => [addDays(change, -1), change, addDays(change, 1)]),
    day('2012-02-29'),
    day('2026-11-21'),
    day('2027-12-31'),
  ]),
];
const outcomes = ['afgjort', 'mangler', 'skoen', 'ikke-i-kraft'];

/** The version that a day falls in, found without the engine. */
function versionOn(versions: readonly RuleVersion<object, unknown>[], on: Day) {
  return versions.findLast(({ from }) => from <= on) ?? null;
}

test('the days of change are those of the reforms we know', () => {
  expect(changeDays.map(isoDay)).toEqual(reforms.map(({ from }) => isoDay(from)));
});

describe.each(allRules)('$id', (rule) => {
  test('answers around every day of change, for all facts, the same both ways', () => {
    const faults: unknown[] = [];
    for (const on of daysToAsk) {
      const version = versionOn(rule.versions, on);
      for (const facts of factsToAsk(rule, on)) {
        const answer = rule.decide(facts, on);
        const { outcome, explanation } = rule.explain(facts, on);
        const inOrder =
          outcomes.includes(answer.outcome) &&
          isDeepStrictEqual(outcome, answer) &&
          explanation.versionFrom === (version?.from ?? null) &&
          isDeepStrictEqual(explanation.basis, version?.basis ?? []);
        if (!inOrder) faults.push({ on: isoDay(on), facts, answer, outcome });
      }
    }
    expect(faults.slice(0, 3)).toEqual([]);
  });

  test('is not in force before its first version, and its versions follow each other', () => {
    const [first] = rule.changeDays;
    const before = addDays(first as Day, -1);
    const early = factsToAsk(rule, before).map((facts) => rule.decide(facts, before).outcome);
    expect(new Set(early)).toEqual(new Set(['ikke-i-kraft']));
    expect(rule.changeDays).toEqual([...new Set(rule.changeDays)].toSorted((a, b) => a - b));
    const last = rule.versions.length - 1;
    for (const [index, { from }] of rule.versions.entries()) {
      const facts = factsToAsk(rule, from)[0] as object;
      const { explanation } = rule.explain(facts, from);
      expect(explanation.nextChange).toBe(
        index === last ? null : (rule.versions[index + 1]?.from ?? null),
      );
    }
  });

  test('answers somewhere, and cites a known source in every version', () => {
    const answers = daysToAsk.flatMap((on) =>
      factsToAsk(rule, on).map((facts) => rule.decide(facts, on).outcome),
    );
    expect(answers.some((outcome) => outcome === 'afgjort' || outcome === 'skoen')).toBe(true);
    for (const { from, basis } of rule.versions) {
      expect({ from, cites: basis.length > 0 }).toEqual({ from, cites: true });
      for (const { source, at, title } of basis) {
        expect([...knownSources]).toContain(source);
        expect(at.trim()).not.toBe('');
        expect(title.trim()).not.toBe('');
      }
    }
  });

  test.each(missableNames(rule))('answers mangler when %s is not known', (name) => {
    const { label } = rule.needs[name] as { readonly label: string };
    for (const { from, decide } of rule.versions) {
      if (decide === undefined) continue;
      for (const facts of factsToAsk(rule, from).filter((one) => one[name] === null)) {
        const answer = rule.decide(facts, from);
        expect(answer).toEqual({
          outcome: 'mangler',
          missing: expect.arrayContaining([label]) as unknown,
        });
      }
    }
  });
});
