import {
  addDays,
  addMonths,
  addWeeks,
  danishLongDay,
  type Day,
  firstOverlap,
  fromCivil,
  openEnd,
  type Period,
  toCivil,
} from '@rettidig/engine';
import { type SickSpellKind, sickSpellKinds } from '../../codes/index.ts';

/** Days on which sickness benefit, or refund of it to an employer, was or will be paid; `openEnd` while it runs. */
export interface SickSpell extends Period {
  readonly kind: SickSpellKind;
}

/** How the law counts against the limit. */
export interface WeekLimit {
  /** Benefit for more weeks than these stops. */
  readonly weeks: number;
  /** The calendar months the weeks are counted in. */
  readonly months: number;
  /** Days in the beginning of a spell that do not count. */
  readonly ownDays: (kind: SickSpellKind) => number;
}

/** The count at the end of a month: its last day, and the days that count in the window that ends with it. */
export interface MonthEnd {
  readonly last: Day;
  readonly days: number;
}

/**
 * The first month, not ended before a day, at whose end more weeks than the limit were paid in the window; or, where none is,
 * the last month that was looked at. Null where no day is paid in that month or later.
 * @throws Error naming both, where two spells overlap
 */
export function firstMonthOver(
  spells: readonly SickSpell[],
  asked: Day,
  limit: WeekLimit,
): (MonthEnd & { readonly over: boolean }) | null {
  refuseOverlap(spells);
  const counted = spells.flatMap((spell) => countedPart(spell, limit));
  const end = lastPaid(counted, asked, limit);
  const most = addWeeks(asked, limit.weeks) - asked;
  let month: MonthEnd | null = null;
  for (let first = monthOf(asked); first < end; first = addMonths(first, 1)) {
    const after = addMonths(first, 1);
    const days = daysIn(counted, { from: addMonths(after, -limit.months), to: after });
    month = { last: addDays(after, -1), days };
    if (days > most) return { ...month, over: true };
  }
  return month === null ? null : { ...month, over: false };
}

function countedPart({ from, to, kind }: SickSpell, { ownDays }: WeekLimit): Period[] {
  if (kind === 'foraeldreorlov') return [];
  const counted = { from: addDays(from, ownDays(kind)), to };
  return counted.from < to ? [counted] : [];
}

/**
 * The day after the last paid day, or the first of the month asked about where that is later; where a spell runs on, a day
 * by which the limit is long passed.
 */
function lastPaid(counted: readonly Period[], asked: Day, { months }: WeekLimit): Day {
  let end = monthOf(asked);
  for (const { from, to } of counted) {
    const reached = to === openEnd ? addMonths(from < asked ? asked : from, months + 1) : to;
    if (reached > end) end = reached;
  }
  return end;
}

function daysIn(counted: readonly Period[], window: Period): number {
  return counted.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, window.to) - Math.max(from, window.from)),
    0,
  );
}

function monthOf(on: Day): Day {
  const { year, month } = toCivil(on);
  return fromCivil(year, month, 1);
}

function refuseOverlap(spells: readonly SickSpell[]): void {
  const pair = firstOverlap(spells);
  if (pair === null) return;
  const [one, other] = pair;
  throw new Error(`Perioderne overlapper: ${showSpell(one)}, og ${showSpell(other)}.`);
}

/** `6. januar 2020 til 31. juli 2020: Nedsatte sygedagpenge`. */
export function showSpell({ from, to, kind }: SickSpell): string {
  const last = to === openEnd ? 'og frem' : `til ${danishLongDay(addDays(to, -1))}`;
  return `${danishLongDay(from)} ${last}: ${sickSpellKinds.label(kind, 'da')}`;
}
