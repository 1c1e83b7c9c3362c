import { type AnyRule, type Day, day, isoDay, type Outcome } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missableNames, valuesOf } from '../../generate/facts-to-ask.ts';
import { reforms, rules } from '../index.ts';

/** How a fact says that nobody knows: as missing, or by a code of its own. */
const unknownAnswers: readonly unknown[] = [
  null,
  'ukendt',
  'uoplyst',
  'ikke-oplyst',
  'ikke-vurderet',
];
const sample = day('2020-06-15');

const canBeUnknown = (rule: AnyRule): string[] =>
  Object.keys(rule.needs).filter((name) =>
    valuesOf(rule, name, sample).some((value) => unknownAnswers.includes(value)),
  );
const withUnknown = [...rules.values()].filter((rule) => canBeUnknown(rule).length > 0);
const anyDay = fc.constantFrom(...reforms.map(({ from }) => from), day('2026-11-21'));

function answersOf(rule: AnyRule, name: string, on: Day, known: boolean): fc.Arbitrary<unknown> {
  const answers = valuesOf(rule, name, on);
  return fc.constantFrom(...answers.filter((one) => unknownAnswers.includes(one) !== known));
}

/** Facts known and unknown in any mixture, and one that someone then tells. */
const told = (rule: AnyRule) =>
  fc.tuple(anyDay, fc.constantFrom(...canBeUnknown(rule))).chain(([on, name]) => {
    const facts = Object.keys(rule.needs).map((other) => {
      const unknown = canBeUnknown(rule).includes(other) ? [answersOf(rule, other, on, false)] : [];
      return [other, fc.oneof(answersOf(rule, other, on, true), ...unknown)];
    });
    return fc.record({
      on: fc.constant(on),
      name: fc.constant(name),
      facts: fc.record(Object.fromEntries(facts) as Record<string, fc.Arbitrary<unknown>>),
      before: answersOf(rule, name, on, false),
      after: answersOf(rule, name, on, true),
    });
  });

const missingIn = (outcome: Outcome<unknown>): readonly string[] =>
  outcome.outcome === 'mangler' ? outcome.missing : [];

test.each(withUnknown)('$id: to know more takes no answer away', (rule) => {
  fc.assert(
    fc.property(told(rule), ({ on, name, facts, before, after }) => {
      const less = rule.decide({ ...facts, [name]: before }, on);
      const more = rule.decide({ ...facts, [name]: after }, on);
      const { label } = rule.needs[name] as { readonly label: string };
      expect({
        asked: { ...facts, on: isoDay(on), [name]: after },
        lost: less.outcome === 'afgjort' && more.outcome === 'mangler',
        askedForAgain: missableNames(rule).includes(name) && missingIn(more).includes(label),
      }).toMatchObject({ lost: false, askedForAgain: false });
    }),
    { numRuns: 500 },
  );
});
