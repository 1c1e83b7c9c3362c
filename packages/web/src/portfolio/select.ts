import { type Day, openEnd } from '@rettidig/engine';
import { activityKinds, benefits } from '@rettidig/law';
import type { Words } from '../ui/words.ts';
import type { Attention, Sorting } from './codes.ts';
import { type PortfolioQuery, withoutCaseworker } from './query.ts';
import type { PortfolioRow } from './row.ts';

export interface Selection {
  /** The rows that are shown, sorted. */
  readonly rows: readonly PortfolioRow[];
  /** How many rows each counter stands for, within group, benefit and caseworker. */
  readonly counts: Readonly<Record<Attention, number>>;
}

/** The rows a query asks for, and what the counters say beside them. */
export function select(
  rows: readonly PortfolioRow[],
  query: PortfolioQuery,
  words: Words,
): Selection {
  const within = rows.filter((row) => isWithin(row, query));
  const counts: Record<Attention, number> = {
    overskredet: 0,
    'i-dag': 0,
    'denne-uge': 0,
    'uden-samtale': 0,
    'uden-tilbud': 0,
    fritaget: 0,
    nye: 0,
    mangler: 0,
    'kan-ikke-beregnes': 0,
    beskyttet: 0,
  };
  for (const { attention } of within) for (const reason of attention) counts[reason] += 1;
  const shown = within.filter(({ attention }) => query.filter.every((one) => attention.has(one)));
  return { rows: sorted(shown, query, words), counts };
}

function isWithin(
  row: PortfolioRow,
  { gruppe, ydelse, enhed, sagsbehandler }: PortfolioQuery,
): boolean {
  if (enhed !== null && row.unit.id !== enhed) return false;
  if (gruppe !== null && row.group !== gruppe) return false;
  if (ydelse !== null && row.benefit !== ydelse) return false;
  if (sagsbehandler === null) return true;
  return sagsbehandler === withoutCaseworker
    ? row.caseworker === null
    : row.caseworker?.id === sagsbehandler;
}

type Key = string | number | null;

/** Sorts by a key; rows without one come last in both directions, and equals stay by name. */
function sorted(
  rows: readonly PortfolioRow[],
  { sorter, retning }: PortfolioQuery,
  words: Words,
): readonly PortfolioRow[] {
  if (sorter === 'borger') return retning === 'stigende' ? rows : rows.toReversed();
  const sign = retning === 'stigende' ? 1 : -1;
  // Names are Danish in both languages: å after z.
  const { compare } = new Intl.Collator('da');
  return rows
    .map((row) => ({ row, key: keyOf(row, sorter, words) }))
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      const order =
        typeof a.key === 'string' && typeof b.key === 'string'
          ? compare(a.key, b.key)
          : Number(a.key) - Number(b.key);
      return sign * order;
    })
    .map(({ row }) => row);
}

function keyOf(row: PortfolioRow, sorting: Sorting, { t, language }: Words): Key {
  switch (sorting) {
    case 'borger':
      return row.citizen.name;
    case 'maalgruppe':
      return row.group === null ? null : t.groups[row.group];
    case 'ydelse':
      return row.benefit === null ? null : benefits.label(row.benefit, language);
    case 'frist':
      return row.lines[0]?.first.due ?? null;
    case 'hvad':
      return row.lines[0]?.first.kind ?? null;
    case 'overskredne':
      return row.overdue;
    case 'seneste-samtale':
      return row.latestInterview;
    case 'booket-samtale':
      return row.booked;
    case 'tilbud':
      return row.offer === null ? null : activityKinds.label(row.offer, language);
    case 'fritaget':
      return row.exemptTo;
    case 'forloeb':
      return row.contactOn;
    case 'uger':
      return row.contactOn === null ? null : 0 - row.contactOn;
    case 'alder':
      return row.citizen.age;
    case 'mangler':
      return row.missing.length === 0 ? null : row.missing.join(', ');
    case 'sagsbehandler':
      return row.caseworker?.name ?? null;
    case 'enhed':
      return row.unit.name;
  }
}

/** Whole weeks since a day. */
export function weeksSince(since: Day, today: Day): number {
  return Math.floor((today - since) / 7);
}

/** The last day of a period by its first day after; null when it has no end. */
export function lastDay(to: Day): Day | null {
  return to === openEnd ? null : ((to - 1) as Day);
}
