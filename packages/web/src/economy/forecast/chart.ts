import { lineChart } from '@rettidig/documents/chart';
import { personsOf } from '@rettidig/economy';
import { benefits } from '@rettidig/law';
import { textDay } from '../../format/days.ts';
import { fixed } from '../../format/numbers.ts';
import type { Language } from '../../texts/language.ts';
import type { BenefitModel } from './load.ts';
import { monthText, personsText, shortMonth } from './names.ts';
import { textsOfForecast } from './texts.ts';

export interface ForecastChart {
  readonly svg: string;
  readonly name: string;
  readonly caption: string;
  readonly source: string;
}

/** So many months of history are drawn. */
const drawn = 36;

/** History, forecast and interval of a benefit; the scenario as a line of its own. */
export function forecastChart(model: BenefitModel, language: Language): ForecastChart {
  const { forecast, other, benefit, until } = model;
  const t = textsOfForecast(language);
  const history = forecast.series.months.slice(forecast.from).slice(-drawn);
  const was = history.map(personsOf);
  const last = was.at(-1) ?? null;
  const before = history.map(() => null);
  // What is expected goes on from the last month that was, so that the lines meet.
  const join = [...before.slice(1), last];
  const { months } = forecast;
  const name = t.chartName(benefits.label(benefit, language));
  const caption = captionOf(model, language);
  const source = t.source(textDay(until, language));
  const svg = lineChart({
    id: 'prognose',
    title: name,
    summary: caption,
    source,
    format: (value) => fixed(value, Number.isInteger(value) ? 0 : 1, language),
    labels: [...history, ...months].map(({ month }) => shortMonth(month, language)),
    series: [
      { name: t.actual, values: [...was, ...months.map(() => null)] },
      { name: t.expected, values: [...join, ...months.map(({ persons }) => persons.expected)] },
      ...(other === null
        ? []
        : [
            {
              name: t.scenario,
              values: [...join, ...other.months.map(({ persons }) => persons.expected)],
            },
          ]),
    ],
    band: { name: t.band, values: [...before, ...months.map(({ persons }) => persons)] },
  });
  return { svg, name, caption, source };
}

function captionOf({ forecast, other }: BenefitModel, language: Language): string {
  const t = textsOfForecast(language);
  const [was, last] = [forecast.series.months.at(-1), forecast.months.at(-1)];
  if (was === undefined || last === undefined) return '';
  const text = (persons: number): string => personsText(persons, language);
  const to = monthText(last.month, language);
  const { expected, low, high } = last.persons;
  const plain = t.summary(
    monthText(was.month, language),
    text(personsOf(was)),
    to,
    text(expected),
    text(low),
    text(high),
  );
  const changed = other?.months.at(-1);
  if (changed === undefined) return plain;
  return `${plain} ${t.scenarioSummary(to, text(changed.persons.expected))}`;
}
