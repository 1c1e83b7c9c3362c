import { barChart } from '@rettidig/documents/chart';
import type { Day } from '@rettidig/engine';
import { listDay } from '../format/days.ts';
import { fixed } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import type { UnitLoad } from './load.ts';

export interface LoadChart {
  readonly svg: string;
  readonly name: string;
  readonly caption: string;
  readonly source: string;
}

/**
 * A bar of citizens for each caseworker, with how many of them have an overdue deadline; null where nobody has any.
 * @param about.place the unit, or the municipality
 * @param about.today the day the numbers are counted on
 */
export function loadChart(
  { loads, sum }: UnitLoad,
  { place, today }: { readonly place: string; readonly today: Day },
  { t, language }: Words,
): LoadChart | null {
  if (loads.length === 0) return null;
  const caption = t.load.chartSays(t.citizens(sum.citizens), sum.overdueCitizens);
  const source = t.load.source(place, listDay(today, language));
  const svg = barChart({
    id: 'belastning-figur',
    title: t.load.chartTitle(place),
    summary: caption,
    source,
    format: (value, decimals = 0) => fixed(value, decimals, language),
    bars: loads.map(({ caseworker, citizens, overdueCitizens }) => ({
      label: caseworker?.name ?? t.load.unassigned,
      value: citizens,
      note: t.load.chartNote(overdueCitizens),
    })),
  });
  return { svg, name: t.load.chart, caption, source };
}
