import { danishDay, type Day, day, type Rule } from '@rettidig/engine';
import type { Faults } from '../input/fault.ts';

/** The day the law of a year is asked on: its first. */
export const firstOf = (year: number): Day => day(`${year}-01-01`);

/**
 * A rule's answer on a day; null where it has none, and then the fault says what it lacks.
 * @param mend what a person can write instead, in Danish
 */
export function askLaw<F extends object, T>(
  rule: Rule<F, T>,
  facts: F,
  { on, mend, faults }: { readonly on: Day; readonly mend: string; readonly faults: Faults },
): T | null {
  const answer = rule.decide(facts, on);
  if (answer.outcome === 'afgjort') return answer.value;
  const why =
    answer.outcome === 'mangler'
      ? `mangler ${answer.missing.join(', ')}`
      : 'loven har intet svar den dag';
  return faults.add(null, `${rule.title} ${danishDay(on)}: ${why}. ${mend}`);
}
