import { addDays, addWeeks, type Day, mondayOf } from '@rettidig/engine';
import type { Demand } from './demand.ts';

/** So many things can be done on a day. */
export interface Places {
  readonly on: Day;
  readonly count: number;
}

/** What is due in a week against what there is room for. */
export interface WeekBalance {
  readonly monday: Day;
  /** Demands with their last day in the week; what is overdue counts in the first week. */
  readonly due: number;
  /** Of these, overdue already. */
  readonly overdue: number;
  readonly places: number;
  /** Of the due ones, those that get no place in time, although every place is used for the one that expires first. */
  readonly missing: number;
}

/**
 * What is due in the coming weeks against the places there are. A demand can use a place from the day it opens until its
 * last day, so the places of earlier weeks help later ones; what is overdue must be done in the first week.
 */
export function weekBalances(
  demands: readonly Demand[],
  places: readonly Places[],
  { today, weeks }: { readonly today: Day; readonly weeks: number },
): readonly WeekBalance[] {
  const first = mondayOf(today);
  const end = addWeeks(first, weeks);
  const within = demands.filter(({ due }) => due < end);
  const current = within.map(({ opens, due }) => ({
    opens: Math.max(opens, today) as Day,
    due: due < today ? addDays(first, 6) : due,
    overdue: due < today,
  }));
  const inTime = places.filter(({ on }) => on >= today && on < end);
  const missing = withoutPlace(current, inTime);
  return Array.from({ length: weeks }, (_, i) => {
    const monday = addWeeks(first, i);
    const isOfWeek = (on: Day) => mondayOf(on) === monday;
    const due = current.filter((one) => isOfWeek(one.due));
    return {
      monday,
      due: due.length,
      overdue: due.filter(({ overdue }) => overdue).length,
      places: inTime.reduce((sum, { on, count }) => sum + (isOfWeek(on) ? count : 0), 0),
      missing: missing.filter((one) => isOfWeek(one.due)).length,
    };
  });
}

/**
 * The demands that get no place when day by day each place goes to the open demand that expires first; no other way
 * leaves fewer (F. Glover, Maximum matching in a convex bipartite graph, 1967).
 */
function withoutPlace<D extends Demand>(demands: readonly D[], places: readonly Places[]): D[] {
  const coming = demands.toSorted((a, b) => b.opens - a.opens);
  const missing: D[] = [];
  let open: D[] = [];
  for (const { on, count } of places.toSorted((a, b) => a.on - b.on)) {
    for (let next = coming.at(-1); next !== undefined && next.opens <= on; next = coming.at(-1)) {
      open.push(next);
      coming.pop();
    }
    missing.push(...open.filter(({ due }) => due < on));
    open = open.filter(({ due }) => due >= on).toSorted((a, b) => a.due - b.due);
    open.splice(0, count);
  }
  return [...missing, ...open, ...coming];
}
