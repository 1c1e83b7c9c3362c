import { dimensions, type Filter } from '@rettidig/figures';
import { type FigureTarget, type Instant, listFigureTargets, type Tx } from '@rettidig/store';
import { z } from 'zod';
import { periodKinds } from './period-kinds.ts';
import type { MeasureTarget } from './target.ts';

/** Key beside the dimensions under which a target keeps the kind of period it is for. */
export const kindKey = 'periodetype';

const codes = z.array(z.string());
const shape = z.strictObject({
  [kindKey]: z
    .string()
    .refine((text) => periodKinds.has(text))
    .optional(),
  ...Object.fromEntries(Object.keys(dimensions).map((id) => [id, codes.optional()])),
});

/** The targets of the municipality, now or as known at a moment, by measure; one whose group is not understood is left out, never applied to all. */
export async function targetsIn(tx: Tx, asKnownOn?: Instant): Promise<readonly MeasureTarget[]> {
  return (await listFigureTargets(tx, asKnownOn)).flatMap(targetOf);
}

function targetOf({
  filter: stored,
  value,
  margin,
  ...target
}: FigureTarget): readonly MeasureTarget[] {
  const read = shape.safeParse(stored);
  if (!read.success) return [];
  const { [kindKey]: kind, ...filter } = read.data;
  return [
    {
      ...target,
      kind: kind !== undefined && periodKinds.has(kind) ? kind : null,
      filter: filter as Filter,
      value: Number(value),
      margin: Number(margin),
    },
  ];
}
