import { addDays, type Period } from '@rettidig/engine';
import {
  codesOf,
  columnOfDimension,
  conditions,
  FigureError,
  type Filter,
} from '../compute/figure.ts';
import { leftOut, partOfRows } from '../compute/select.ts';
import type { Measure } from '../measure/measure.ts';
import { findMeasure } from '../measure/measures.ts';
import { columnDay, columnOf, openColumn, shortsOf } from '../snapshot/columns.ts';
import { codeNumber, type DimensionId, dimensions, statuses } from '../snapshot/dimension.ts';
import { readerOf } from '../snapshot/situation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type Observed, survivalCurve, type SurvivalCurve } from './survival-curve.ts';

/** A spell that a curve is drawn of. */
export interface SeenSpell extends Observed {
  /** Its row among the `episodes` of the snapshot. */
  readonly row: number;
}

/** The curve of those in one group; the code is null where they are not grouped. */
export interface GroupSurvival {
  readonly code: string | null;
  readonly curve: SurvivalCurve;
  readonly seen: readonly SeenSpell[];
}

const movedAway = codeNumber(statuses, 'fraflyttet');

/**
 * Survival curves (overlevelseskurver) of the spells that began in a period: what share is still on the same benefit after
 * so many days. The group is that of the spell's first day, so that nobody is sorted by what came later. A spell that still
 * runs has been seen until the day of the snapshot; one that ended by a move to another municipality until its last day.
 *
 * @param groupBy one of the dimensions of the measure `tilgang`, but the status; null: one curve of all
 * @returns one curve for each group with a spell, in the order of the codes
 * @throws FigureError when it cannot be grouped or filtered so
 */
export function survivalByGroup(
  snapshot: Snapshot,
  {
    begun,
    filter = {},
    groupBy = null,
  }: {
    readonly begun: Period;
    readonly filter?: Filter;
    readonly groupBy?: DimensionId | null;
  },
): readonly GroupSurvival[] {
  const inflow = inflowMeasure();
  for (const id of [
    ...(Object.keys(filter) as DimensionId[]),
    ...(groupBy === null ? [] : [groupBy]),
  ]) {
    if (inflow.dimensions.includes(id)) continue;
    throw new FigureError(`Kurverne kan ikke vises efter ${dimensions[id].da.toLowerCase()}.`);
  }
  const { entries, episodes, exits } = snapshot.tables;
  if (entries.rows !== episodes.rows) throw new Error('Curves are drawn from a whole snapshot.');
  const part = partOfRows(entries, conditions(snapshot, inflow, filter));
  const group = groupBy === null ? null : readerOf(entries, columnOfDimension(inflow, groupBy));
  const codes = groupBy === null ? [null] : codesOf(snapshot, groupBy);
  const observed = new Map<string | null, SeenSpell[]>();
  const first = shortsOf(entries, 'day');
  const ends = shortsOf(episodes, 'to');
  const after = columnOf(exits, 'after');
  const today = columnDay(snapshot.on);
  const from = columnDay(begun.from);
  const to = Math.min(columnDay(begun.to), columnDay(addDays(snapshot.on, 1)));
  // Each spell has one row in both tables, and an ended one a row among the ends, in the same order.
  let exit = -1;
  for (let i = 0; i < entries.rows; i++) {
    const end = ends[i] ?? 0;
    const isOver = end !== openColumn;
    if (isOver) exit += 1;
    if (part[i] === leftOut) continue;
    const begins = first[i] ?? 0;
    if (begins < from || begins >= to) continue;
    const ended = isOver && after[exit] !== movedAway;
    const gone = ended ? end : isOver ? end - 1 : today;
    const code = group === null ? null : (codes[group(i)] ?? null);
    const list = observed.get(code) ?? [];
    list.push({ row: i, days: gone - begins, ended });
    observed.set(code, list);
  }
  return codes.flatMap((code) => {
    const list = observed.get(code);
    return list === undefined ? [] : [{ code, curve: survivalCurve(list), seen: list }];
  });
}

function inflowMeasure(): Measure {
  const inflow = findMeasure('tilgang');
  if (inflow === null) throw new Error('The measure tilgang is gone.');
  return inflow;
}
