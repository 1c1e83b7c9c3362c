import { z } from 'zod';
import { dayText, sourceSchema } from '../value-files/schemas.ts';

/** `udkast.yaml`: what the draft is. */
export const draftSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Brug små bogstaver a-z, tal og bindestreg'),
  title: z.string().min(1),
  /** The first day any of it applies. */
  from: dayText,
  status: z.literal('udkast', 'Her skal stå udkast. Gældende ret hører til i lovens egne filer'),
  about: z.string().min(1),
  sources: z.array(sourceSchema).default([]),
});
export type DraftFile = z.infer<typeof draftSchema>;

/** `rules.yaml`: the rules that end, or that go on in words nobody has read. */
export const amendedRulesSchema = z.array(
  z.strictObject({
    rule: z.string(),
    from: dayText,
    answer: z.enum(['ophoert', 'ikke-laest']),
    basis: z.string(),
    source: z.string(),
    note: z.string().min(1),
  }),
);
export type AmendedRuleFile = z.infer<typeof amendedRulesSchema>[number];
