import { groupedBarChart } from '@rettidig/documents/chart';
import { monthName } from '../format/days.ts';
import type { Language } from '../texts/language.ts';
import { inMillions } from './amounts.ts';
import type { FollowUpModel } from './follow-up-load.ts';
import { textsOfFollowUp } from './follow-up-texts.ts';
import { quartersOfAll } from './quarters.ts';

/** The chart of the quarters, with what it says in words and where it is from. */
export function quarterChart(
  { found, municipality, year }: FollowUpModel,
  language: Language,
): { readonly svg: string; readonly text: string; readonly source: string } {
  const t = textsOfFollowUp(language);
  const quarters = quartersOfAll(found);
  const through = found.through === 0 ? '' : `${monthName(found.through, language)} ${year}`;
  const source = t.source(municipality, through);
  const text = t.chartText(
    quarters
      .map(({ quarter, budget, actual, months }) =>
        t.chartPart(
          t.quarter(quarter),
          inMillions(budget, language),
          actual === null
            ? t.isMissing
            : `${inMillions(actual, language)}${months === 3 ? '' : ` (${t.incomplete(months)})`}`,
        ),
      )
      .join('; '),
  );
  const svg = groupedBarChart({
    id: 'kvartaler-figur',
    title: t.chartTitle(year),
    summary: text,
    source,
    format: (oere) => inMillions(oere, language),
    labels: quarters.map(({ quarter }) => t.quarter(quarter)),
    series: [
      { name: t.budget, values: quarters.map(({ budget }) => budget) },
      { name: t.actualShort, values: quarters.map(({ actual }) => actual) },
    ],
  });
  return { svg, text, source };
}
