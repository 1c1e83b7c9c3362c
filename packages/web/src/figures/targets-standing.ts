import { openEnd } from '@rettidig/engine';
import {
  computeFigures,
  type DimensionId,
  findMeasure,
  type Measure,
  type NamedPeriod,
  periodAfter,
  periodOn,
  type Snapshot,
  type UnknownCode,
  unknownCode,
  within,
} from '@rettidig/figures';
import { newestWhole } from './overview.ts';
import { shownValue, standingOf } from './standing.ts';
import type { MeasureTarget } from './target.ts';

/** Why the figure that a target is for cannot be computed any more. */
export type Uncountable =
  | { readonly kind: 'ingen-maaling' }
  | { readonly kind: 'kan-ikke-deles'; readonly by: DimensionId }
  | ({ readonly kind: 'findes-ikke' } & UnknownCode);

export interface TargetStanding extends MeasureTarget {
  /** Null where the figure can be computed. */
  readonly uncountable: Uncountable | null;
  /** The newest number of which all is known, in the time the target holds; null where there is none. */
  readonly newest: { readonly period: NamedPeriod; readonly value: number | null } | null;
}

/** How the figures stand to their targets. Those that share a group are counted together. */
export function targetsStanding(
  snapshot: Snapshot,
  targets: readonly MeasureTarget[],
): readonly TargetStanding[] {
  const asked = targets.flatMap((target) => {
    const measure = findMeasure(target.measure);
    if (measure === null || uncountableIn(snapshot, measure, target) !== null) return [];
    const period = newestOf(snapshot, measure, target);
    return period === null ? [] : [{ target, measure, period }];
  });
  const values = new Map<string, TargetStanding['newest']>();
  const first = asked.reduce((from, { period }) => Math.min(from, period.from), Infinity);
  const last = asked.reduce((to, { period }) => Math.max(to, period.to), -Infinity);
  if (asked.length > 0) {
    const rows = within(snapshot, {
      from: first as NamedPeriod['from'],
      to: last as NamedPeriod['to'],
    });
    const figures = computeFigures(
      rows,
      asked.map(({ measure, period, target }) => ({
        measure,
        periods: [period],
        filter: target.filter,
      })),
    );
    for (const [i, { target, measure, period }] of asked.entries()) {
      const cell = figures[i]?.[0]?.cells[0];
      if (cell === undefined) continue;
      const value = shownValue(cell, standingOf(snapshot, measure, period, cell));
      values.set(target.id, { period, value });
    }
  }
  return targets.map((target) => ({
    ...target,
    uncountable: uncountableIn(snapshot, findMeasure(target.measure), target),
    newest: values.get(target.id) ?? null,
  }));
}

/** What stands in the way of the figure of a target: its group can be gone since it was set. */
function uncountableIn(
  snapshot: Snapshot,
  measure: Measure | null,
  { filter }: MeasureTarget,
): Uncountable | null {
  if (measure === null) return { kind: 'ingen-maaling' };
  const by = (Object.keys(filter) as DimensionId[]).find((id) => !measure.dimensions.includes(id));
  if (by !== undefined) return { kind: 'kan-ikke-deles', by };
  const unknown = unknownCode(snapshot, filter);
  return unknown === null ? null : { kind: 'findes-ikke', ...unknown };
}

/** The newest whole period in which a target holds; null where it has had none. */
function newestOf(
  snapshot: Snapshot,
  measure: Measure,
  { kind, from, to }: MeasureTarget,
): NamedPeriod | null {
  const usual = kind ?? measure.periods[0];
  if (usual === undefined) return null;
  const latest = to === openEnd || to > snapshot.on ? snapshot.on : periodBefore(usual, to);
  const period = newestWhole(snapshot, measure, periodOn(usual, latest));
  return period.to > from ? period : null;
}

/** A day in the last period of which a target that ends on a day holds some of. */
function periodBefore(kind: NamedPeriod['kind'], to: NamedPeriod['to']): NamedPeriod['from'] {
  const period = periodOn(kind, to);
  return period.from < to ? period.from : periodAfter(period, -1).from;
}
