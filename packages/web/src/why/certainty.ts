import type { Day, Explanation, ValueRead } from '@rettidig/engine';
import type { Texts } from '../texts/index.ts';

/** What makes an answer less than certain, in words; empty when all it rests on was read whole for its day. */
export function doubtsOf(explanation: Explanation, t: Texts): readonly string[] {
  const values = valuesOf(explanation);
  return [
    ...(values.some(({ unchecked }) => unchecked) ? [t.why.notChecked] : []),
    ...(values.some(({ partial }) => partial) ? [t.why.readInPart] : []),
  ];
}

/** The newest day that any value of an answer was compared with its source for; null when it reads none. */
export function readUntil(explanation: Explanation): Day | null {
  const days = valuesOf(explanation).map(({ checkedUntil }) => checkedUntil);
  return days.toSorted((a, b) => b - a)[0] ?? null;
}

/** The values of a rule and of the rules it rests on. */
function valuesOf({ values, parts }: Explanation): readonly ValueRead[] {
  return [...values, ...parts.flatMap(valuesOf)];
}
