import { openEnd } from '@rettidig/engine';
import {
  computeFigures,
  findMeasure,
  type Measure,
  type NamedPeriod,
  periodAfter,
  periodOn,
  type Snapshot,
  within,
} from '@rettidig/figures';
import { newestWhole } from './overview.ts';
import { shownValue, standingOf } from './standing.ts';
import type { MeasureTarget } from './target.ts';

/** A target with the newest number of which all is known, in the time the target holds; null where there is none. */
export interface TargetStanding extends MeasureTarget {
  readonly newest: { readonly period: NamedPeriod; readonly value: number | null } | null;
}

/** How the figures stand to their targets. Those that share a group are counted together. */
export function targetsStanding(
  snapshot: Snapshot,
  targets: readonly MeasureTarget[],
): readonly TargetStanding[] {
  const asked = targets.flatMap((target) => {
    const measure = findMeasure(target.measure);
    const period = measure === null ? null : newestOf(snapshot, measure, target);
    return measure === null || period === null ? [] : [{ target, measure, period }];
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
  return targets.map((target) => ({ ...target, newest: values.get(target.id) ?? null }));
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
