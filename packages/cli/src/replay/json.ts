import { dutyKinds, type ReplayReport } from '@rettidig/casework';
import { isoDay, type Money } from '@rettidig/engine';
import { targetGroups } from '@rettidig/law';
import { z } from 'zod';
import type { ReplayPlace } from './text.ts';

/**
 * The shape of `rettidig replay --json`, version 1. Changes that a reader would notice are a new version;
 * docs/schemas/rettidig-replay-1.schema.json is made from it.
 */
const day = z.iso.date().describe('A day, as 2026-11-21.');
const group = z
  .enum(targetGroups.codes.map(({ code }) => code))
  .nullable()
  .describe('Target group; null: none, or it cannot be told.');
const kind = z.enum(dutyKinds.codes.map(({ code }) => code));
const count = z.int().min(0);
const kroner = z.number().describe('Kroner a month.');
const silent = z.enum(['before', 'after']).describe('The law that does not answer.');

const counts = {
  gained: count,
  lost: count,
  moved: count.describe('Other first or last day.'),
  unchanged: count,
  unsettled: count.describe('Duties of one law, where the other does not answer.'),
};
const kinds = z.array(z.strictObject({ kind, ...counts }));

export const replayOutput = z
  .strictObject({
    format: z.literal('rettidig-replay'),
    version: z.literal(1),
    municipality: z.int(),
    unit: z.string().nullable().describe('null: the whole municipality.'),
    on: day.describe('The day the cases are read on.'),
    before: day.describe('The day of the first law.'),
    after: day.describe('The day of the second law.'),
    draftBefore: z.string().nullable(),
    draftAfter: z.string().nullable().describe('The draft laid over the second law.'),
    citizens: count,
    affected: count,
    totals: z.strictObject(counts),
    groups: z.array(z.strictObject({ group, citizens: count, affected: count, ...counts, kinds })),
    kinds,
    groupMoves: z.array(z.strictObject({ before: group, after: group, citizens: count })),
    silences: z.array(
      z.strictObject({
        kind,
        silent,
        outcome: z.enum(['mangler', 'skoen']),
        why: z.string().describe('Danish.'),
        citizens: count,
      }),
    ),
    money: z.strictObject({
      citizens: count.describe('Citizens whose amount both laws give.'),
      citizensChanged: count.describe('Of them, those whose amount or municipal part is another.'),
      before: kroner,
      after: kroner,
      municipalityBefore: kroner,
      municipalityAfter: kroner,
      citizensMissing: count.describe('Citizens left out of the sums.'),
      missing: z.array(z.strictObject({ why: z.string(), silent, citizens: count })),
    }),
  })
  .describe('Output of rettidig replay --json, version 1.');

type ReplayOutput = z.infer<typeof replayOutput>;

/** The report in the documented shape. */
export function replayJson(report: ReplayReport, place: ReplayPlace): ReplayOutput {
  const { on, before, after, money, ...rest } = report;
  const { municipalityBefore, municipalityAfter } = money;
  return {
    format: 'rettidig-replay',
    version: 1,
    municipality: place.municipality,
    unit: place.unit,
    on: isoDay(on),
    before: isoDay(before),
    after: isoDay(after),
    draftBefore: rest.draftBefore,
    draftAfter: rest.draftAfter,
    citizens: rest.citizens,
    affected: rest.affected,
    totals: rest.totals,
    groups: rest.groups.map((one) => ({ ...one, kinds: [...one.kinds] })),
    kinds: [...rest.kinds],
    groupMoves: [...rest.groupMoves],
    silences: [...rest.silences],
    money: {
      citizens: money.citizens,
      citizensChanged: money.citizensChanged,
      before: inKroner(money.before),
      after: inKroner(money.after),
      municipalityBefore: inKroner(municipalityBefore),
      municipalityAfter: inKroner(municipalityAfter),
      citizensMissing: money.citizensMissing,
      missing: [...money.missing],
    },
  };
}

const inKroner = (money: Money): number => money / 100;
