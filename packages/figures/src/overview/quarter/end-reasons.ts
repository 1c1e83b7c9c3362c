import type { NamedPeriod } from '../../period/period.ts';
import { cellsOfCodes, columnsOf, measureOf, type OverviewGround } from '../cells.ts';
import type { ReportCell, ReportRow, ReportSection } from '../report.ts';
import {
  inBoth,
  inside,
  listText,
  named,
  periodText,
  type Said,
  valueText,
  type Writing,
} from '../words.ts';
import type { QuarterMonths } from './months.ts';

const id = 'afslutningsaarsager';
const writing: Writing = { unit: 'pct', decimals: 1 };

/** The rows of the paper, and which of our reasons they are. */
const reasons: readonly { readonly heading: Said; readonly codes: readonly string[] }[] = [
  { heading: { da: 'Flyttet', en: 'Moved' }, codes: ['fraflyttet'] },
  { heading: { da: 'Ordinært arbejde', en: 'Ordinary work' }, codes: ['job'] },
  { heading: { da: 'Ordinær uddannelse', en: 'Ordinary education' }, codes: ['uddannelse'] },
  { heading: { da: 'Raskmelding', en: 'Recovery' }, codes: ['raskmeldt'] },
  { heading: { da: 'Sygdom', en: 'Illness' }, codes: ['sygdom'] },
  { heading: { da: 'Andet', en: 'Other' }, codes: ['andet'] },
];

/** The reasons that the paper leaves out. Together with its own they are all. */
const left: readonly string[] = ['anden-ydelse', 'uden-ydelse', 'ingen'];

/** Why contact courses ended, by month (catalogue T-014). */
export function endReasonsSection(ground: OverviewGround, { five }: QuarterMonths): ReportSection {
  const cells = cellsOfCodes(ground, id, five, {
    by: 'aarsag',
    rows: [...reasons.map(({ codes }) => codes), left],
  });
  const rows = [
    ...reasons.map(({ heading }, i): ReportRow => ({ heading, cells: cells[i] ?? [] })),
    {
      heading: {
        da: 'Øvrige årsager og ikke oplyst',
        en: 'Remaining reasons and not said',
      },
      cells: cells[reasons.length] ?? [],
    },
  ];
  const measure = measureOf(id);
  const shown = newest(rows, five.length);
  return {
    id: 'afslutningsaarsager',
    title: { da: 'Afslutningsårsager', en: 'End reasons' },
    summary: [mostOften(rows, five)],
    table: {
      caption: { da: 'Udvalgte afslutningsårsager', en: 'Selected end reasons' },
      of: { da: 'Afslutningsårsag', en: 'End reason' },
      unit: {
        da: 'Procent af de sager, der sluttede i måneden',
        en: 'Per cent of cases that ended in the month',
      },
      columns: columnsOf(five),
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: rows.map(({ heading, cells: all }) => ({
        label: heading,
        value: all[shown]?.value ?? null,
        between: null,
        note: null,
      })),
      writing,
    },
    notes: [
      measure.definition,
      {
        da: 'Kildens seks årsager giver ikke 100 pct. Den sidste række er resten: skift til en anden ydelse, ophør af ydelsen og sager uden en årsag.',
        en: 'The six reasons of the source do not make 100 per cent. The last row is what is left: changes to another benefit, benefits that ceased, and cases without a reason.',
      },
    ],
    source: named(measure.source),
  };
}

/** The last column that has a number; the last of all when none has. */
function newest(rows: readonly ReportRow[], columns: number): number {
  const known = Array.from({ length: columns }, (_, i) => i).filter((i) =>
    rows.some(({ cells }) => cells[i] !== undefined && cells[i].value !== null),
  );
  return known.at(-1) ?? columns - 1;
}

function mostOften(rows: readonly ReportRow[], periods: readonly NamedPeriod[]): Said {
  const column = newest(rows, periods.length);
  const period = periods[column];
  const top = rows
    .slice(0, reasons.length)
    .flatMap(({ heading, cells }) => {
      const cell: ReportCell | undefined = cells[column];
      return cell === undefined || cell.value === null ? [] : [{ heading, value: cell.value }];
    })
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 3);
  return inBoth((language) => {
    const da = language === 'da';
    if (period === undefined || top.length === 0) {
      return da
        ? 'Ingen sager er sluttet med en af årsagerne i månederne.'
        : 'No case ended for one of the reasons in the months.';
    }
    const parts = listText(
      top.map(
        ({ heading, value }) =>
          `${inside(heading[language])} (${valueText(value, writing, language)})`,
      ),
      language,
    );
    const month = periodText(period, language);
    return da ? `Hyppigst i ${month}: ${parts}.` : `Most often in ${month}: ${parts}.`;
  });
}
