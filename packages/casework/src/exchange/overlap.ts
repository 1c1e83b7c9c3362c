import { addDays, danishDay, openEnd, type Period } from '@rettidig/engine';
import { withoutCpr } from './cpr.ts';
import type { ExchangeFile } from './format.ts';
import { type AnyRow, isDay } from './row.ts';

/** A period of one person that may not overlap another of the same kind. */
export interface Spell extends Period {
  readonly id: string;
  readonly person: string;
  /** What only periods of the same kind are held against each other by; empty where all are. */
  readonly series: string;
  /** Line it stands on; null: it is registered already. */
  readonly line: number | null;
}

/** The period of a row, half-open; null where the file has no periods. */
export function periodOf({ period }: ExchangeFile, row: AnyRow): Period | null {
  if (period === null) return null;
  const from = row[period.from];
  const last = row[period.lastDay];
  return isDay(from) ? { from, to: isDay(last) ? addDays(last, 1) : openEnd } : null;
}

/** What the period of a row is held against others by. */
export function seriesOf({ apartBy }: ExchangeFile, row: AnyRow): string {
  const value = apartBy === null ? null : row[apartBy];
  return typeof value === 'string' ? value : '';
}

/**
 * Every pair of overlapping spells, each later one with the one before that reaches furthest. Pairs of which both are
 * registered already are left out.
 */
export function overlappingSpells(spells: readonly Spell[]): readonly (readonly [Spell, Spell])[] {
  const bySeries = Map.groupBy(spells, ({ person, series }) => `${series} ${person}`);
  const pairs: (readonly [Spell, Spell])[] = [];
  for (const own of bySeries.values()) {
    own.sort((a, b) => a.from - b.from || a.to - b.to);
    let furthest: Spell | null = null;
    for (const spell of own) {
      if (furthest !== null && spell.from < furthest.to) {
        if (spell.line !== null || furthest.line !== null) pairs.push([furthest, spell]);
      }
      if (furthest === null || spell.to > furthest.to) furthest = spell;
    }
  }
  return pairs;
}

/** Danish: which two overlap, and what to do. `what` completes "En person kan kun have … ad gangen". */
export function overlapMessage([earlier, later]: readonly [Spell, Spell], what: string): string {
  const both = `${spellText(earlier)} og ${spellText(later)} overlapper.`;
  return `${both.charAt(0).toUpperCase()}${both.slice(1)} En person kan kun have ${what} ad gangen: Ret datoerne.`;
}

function spellText({ line, id, from, to }: Spell): string {
  const place =
    line === null ? `den periode, der er registreret som ${withoutCpr(id)}` : `linje ${line}`;
  const until = to === openEnd ? ' og frem' : `-${danishDay(addDays(to, -1))}`;
  return `${place} (${danishDay(from)}${until})`;
}
