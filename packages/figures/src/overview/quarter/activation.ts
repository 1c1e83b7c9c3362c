import { cellsOf, columnsOf, measureOf, type OverviewGround } from '../cells.ts';
import type { ReportSection } from '../report.ts';
import { pointsOf, targetSentence, trendSentence } from '../sentences.ts';
import { rowTarget, targetLines, withTargets } from '../targets.ts';
import { named, type Said, type Writing } from '../words.ts';
import { mappingNote, paperGroups } from './groups.ts';
import type { QuarterMonths } from './months.ts';

const id = 'aktiveringsgrad';

/** How much of the time on benefits is spent in offers, thirteen months (catalogue I-020). */
export function activationSection(ground: OverviewGround, months: QuarterMonths): ReportSection {
  const measure = measureOf(id);
  const writing: Writing = { unit: 'pct', decimals: measure.decimals };
  const rows = paperGroups.map(({ name, filter, budget }) => {
    const cells = cellsOf(ground, id, months.thirteen, filter);
    const held = { filter: { ...ground.filter, ...budget }, cells, periods: months.thirteen };
    return { heading: name, target: rowTarget(ground, id, held), cells };
  });
  const summary = rows.flatMap(({ heading, cells, target }): readonly Said[] => {
    const points = pointsOf(cells, months.thirteen);
    const last = points.at(-1);
    const trend = trendSentence(heading, points, writing);
    return target === null || last === undefined
      ? [trend]
      : [trend, targetSentence(last.value, target.value, target.direction, writing)];
  });
  return {
    id: 'aktivering',
    title: { da: 'Aktiveringsgrad', en: 'Activation rate' },
    summary,
    table: withTargets({
      caption: {
        da: 'Aktiveringsgrad de seneste 13 måneder',
        en: 'Activation rate, the last 13 months',
      },
      of: { da: 'Målgruppe', en: 'Target group' },
      unit: { da: 'Procent', en: 'Per cent' },
      columns: columnsOf(months.thirteen),
      rows,
    }),
    chart: {
      kind: 'linjer',
      rows: rows.map((_, i) => i),
      targets: targetLines(rows),
      writing,
    },
    notes: [
      { da: measure.definition.da, en: measure.definition.en },
      mappingNote,
      {
        da: 'Budgettets forudsætning står som mål, når den er sat for A-dagpenge og for kontanthjælp.',
        en: 'The assumption of the budget stands as the target when it is set for unemployment benefit and for cash benefit.',
      },
    ],
    source: named(measure.source),
  };
}
