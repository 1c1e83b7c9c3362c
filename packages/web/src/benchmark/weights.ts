import type { z } from 'zod';
import { optionalNumber } from '../http/fields.ts';

const weight = optionalNumber({ least: 0, most: 10 });

/** How much each structural condition counts, as fields; those left out count as they stand. */
export const weightFields = {
  'vaegt-befolkning': weight,
  'vaegt-a-dagpenge': weight,
  'vaegt-sygedagpenge': weight,
  'vaegt-kontanthjaelp': weight,
  'vaegt-samlet': weight,
  'vaegt-forsoergelse': weight,
};

export type WeightInput = z.infer<z.ZodObject<typeof weightFields>>;

/** The condition that each field is about, by id. */
export const weightedConditions: readonly (readonly [keyof WeightInput, string])[] = [
  ['vaegt-befolkning', 'befolkning'],
  ['vaegt-a-dagpenge', 'rammevilkaar/a-dagpenge'],
  ['vaegt-sygedagpenge', 'rammevilkaar/sygedagpenge'],
  ['vaegt-kontanthjaelp', 'rammevilkaar/kontanthjaelp'],
  ['vaegt-samlet', 'rammevilkaar/samlet'],
  ['vaegt-forsoergelse', 'forsoergelsestryk/i-alt'],
];

/** The weights that were asked for, by id of the condition. */
export function weightsIn(asked: WeightInput): Readonly<Record<string, number>> {
  return Object.fromEntries(
    weightedConditions.flatMap(([field, condition]) => {
      const value = asked[field];
      return value === undefined ? [] : [[condition, value]];
    }),
  );
}

/** The query that asks for weights. */
export function weightQuery(
  weights: Readonly<Record<string, number>>,
): readonly [string, string][] {
  return weightedConditions.flatMap(([field, condition]): readonly [string, string][] => {
    const value = weights[condition];
    return value === undefined ? [] : [[field, String(value).replace('.', ',')]];
  });
}
