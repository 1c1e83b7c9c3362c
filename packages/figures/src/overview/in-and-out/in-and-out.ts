import { type NamedPeriod, periodsUntil } from '../../period/period.ts';
import { cellsOf, columnsOf, measureOf, type OverviewGround } from '../cells.ts';
import { derived, meanOf } from '../counts.ts';
import type { Report, ReportCell, ReportColumn, ReportRow, ReportSection } from '../report.ts';
import { inBoth, named, numberText, periodHeading, periodText, type Said } from '../words.ts';
import { balanceSection } from './balance.ts';
import { growthSection } from './growth.ts';
import type { Flow } from './stock.ts';

/** How many months back the flow is shown: two years. */
export const monthsShown = 24;

/**
 * How many spells begin and end each month for two years, their means, how the number has grown, and whether it adds up
 * (catalogue I-026, I-027).
 *
 * @param last the newest month, which has ended
 * @param since the first month of the second mean
 */
export function inAndOut(ground: OverviewGround, last: NamedPeriod, since: NamedPeriod): Report {
  const months = periodsUntil(last, monthsShown);
  const flow: Flow = {
    months,
    entries: cellsOf(ground, 'tilgang', months),
    exits: cellsOf(ground, 'afgang', months),
  };
  return {
    id: 'til-og-afgang',
    title: { da: 'Til- og afgang', en: 'Inflow and outflow' },
    period: inBoth((language) => {
      const [from, to] = [months[0] ?? last, last].map((month) => periodText(month, language));
      return language === 'da' ? `${from} til ${to}` : `${from} to ${to}`;
    }),
    sections: [
      monthly(flow),
      means(flow, since),
      growthSection(ground, months),
      balanceSection(ground, flow),
    ],
  };
}

const entered: Said = { da: 'Tilgang', en: 'Inflow' };
const left: Said = { da: 'Afgang', en: 'Outflow' };

function monthly({ months, entries, exits }: Flow): ReportSection {
  const net = entries.map((cell, i) => derived([cell, exits[i]], 0, ([a = 0, b = 0]) => a - b));
  const grew = net.filter(({ value }) => value !== null && value > 0).length;
  const known = net.filter(({ value }) => value !== null).length;
  return {
    id: 'maaned-for-maaned',
    title: { da: 'Måned for måned', en: 'Month by month' },
    summary: [
      {
        da: `Tilgangen var større end afgangen i ${grew} af ${known} måneder.`,
        en: `More came than left in ${grew} of ${known} months.`,
      },
    ],
    table: {
      caption: { da: 'Til- og afgang måned for måned', en: 'Inflow and outflow month by month' },
      of: { da: 'Forløb', en: 'Spells' },
      unit: { da: 'Antal forløb', en: 'Number of spells' },
      columns: columnsOf(months),
      rows: [
        { heading: entered, cells: entries },
        { heading: left, cells: exits },
        { heading: { da: 'Netto', en: 'Net' }, kind: 'sum', cells: net },
      ],
    },
    chart: { kind: 'linjer', rows: [0, 1], targets: [], writing: { unit: 'tal', decimals: 0 } },
    notes: [measureOf('tilgang').definition, measureOf('afgang').definition],
    source: named(measureOf('tilgang').source),
  };
}

function means({ months, entries, exits }: Flow, since: NamedPeriod): ReportSection {
  const later = (cells: readonly ReportCell[]): readonly ReportCell[] =>
    cells.filter((_, i) => (months[i]?.from ?? 0) >= since.from);
  const rows = [
    { heading: entered, cells: [meanOf(entries, 0), meanOf(later(entries), 0)] },
    { heading: left, cells: [meanOf(exits, 0), meanOf(later(exits), 0)] },
  ];
  const sinceName = periodHeading(since);
  const whole: Said = { da: 'To år', en: 'Two years' };
  const part: Said = { da: `Siden ${sinceName.da}`, en: `Since ${sinceName.en}` };
  const columns: readonly ReportColumn[] = [whole, part].map((heading) => ({
    heading,
    group: null,
    period: null,
  }));
  return {
    id: 'gennemsnit',
    title: { da: 'Gennemsnit pr. måned', en: 'Mean by month' },
    summary: [meansSentence(rows, since)],
    table: {
      caption: {
        da: 'Gennemsnitlig månedlig til- og afgang',
        en: 'Mean monthly inflow and outflow',
      },
      of: { da: 'Forløb', en: 'Spells' },
      unit: { da: 'Forløb pr. måned', en: 'Spells by month' },
      columns,
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: rows.flatMap(({ heading, cells }) =>
        [whole, part].map((name, i) => ({
          label: inBoth((language) => `${heading[language]}, ${name[language].toLowerCase()}`),
          value: cells[i]?.value ?? null,
          between: null,
          note: null,
        })),
      ),
      writing: { unit: 'tal', decimals: 0 },
    },
    notes: [
      {
        da: 'Gennemsnittet er af de måneder, der er tal for. Måneden, det andet gennemsnit begynder med, vælges øverst.',
        en: 'The mean is of the months with figures. The month that the second mean begins with is chosen above.',
      },
    ],
    source: named('Høje-Taastrup 2013, punkt 4 (katalog I-027)'),
  };
}

function meansSentence(rows: readonly ReportRow[], since: NamedPeriod): Said {
  const [come, go] = rows;
  return inBoth((language) => {
    const da = language === 'da';
    const number = (row: ReportRow | undefined, i: number): string => {
      const value = row?.cells[i]?.value ?? null;
      return value === null ? '–' : numberText(value, 0, language);
    };
    const month = periodText(since, language);
    return da
      ? `I gennemsnit kom ${number(come, 0)} og gik ${number(go, 0)} om måneden over to år; siden ${month} er det ${number(come, 1)} og ${number(go, 1)}.`
      : `On average ${number(come, 0)} came and ${number(go, 0)} left a month over two years; since ${month} it is ${number(come, 1)} and ${number(go, 1)}.`;
  });
}
