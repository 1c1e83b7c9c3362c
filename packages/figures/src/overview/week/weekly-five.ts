import type { Filter } from '../../compute/figure.ts';
import { computeFigure } from '../../compute/figure.ts';
import type { Measure } from '../../measure/measure.ts';
import { type NamedPeriod, periodsUntil } from '../../period/period.ts';
import { cellsOf, columnsOf, limited, measureOf, type OverviewGround } from '../cells.ts';
import { meanOf, periodTitle } from '../counts.ts';
import type { Report, ReportCell, ReportRow, ReportSection, RowTarget } from '../report.ts';
import { changeText, targetSentence } from '../sentences.ts';
import { rowTarget, targetCell, targetColumn, targetLines, withTargets } from '../targets.ts';
import {
  inBoth,
  named,
  periodText,
  type Said,
  sentence,
  valueText,
  type Writing,
} from '../words.ts';

const five = [
  'afgang-til-job-uddannelse',
  'samtaler',
  'andel-med-cv',
  'jobordrer',
  'henvisninger',
] as const;
const weeksShown = 13;

const writingOf = ({ unit, decimals }: Measure): Writing => ({
  unit: unit === 'pct' ? 'pct' : 'tal',
  decimals,
});

/**
 * The five sharp figures, week by week, for the municipality and each team, against their targets (catalogue I-034).
 *
 * @param last the newest week shown
 * @param unitName the name of a team by its id
 */
export function weeklyFive(
  ground: OverviewGround,
  last: NamedPeriod,
  unitName: (id: string) => string,
): Report {
  const weeks = periodsUntil(last, weeksShown);
  const figures = five.map((id) => {
    const measure = measureOf(id);
    const filter = limited(ground, measure, {});
    const cells = cellsOf(ground, id, weeks);
    return {
      measure,
      cells,
      filter,
      target: rowTarget(ground, id, { filter, cells, periods: weeks }),
    };
  });
  const all: ReportSection = {
    id: 'ugens-fem',
    title: { da: 'De fem tal', en: 'The five figures' },
    summary: figures.map(({ measure, cells, target }) =>
      weekSentence(measure, cells, target, last),
    ),
    table: {
      caption: { da: 'De fem tal de seneste 13 uger', en: 'The five figures, the last 13 weeks' },
      of: { da: 'Tal', en: 'Figure' },
      unit: { da: 'Antal; CV i procent', en: 'Number; CV in per cent' },
      columns: [...columnsOf(weeks), targetColumn],
      rows: figures.map(({ measure, cells, target }): ReportRow => ({
        heading: { da: measure.da, en: measure.en },
        cells: [...cells, targetCell({ cells, target })],
      })),
    },
    chart: null,
    notes: [
      {
        da: 'Mål sættes under Mål og gælder en uge. Uden et mål er der en streg.',
        en: 'Targets are set among the targets and are for one week. Without one there is a dash.',
      },
    ],
    source: named('Aalborg 2019, handlingsplan (katalog I-034)'),
  };
  return {
    id: 'ugens-fem',
    title: { da: 'Ugens fem', en: 'The weekly five' },
    period: periodTitle(last),
    sections: [
      all,
      ...figures.map(({ measure, cells, target, filter }) =>
        measureSection(ground, weeks, { measure, cells, target, filter, unitName }),
      ),
    ],
  };
}

function measureSection(
  ground: OverviewGround,
  weeks: readonly NamedPeriod[],
  {
    measure,
    cells,
    target,
    filter,
    unitName,
  }: {
    readonly measure: Measure;
    readonly cells: readonly ReportCell[];
    readonly target: RowTarget | null;
    readonly filter: Filter;
    readonly unitName: (id: string) => string;
  },
): ReportSection {
  const writing = writingOf(measure);
  const units = measure.dimensions.includes('enhed')
    ? computeFigure(ground.snapshot, measure, { periods: weeks, filter, splitBy: 'enhed' })
        .flatMap(({ code }) => (code === null ? [] : [code]))
        .map((code) => ({ code, name: unitName(code) }))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
    : [];
  const parts = units.map(({ code, name }): ReportRow => {
    const own = { ...filter, enhed: [code] };
    const numbers = cellsOf(ground, measure.id, weeks, own);
    const held = { filter: own, cells: numbers, periods: weeks };
    return {
      heading: named(name),
      kind: 'del',
      cells: numbers,
      target: rowTarget(ground, measure.id, held),
    };
  });
  const alone = parts.length < 2;
  const whole: ReportRow = { heading: named(ground.place), kind: 'sum', cells, target };
  return {
    id: measure.id,
    title: { da: measure.da, en: measure.en },
    summary: [weekSentence(measure, cells, target, weeks.at(-1))],
    table: withTargets({
      caption: {
        da: `${measure.da} pr. uge${alone ? '' : ' og team'}`,
        en: `${measure.en} by week${alone ? '' : ' and team'}`,
      },
      of: { da: 'Team', en: 'Team' },
      unit:
        writing.unit === 'pct' ? { da: 'Procent', en: 'Per cent' } : { da: 'Antal', en: 'Number' },
      columns: columnsOf(weeks),
      rows: [whole, ...(alone ? [] : parts)],
    }),
    chart: {
      kind: 'linjer',
      rows: [0],
      targets: targetLines([whole]),
      writing,
    },
    notes: [
      measure.definition,
      ...(measure.dimensions.includes('enhed')
        ? []
        : [
            {
              da: 'Tallet er kommunens og kan ikke deles på team.',
              en: 'The figure is of the whole municipality and cannot be split by team.',
            },
          ]),
    ],
    source: named(measure.source),
  };
}

/** The newest week against the one before and the mean of the weeks before it, and against the target. */
function weekSentence(
  measure: Measure,
  cells: readonly ReportCell[],
  target: RowTarget | null,
  last: NamedPeriod | undefined,
): Said {
  const writing = writingOf(measure);
  const now = cells.at(-1)?.value ?? null;
  const before = cells.at(-2)?.value ?? null;
  const mean = meanOf(cells.slice(0, -1), 1).value;
  return inBoth((language) => {
    const da = language === 'da';
    const name = measure[language];
    if (now === null || last === undefined) {
      return da ? `${name}: ingen tal for ugen.` : `${name}: no figure for the week.`;
    }
    const value = (number: number): string => valueText(number, writing, language);
    const on = periodText(last, language);
    const change = before === null ? null : changeText(before, now, writing, language);
    const than = da
      ? change === 'uændret'
        ? 'fra'
        : 'end'
      : change === 'unchanged'
        ? 'from'
        : 'than';
    const compared =
      change === null
        ? ''
        : da
          ? `, ${change} ${than} ugen før`
          : `, ${change} ${than} the week before`;
    const usual =
      mean === null
        ? ''
        : da
          ? `; gennemsnittet af ugerne før er ${valueText(mean, { ...writing, decimals: 1 }, language)}`
          : `; the mean of the weeks before is ${valueText(mean, { ...writing, decimals: 1 }, language)}`;
    const first = sentence(
      da
        ? `${name}: ${value(now)} i ${on}${compared}${usual}`
        : `${name}: ${value(now)} in ${on}${compared}${usual}`,
    );
    if (target === null) return first;
    return `${first} ${targetSentence(now, target.value, target.direction, writing)[language]}`;
  });
}
