import { groupedBarChart } from '@rettidig/documents/chart';
import type { WeekBalance } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { listDay, weekNumber } from '../format/days.ts';
import { fixed } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';
import type { TeamRadar } from './radar.ts';
import { textsOfCapacity } from './texts.ts';

/** What a team gives its citizens: the two that deadlines ask for. */
export const capacityKinds = ['interviews', 'offers'] as const;
export type CapacityKind = (typeof capacityKinds)[number];

export interface BalanceChart {
  readonly svg: string;
  readonly name: string;
  readonly caption: string;
  readonly source: string;
}

/**
 * Three bars a week: what is due, the places, and what lacks. Null where there is neither the one nor the other.
 * @param about.today the day the numbers are counted on
 */
export function balanceChart(
  radar: TeamRadar,
  about: { readonly kind: CapacityKind; readonly place: string; readonly today: Day },
  language: Language,
): BalanceChart | null {
  const { kind, place, today } = about;
  const t = textsOfCapacity(language);
  const weeks = radar[kind];
  const [first] = weeks;
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return null;
  if (weeks.every(({ due, places }) => due === 0 && places === 0)) return null;
  const sum = (of: (week: WeekBalance) => number): number =>
    weeks.reduce((total, week) => total + of(week), 0);
  const placesName = kind === 'interviews' ? t.slots : t.seats;
  const name = t.chartOf(t[kind], radar.unit.name);
  const caption = t.chartSays(
    sum(({ due }) => due),
    `${sum(({ places }) => places)} ${placesName.toLowerCase()}`,
    weeks
      .filter(({ missing }) => missing > 0)
      .map(({ monday, missing }) => t.lacksIn(missing, weekNumber(monday))),
  );
  const source = t.source(place, listDay(today, language));
  const svg = groupedBarChart({
    id: `kapacitet-figur-${kind}`,
    title: t.chartTitle(name, weekNumber(first.monday), weekNumber(last.monday)),
    summary: caption,
    source,
    format: (value, decimals = 0) => fixed(value, decimals, language),
    labels: weeks.map(({ monday }) => String(weekNumber(monday))),
    series: [
      { name: t.due, values: weeks.map(({ due }) => due) },
      { name: placesName, values: weeks.map(({ places }) => places) },
      { name: t.missing, values: weeks.map(({ missing }) => missing) },
    ],
  });
  return { svg, name, caption, source };
}
