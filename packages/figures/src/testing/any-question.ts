import fc from 'fast-check';
import type { Filter } from '../compute/figure.ts';
import type { Measure } from '../measure/measure.ts';
import { type NamedPeriod, periodAfter, periodOn, periodsUntil } from '../period/period.ts';
import { type DimensionId, dimensions, durationClasses } from '../snapshot/dimension.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Turns that decide what is asked: which kind of period, how long ago, which filter. */
export interface Turn {
  readonly kind: number;
  readonly ago: number;
  readonly filtered: boolean;
  readonly dimension: number;
  readonly code: number;
}

export const anyTurn: fc.Arbitrary<Turn> = fc.record({
  kind: fc.nat(),
  ago: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 14 })),
  filtered: fc.boolean(),
  dimension: fc.nat(),
  code: fc.nat(),
});

/** The one of a list whose turn it is. */
export const at = <T>(list: readonly T[], turn: number): T => {
  const one = list[turn % list.length];
  if (one === undefined) throw new Error('An empty list has no turns.');
  return one;
};

/** Four periods: the last is to come, or the running one, or some time ago. */
export function periodsOf(
  measure: Measure,
  { on }: Snapshot,
  { kind, ago }: Turn,
): readonly NamedPeriod[] {
  return periodsUntil(periodAfter(periodOn(at(measure.periods, kind), on), 1 - ago), 4);
}

/** The codes a dimension may be asked for in a snapshot. */
export function codesIn(snapshot: Snapshot, by: DimensionId): readonly string[] {
  if (by === 'varighed') return durationClasses.map(({ code }) => code);
  const own = {
    enhed: snapshot.units,
    sagsbehandler: snapshot.caseworkers,
    udbyder: snapshot.providers,
  };
  const listed = dimensions[by].codes?.codes.map(({ code }) => code);
  return ['ingen', ...(listed ?? own[by as keyof typeof own].codes)];
}

/** A filter on one of the dimensions of a measure, or none. */
export function filterOf(measure: Measure, snapshot: Snapshot, turn: Turn): Filter {
  if (!turn.filtered || measure.dimensions.length === 0) return {};
  const by = at(measure.dimensions, turn.dimension);
  const codes = codesIn(snapshot, by);
  const chosen = at(codes, turn.code);
  // Two codes, where more than one may be chosen.
  return { [by]: by === 'varighed' ? [chosen] : [...new Set([chosen, at(codes, turn.code + 1)])] };
}
