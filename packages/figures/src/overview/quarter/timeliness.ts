import { cellsOf, columnsOf, measureOf, type OverviewGround } from '../cells.ts';
import type { ReportCell, ReportRow, ReportSection } from '../report.ts';
import { pointsOf, trendSentence } from '../sentences.ts';
import { ownTarget, targetLines, withTargets } from '../targets.ts';
import { inBoth, named, periodText, type Said, valueText, type Writing } from '../words.ts';
import type { QuarterMonths } from './months.ts';

type Subject = 'samtale' | 'tilbud';

const writing: Writing = { unit: 'pct', decimals: 1 };
const about: Readonly<Record<Subject, Said>> = {
  samtale: { da: 'samtaler', en: 'interviews' },
  tilbud: { da: 'tilbud', en: 'offers' },
};

/** The share that is not in time: what is left of a share that is. The way down leads to those who are late. */
function lateOf(cell: ReportCell): ReportCell {
  if (cell.value === null) return cell;
  const down = cell.down === null ? null : { ...cell.down, side: 'rest' as const };
  return { ...cell, value: 100 - cell.value, down };
}

/**
 * Interviews and offers in time, in persons and in full-time persons, thirteen months (catalogue I-021). The share that is
 * late stands beside: the level of 8 to 10 percent that the paper of 2013 names can only be that one.
 */
export function timelinessSection(
  subject: Subject,
  ground: OverviewGround,
  months: QuarterMonths,
): ReportSection {
  const words = about[subject];
  const persons = cellsOf(ground, `rettidighed-${subject}-personer`, months.thirteen);
  const fullTime = cellsOf(ground, `rettidighed-${subject}-fuldtid`, months.thirteen);
  const measure = measureOf(`rettidighed-${subject}-personer`);
  const rows: readonly ReportRow[] = [
    {
      heading: { da: 'Til tiden, personer', en: 'In time, persons' },
      cells: persons,
      target: ownTarget(ground, `rettidighed-${subject}-personer`, persons, months.thirteen),
    },
    {
      heading: { da: 'Til tiden, fuldtidspersoner', en: 'In time, full-time persons' },
      cells: fullTime,
      target: ownTarget(ground, `rettidighed-${subject}-fuldtid`, fullTime, months.thirteen),
    },
    { heading: { da: 'For sent, personer', en: 'Late, persons' }, cells: persons.map(lateOf) },
    {
      heading: { da: 'For sent, fuldtidspersoner', en: 'Late, full-time persons' },
      cells: fullTime.map(lateOf),
    },
  ];
  const name: Said = { da: `Rettidige ${words.da}, personer`, en: `Timely ${words.en}, persons` };
  return {
    id: `rettidighed-${subject}`,
    title: { da: `Rettidighed: ${words.da}`, en: `Timeliness: ${words.en}` },
    summary: [
      trendSentence(name, pointsOf(persons, months.thirteen), writing),
      ...bothWays(persons, fullTime, months),
    ],
    table: withTargets({
      caption: {
        da: `Rettidige ${words.da} de seneste 13 måneder`,
        en: `Timely ${words.en}, the last 13 months`,
      },
      of: { da: 'Opgjort som', en: 'Counted as' },
      unit: { da: 'Procent', en: 'Per cent' },
      columns: columnsOf(months.thirteen),
      rows,
    }),
    chart: {
      kind: 'linjer',
      rows: [0, 1],
      targets: targetLines(rows.slice(0, 2)),
      writing,
    },
    notes: [
      {
        da: 'Jobindsats tæller personer, budgettet fuldtidspersoner; de to tal er ikke ens. Budgettets niveau på 8-10 pct. i kilden kan kun læses som andelen, der er for sent.',
        en: 'Jobindsats counts persons, the budget full-time persons; the two differ. The 8 to 10 per cent of the budget in the source can only be read as the share that is late.',
      },
      measure.definition,
    ],
    source: named(measure.source),
  };
}

function bothWays(
  persons: readonly ReportCell[],
  fullTime: readonly ReportCell[],
  { thirteen }: QuarterMonths,
): readonly Said[] {
  const one = pointsOf(persons, thirteen).at(-1);
  const other = pointsOf(fullTime, thirteen).at(-1);
  if (one === undefined || other === undefined || one.period !== other.period) return [];
  return [
    inBoth((language) => {
      const on = periodText(one.period, language);
      const late = (value: number): string => valueText(100 - value, writing, language);
      return language === 'da'
        ? `For sent i ${on}: ${late(one.value)} af personerne og ${late(other.value)} af fuldtidspersonerne.`
        : `Late in ${on}: ${late(one.value)} of the persons and ${late(other.value)} of the full-time persons.`;
    }),
  ];
}
