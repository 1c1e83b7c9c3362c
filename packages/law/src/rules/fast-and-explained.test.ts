import { type AnyRule, type Day, day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../index.ts';
import { valuesOf } from '../../generate/facts-to-ask.ts';

const anyDay = fc
  .integer({ min: day('2010-01-01'), max: day('2030-12-31') })
  .map((number) => number as Day);

/** Random facts of a rule; each fact that is a day has a day of its own. */
function anyFacts(rule: AnyRule): fc.Arbitrary<Record<string, unknown>> {
  const sample = day('2020-06-15');
  return fc.record(
    Object.fromEntries(
      Object.keys(rule.needs).map((name) => {
        const values = valuesOf(rule, name, sample);
        const isDay = values.every((value) => value === sample || value === null);
        const isBirthday = name === 'birthDate';
        if (isBirthday) return [name, fc.integer({ min: -10_000, max: 18_000 })];
        if (!isDay) return [name, fc.constantFrom(...values)];
        return [name, values.includes(null) ? fc.option(anyDay) : anyDay];
      }),
    ),
  );
}

test.each([...rules.values()])('$id: the fast and the explained way agree', (rule) => {
  fc.assert(
    fc.property(anyFacts(rule), anyDay, (facts, on) => {
      const { outcome, explanation } = rule.explain(facts, on);
      expect(outcome).toEqual(rule.decide(facts, on));
      expect(explanation.outcome).toBe(outcome.outcome);
      expect(explanation.lawDay).toBe(on);
    }),
    { numRuns: 300 },
  );
});
