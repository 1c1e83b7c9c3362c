import { parseDay } from '@rettidig/engine';
import { z } from 'zod';

export const dayText = z
  .string()
  .refine((text) => isoLike.test(text) && parseDay(text) !== null, 'Skriv en dato som 2027-01-01');
const isoLike = /^\d{4}-\d{2}-\d{2}$/;

/** An act, order or paper, as it stands in a file of sources. */
export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Brug små bogstaver a-z, tal og bindestreg'),
  title: z.string(),
  number: z.string().nullable(),
  date: dayText.nullable(),
  url: z.url().nullable(),
  inForceFrom: dayText.nullable(),
  inForceTo: dayText.nullable(),
});
export type SourceFile = z.infer<typeof sourceSchema>;

const rowSchema = z.strictObject({
  validFrom: dayText,
  for: z.array(z.string()).min(1).optional(),
  value: z.union([z.number(), z.string(), z.array(z.string())]).nullish(),
  certainty: z.enum(['bekraeftet', 'delvis', 'mangler']).default('bekraeftet'),
  basis: z.string(),
  source: z.string(),
  announced: dayText.nullable(),
  checkedUntil: dayText.optional(),
  note: z.string().optional(),
});
export type RowFile = z.infer<typeof rowSchema>;

/** One series of dated values, as it stands in a file. */
export const seriesSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  unit: z.string(),
  unitOfOne: z.string().optional(),
  /** What the keys are, e.g. `maalgruppe/tilbud`. */
  dimension: z
    .string()
    .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/, 'Skriv, hvad nøglerne er, fx maalgruppe/tilbud')
    .nullable(),
  checkedUntil: dayText,
  rows: z.array(rowSchema).min(1),
});
export type SeriesFile = z.infer<typeof seriesSchema>;
