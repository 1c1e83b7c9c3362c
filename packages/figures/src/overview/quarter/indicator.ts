import type { Filter } from '../../compute/figure.ts';
import type { OutsidePlace } from '../../external/others.ts';
import { cellOfOthers, cellsOf, measureOf, ofNote, type OverviewGround } from '../cells.ts';
import type { ReportCell, ReportColumn, ReportRow, ReportSection } from '../report.ts';
import {
  inBoth,
  inside,
  named,
  numberText,
  sentence,
  periodText,
  type Said,
  valueText,
  type Writing,
} from '../words.ts';
import { benefits } from '@rettidig/law';
import { cashBenefits, mappingNote, matchOne, matchTwo } from './groups.ts';
import type { QuarterMonths } from './months.ts';

const id = 'job-uddannelse-en-maaned';
const writing: Writing = { unit: 'pct', decimals: 0 };

/** A column of the indicator model: a group of the match system, and a benefit in it. */
export interface IndicatorColumn {
  readonly group: Said;
  readonly benefit: Said;
  readonly filter: Filter;
}

const cash: Said = { da: 'Kontanthjælp', en: 'Cash benefit' };
const sick: Said = { da: 'Sygedagpenge', en: 'Sickness benefit' };
const others: Said = { da: 'Øvrige', en: 'Others' };
const otherBenefits = benefits.codes
  .map(({ code }) => code)
  .filter((code) => !['dagpenge', 'sygedagpenge', ...cashBenefits].includes(code));

function columnsIn(group: Said, kategori: readonly string[]): readonly IndicatorColumn[] {
  return [
    { group, benefit: cash, filter: { ydelse: cashBenefits, kategori } },
    { group, benefit: sick, filter: { ydelse: ['sygedagpenge'], kategori } },
    { group, benefit: others, filter: { ydelse: otherBenefits, kategori } },
  ];
}

const one: Said = { da: 'Match 1: Jobklare', en: 'Match 1: ready for a job' };
const two: Said = { da: 'Match 2: Indsatsklare', en: 'Match 2: ready for an effort' };
const none: Said = { da: 'Uden kategori', en: 'Without category' };

/** The columns of the paper; where it has match 3, which ended in 2014, those stand whom nobody has put in a category. */
export const indicatorColumns: readonly IndicatorColumn[] = [
  {
    group: one,
    benefit: { da: 'A-dagpenge', en: 'Unemployment benefit' },
    filter: { ydelse: ['dagpenge'] },
  },
  ...columnsIn(one, matchOne),
  ...columnsIn(two, matchTwo),
  ...columnsIn(none, ['ingen']),
];

/** The id of a table from outside that has the indicator model of others, divided by the headings of ours. */
export const indicatorTable = 'indikatormodel';

const placeOf = ({ group, benefit }: IndicatorColumn): OutsidePlace => ({
  tables: [indicatorTable],
  column: measureOf(id).da,
  parts: [
    [group.da, group.en],
    [benefit.da, benefit.en],
  ],
});

/** In a job or an education a month after, by match group and benefit, against the cluster (catalogue I-023). */
export function indicatorSection(
  ground: OverviewGround,
  { indicator }: QuarterMonths,
): ReportSection {
  const measure = measureOf(id);
  const own: ReportRow = {
    heading: named(ground.place),
    cells: indicatorColumns.flatMap(({ filter }) => cellsOf(ground, id, [indicator], filter)),
  };
  const cluster: ReportRow = {
    heading: { da: 'Klyngen', en: 'The cluster' },
    cells: indicatorColumns.map((column) =>
      cellOfOthers(ground, { places: [placeOf(column)], area: 'klyngen', period: indicator }, 0),
    ),
  };
  return {
    id: 'indikatormodel',
    title: { da: 'Indikatormodellen', en: 'The indicator model' },
    summary: [highest(own, indicator)],
    table: {
      caption: inBoth((language) =>
        language === 'da'
          ? `I job eller uddannelse en måned efter ${periodText(indicator, language)}`
          : `In work or education one month after ${periodText(indicator, language)}`,
      ),
      of: { da: 'Område', en: 'Area' },
      unit: { da: 'Procent', en: 'Per cent' },
      columns: indicatorColumns.map(({ group, benefit }): ReportColumn => ({
        heading: benefit,
        group,
        period: null,
      })),
      rows: [own, cluster],
      showsOf: true,
    },
    chart: {
      kind: 'soejler',
      bars: indicatorColumns.map(({ group, benefit }, i) => ({
        label: inBoth(
          (language) => `${group[language].split(':')[0] ?? ''} · ${benefit[language]}`,
        ),
        value: own.cells[i]?.value ?? null,
        between: null,
        note: noteOf(own.cells[i], cluster.cells[i]),
      })),
      writing,
    },
    notes: [
      measure.definition,
      mappingNote,
      {
        da: 'Klyngens tal er andre kommuners og kommer udefra: en tabel med id »indikatormodel«, området »Klyngen« og kolonner for gruppe og ydelse, som de hedder her. De mangler, indtil den er lagt ind; kildens klynger findes ikke længere.',
        en: 'The figures of the cluster are those of other municipalities and come from outside: a table with the id “indikatormodel”, the area “Klyngen” and columns for group and benefit as they are called here. They are missing until it is put in; the clusters of the source no longer exist.',
      },
    ],
    source: named(measure.source),
  };
}

/** How many a share is of, and that of the cluster where it is known: `(af 120; klyngen 19 %)`. */
function noteOf(own: ReportCell | undefined, cluster: ReportCell | undefined): Said | null {
  const level = cluster?.value ?? null;
  if (level === null) return ofNote(own);
  const of = own?.of ?? null;
  return inBoth((language) => {
    const da = language === 'da';
    const many = of === null ? [] : [`${da ? 'af' : 'of'} ${numberText(of, 0, language)}`];
    const share = `${numberText(level, writing.decimals, language)}${da ? ' %' : '%'}`;
    return `(${[...many, `${da ? 'klyngen' : 'the cluster'} ${share}`].join('; ')})`;
  });
}

function highest({ cells }: ReportRow, indicator: QuarterMonths['indicator']): Said {
  const known = cells.flatMap(({ value, of }, i) => {
    const column = indicatorColumns[i];
    return value === null || column === undefined ? [] : [{ value, of, column }];
  });
  const [first, ...rest] = known;
  return inBoth((language) => {
    const da = language === 'da';
    const month = periodText(indicator, language);
    if (first === undefined) return da ? `Ingen tal for ${month}.` : `No figures for ${month}.`;
    const top = rest.reduce((most, next) => (next.value > most.value ? next : most), first);
    const low = rest.reduce((least, next) => (next.value < least.value ? next : least), first);
    const name = ({ group, benefit }: IndicatorColumn): string =>
      `${inside(benefit[language])} (${inside(group[language])})`;
    const value = (share: number): string => valueText(share, writing, language);
    if (top.value === low.value) {
      return sentence(
        da
          ? `Alle med tal for ${month}: ${value(top.value)}`
          : `All with figures for ${month}: ${value(top.value)}`,
      );
    }
    return sentence(
      da
        ? `Af dem, der fik en ydelse den første dag i ${month}, kom flest i job eller uddannelse blandt ${name(top.column)}, ${value(top.value)}, og færrest blandt ${name(low.column)}, ${value(low.value)}`
        : `Of those on a benefit on the first day of ${month}, most got into work or education among ${name(top.column)}, ${value(top.value)}, and fewest among ${name(low.column)}, ${value(low.value)}`,
    );
  });
}
