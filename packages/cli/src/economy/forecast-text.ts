import {
  type CaseloadForecast,
  leastHistory,
  type NoForecast,
  personsOf,
  yearForecast,
} from '@rettidig/economy';
import { addDays, danishDay, danishNumber, isoDay, toCivil } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { textTable } from '../text-table.ts';
import { csvText } from './text.ts';

/** Full-year persons with one decimal. */
function persons(number: number): string {
  const tenths = Math.round(number * 10);
  return `${danishNumber(Math.floor(tenths / 10))},${tenths % 10}`;
}

const monthCode = (month: CaseloadForecast['model']['next']): string => isoDay(month).slice(0, 7);
const nameOf = ({ benefit }: CaseloadForecast | NoForecast): string =>
  benefits.label(benefit, 'da');

/** How often the interval has held on the history. */
function heldText({ backTest: { inside, points } }: CaseloadForecast): string {
  if (points.length === 0) return '–';
  return `${Math.round((100 * inside) / points.length)} pct. af ${danishNumber(points.length)}`;
}

const ways = {
  stroem: 'til- og afgang',
  'sidste-maaned': 'som sidste måned',
  'aaret-foer': 'som samme måned året før',
} as const;

/** The years of each benefit, or the months of one; what cannot be forecast, and why. */
export function forecastText(
  forecasts: readonly CaseloadForecast[],
  lacking: readonly NoForecast[],
  {
    head,
    isOne,
    columns,
  }: { readonly head: string; readonly isOne: boolean; readonly columns: number },
): string {
  const [first] = forecasts;
  const until =
    first === undefined
      ? []
      : [`Hele måneder til og med ${danishDay(addDays(first.model.next, -1))}.`];
  const scenario = first === undefined ? [] : scenarioLines(first);
  const table =
    first === undefined ? [] : isOne ? monthTable(first, columns) : yearTable(forecasts, columns);
  const none =
    first === undefined
      ? [`Der er ingen prognose: den kræver ${leastHistory} hele måneder med til- og afgang.`]
      : [];
  return [
    `Prognose for sagstal, helårspersoner, ${head}`,
    ...until,
    ...scenario,
    ...none,
    '',
    ...table,
    ...(table.length === 0 ? [] : ['', 'Interval: 90 pct. »Har ramt« er prøven på historien.']),
    ...lacking.map((one) => `${nameOf(one)}: ${whyNone(one)}`),
    '',
  ].join('\n');
}

function scenarioLines({
  scenario: { inflowPct, durationPct },
}: CaseloadForecast): readonly string[] {
  const pct = (number: number): string => `${String(number).replace('.', ',')} pct.`;
  const changed = [
    ...(inflowPct === 0 ? [] : [`tilgang ${pct(inflowPct)}`]),
    ...(durationPct === 0 ? [] : [`varighed ${pct(durationPct)}`]),
  ];
  return changed.length === 0 ? [] : [`Scenarie: ${changed.join(', ')}`];
}

function whyNone({ outcome, months, why }: NoForecast): string {
  if (outcome === 'ingen') return 'ingen på ydelsen det seneste år.';
  const since = why === 'brud' ? ' siden en ny regel flyttede mange på én gang' : '';
  return `mangler: kun ${months} af ${leastHistory} hele måneder med til- og afgang${since}.`;
}

function yearTable(forecasts: readonly CaseloadForecast[], columns: number): readonly string[] {
  const [first] = forecasts;
  if (first === undefined) return [];
  const years = [...new Set(first.months.map(({ month }) => toCivil(month).year))];
  return textTable(
    [
      { title: 'Ydelse', align: 'left' },
      { title: 'Seneste måned', align: 'right' },
      ...years.flatMap((year) => [
        { title: String(year), align: 'right' as const },
        { title: 'interval', align: 'right' as const },
      ]),
      { title: 'Har ramt', align: 'left' },
      { title: 'Måde', align: 'left' },
    ],
    forecasts.map((forecast) => {
      const last = forecast.series.months.at(-1);
      return [
        nameOf(forecast),
        last === undefined ? '' : persons(personsOf(last)),
        ...years.flatMap((year) => {
          const { expected, low, high } = yearForecast(forecast, year).persons;
          return [persons(expected), `${persons(low)}-${persons(high)}`];
        }),
        heldText(forecast),
        ways[forecast.backTest.method],
      ];
    }),
    columns,
  );
}

function monthTable(forecast: CaseloadForecast, columns: number): readonly string[] {
  const flow = (number: number | null): string => (number === null ? '–' : persons(number));
  return [
    `${nameOf(forecast)}: ${ways[forecast.backTest.method]}, har ramt ${heldText(forecast)} måneder.`,
    '',
    ...textTable(
      [
        { title: 'Måned', align: 'left' },
        ...['Forventet', 'lav', 'høj', 'Tilgang', 'Afgang'].map((title) => ({
          title,
          align: 'right' as const,
        })),
      ],
      forecast.months.map(({ month, persons: range, inflow, outflow }) => [
        monthCode(month),
        persons(range.expected),
        persons(range.low),
        persons(range.high),
        flow(inflow),
        flow(outflow),
      ]),
      columns,
    ),
  ];
}

/** Every month, those that were and those to come, as CSV. */
export function forecastCsv(forecasts: readonly CaseloadForecast[]): string {
  const number = (value: number | null): string =>
    value === null ? '' : String(Math.round(value * 100) / 100).replace('.', ',');
  const head = [
    'ydelse',
    'maaned',
    'slags',
    'helaarspersoner',
    'lav',
    'hoej',
    'dage',
    'tilgang',
    'afgang',
  ];
  const rows = forecasts.flatMap(({ benefit, series, from, months }) => [
    ...series.months
      .slice(from)
      .map((one) => [
        benefit,
        monthCode(one.month),
        'faktisk',
        number(personsOf(one)),
        '',
        '',
        number(one.days),
        number(one.inflow),
        number(one.outflow),
      ]),
    ...months.map(({ month, persons: range, days, inflow, outflow }) => [
      benefit,
      monthCode(month),
      'forventet',
      number(range.expected),
      number(range.low),
      number(range.high),
      number(days),
      number(inflow),
      number(outflow),
    ]),
  ]);
  return csvText([head, ...rows]);
}

/** The same with how the method did on the history. */
export function forecastJson(
  forecasts: readonly CaseloadForecast[],
  lacking: readonly NoForecast[],
): string {
  const answer = {
    forecasts: forecasts.map(({ benefit, scenario, backTest, months }) => ({
      benefit,
      scenario,
      method: backTest.method,
      width: backTest.width,
      backTest: {
        months: backTest.points.length,
        inside: backTest.inside,
        errors: backTest.errors,
      },
      months: months.map(({ month, ...rest }) => ({ month: monthCode(month), ...rest })),
    })),
    lacking: lacking.map(({ benefit, outcome, months }) => ({ benefit, outcome, months })),
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
