import { addDays, type Day, type Period } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { FigureError } from '../compute/figure.ts';
import { seenPart } from '../compute/calendar.ts';
import { columnDay, columnOf, openColumn, shortsOf } from '../snapshot/columns.ts';
import { statuses } from '../snapshot/dimension.ts';
import { readerOf } from '../snapshot/situation.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { statusOfBenefit } from '../snapshot/status.ts';

/** Unbroken times on a benefit: their rows among the `episodes` of the snapshot. */
export type Spells = readonly number[];

/** The cases that went from one status to another. */
export interface Flow {
  /** Codes of `statuses`. */
  readonly from: string;
  readonly to: string;
  /** The benefit that was left; where they came from none, the one that was begun on. */
  readonly spells: Spells;
}

/** One benefit through a period: of `before + in - out = after` as many are always on both sides. */
export interface Balance {
  readonly code: string;
  /** Those that ran on the day before the period. */
  readonly before: Spells;
  readonly in: Spells;
  readonly out: Spells;
  /** Those that ran on the last day of the period that is known. */
  readonly after: Spells;
}

export interface CaseFlow {
  /** First and last day that was counted. */
  readonly first: Day;
  readonly last: Day;
  /** The statuses that a case came from or went to, in the order of the list. */
  readonly statuses: readonly string[];
  readonly flows: readonly Flow[];
  readonly balance: readonly Balance[];
}

/**
 * How cases flowed between the benefits, and in and out of them, in a period (forbundne kar: what one benefit loses another
 * may win). A change counts on the first day of the new. Between two benefits it counts once, from the one to the other;
 * those who come from none or go to none count with what they lived on the day before or the day after.
 *
 * @param unit only the citizens who belong to it now; null: all
 * @returns null where no day of the period has come yet
 * @throws FigureError when nobody belongs to the unit
 */
export function caseFlow(
  snapshot: Snapshot,
  { period, unit = null }: { readonly period: Period; readonly unit?: string | null },
): CaseFlow | null {
  const seen = seenPart(period, snapshot.on, 0);
  if (seen.to <= seen.from) return null;
  const from = columnDay(seen.from);
  const to = columnDay(seen.to);
  const flows = new Map<string, { from: string; to: string; spells: number[] }>();
  const isIn = (on: number): boolean => from <= on && on < to;
  const flow = (before: string, after: string, row: number): void => {
    const key = `${before} ${after}`;
    const known = flows.get(key);
    if (known === undefined) flows.set(key, { from: before, to: after, spells: [row] });
    else known.spells.push(row);
  };
  const vessels = new Map<string, Record<Exclude<keyof Balance, 'code'>, number[]>>();
  for (const { row, status, begins, ends, cameFrom, wentTo } of spellsOf(snapshot, unit)) {
    if (cameFrom !== null && isIn(begins)) flow(cameFrom, status, row);
    if (wentTo !== null && isIn(ends)) flow(status, wentTo, row);
    const vessel = vessels.get(status) ?? { before: [], in: [], out: [], after: [] };
    vessels.set(status, vessel);
    const runsOn = (day: number): boolean => begins <= day && day < ends;
    if (runsOn(from - 1)) vessel.before.push(row);
    if (isIn(begins)) vessel.in.push(row);
    if (isIn(ends)) vessel.out.push(row);
    if (runsOn(to - 1)) vessel.after.push(row);
  }
  const list = [...flows.values()];
  const named = new Set(list.flatMap((one) => [one.from, one.to]));
  const order: readonly string[] = statuses.codes.map(({ code }) => code);
  return {
    first: seen.from,
    last: addDays(seen.to, -1),
    statuses: order.filter((code) => named.has(code)),
    flows: list.toSorted(
      (a, b) =>
        order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
    ),
    balance: order.flatMap((code) => {
      const vessel = vessels.get(code);
      const isEmpty =
        vessel === undefined || Object.values(vessel).every((spells) => spells.length === 0);
      return isEmpty ? [] : [{ code, ...vessel }];
    }),
  };
}

interface SpellOnBenefit {
  /** Its row among the episodes. */
  readonly row: number;
  readonly status: string;
  readonly begins: number;
  readonly ends: number;
  /** Null where the citizen came straight from another benefit: that spell says where to. */
  readonly cameFrom: string | null;
  /** Null while it runs. */
  readonly wentTo: string | null;
}

/** Every unbroken time on one benefit, with where it came from and where it went. */
function* spellsOf(snapshot: Snapshot, unit: string | null): Generator<SpellOnBenefit> {
  const { entries, episodes, exits } = snapshot.tables;
  if (entries.rows !== episodes.rows) throw new Error('Cases flow in a whole snapshot.');
  const person = readerOf(episodes, 'person');
  const begins = shortsOf(episodes, 'from');
  const ends = shortsOf(episodes, 'to');
  const benefit = readerOf(episodes, 'benefit');
  const units = readerOf(episodes, 'unit');
  const before = columnOf(entries, 'before');
  const after = columnOf(exits, 'after');
  const number = unit === null ? null : unitNumber(snapshot, unit);
  const code = (i: number): string => {
    const found = benefits.codes[benefit(i) - 1];
    if (found === undefined) throw new Error('A spell on a benefit names no benefit.');
    return statusOfBenefit[found.code];
  };
  const labour = (status: number): string => statuses.codes[status - 1]?.code ?? 'selvforsoergelse';
  // An ended spell has one row among the ends, in the same order.
  let ended = -1;
  for (let i = 0; i < episodes.rows; i++) {
    const isOver = ends[i] !== openColumn;
    if (isOver) ended += 1;
    if (number !== null && units(i) !== number) continue;
    const follows = (one: number, other: number): boolean =>
      person(one) === person(other) && ends[one] === begins[other];
    const isNext = i + 1 < episodes.rows && follows(i, i + 1);
    yield {
      row: i,
      status: code(i),
      begins: begins[i] ?? 0,
      ends: ends[i] ?? 0,
      cameFrom: i > 0 && follows(i - 1, i) ? null : labour(before[i] ?? 0),
      wentTo: isOver ? (isNext ? code(i + 1) : labour(after[ended] ?? 0)) : null,
    };
  }
}

function unitNumber(snapshot: Snapshot, unit: string): number {
  const number = snapshot.units.codes.indexOf(unit) + 1;
  if (number === 0) throw new FigureError(`»${unit}« findes ikke under team.`);
  return number;
}
