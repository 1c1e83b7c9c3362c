import { day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '../../../generate/facts-to-ask.ts';
import { type AmountFacts, benefitAmount, reforms } from '../../index.ts';

const anyDay = fc.constantFrom(...reforms.map(({ from }) => from), day('2026-11-21'));
const anyFacts = anyDay.chain((on) =>
  fc.record({
    on: fc.constant(on),
    facts: fc.record(
      Object.fromEntries(
        Object.keys(benefitAmount.needs).map((name) => [
          name,
          fc.constantFrom(...valuesOf(benefitAmount, name, on)),
        ]),
      ),
    ) as unknown as fc.Arbitrary<AmountFacts>,
  }),
);

test('the parts sum to the amount, which is never negative nor without its base', () => {
  let decided = 0;
  fc.assert(
    fc.property(anyFacts, ({ on, facts }) => {
      const outcome = benefitAmount.decide(facts, on);
      if (outcome.outcome !== 'afgjort') return;
      decided += 1;
      const { amount, parts } = outcome.value;
      expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
      expect(amount).toBeGreaterThan(0);
      expect(parts[0]?.kind).toBe('grundbeloeb');
      expect(new Set(parts.map(({ kind }) => kind)).size).toBe(parts.length);
    }),
    { numRuns: 3000 },
  );
  expect(decided).toBeGreaterThan(100);
});
