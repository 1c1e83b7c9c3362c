import { periodAfter } from '../../period/period.ts';
import { columnsOf, type OverviewGround, silent } from '../cells.ts';
import { derived } from '../counts.ts';
import type { ReportSection } from '../report.ts';
import { named } from '../words.ts';
import { type Flow, stockAt } from './stock.ts';

/** Those there are, plus those who come, less those who leave, are those there are then. */
export function balanceSection(
  ground: OverviewGround,
  { months, entries, exits }: Flow,
): ReportSection {
  const first = months[0];
  if (first === undefined) throw new Error('No months to balance.');
  const [before, ...after] = stockAt(ground, [periodAfter(first, -1), ...months], {
    name: 'borgere',
  });
  const opening = [before ?? silent({ kind: 'tom' }), ...after.slice(0, -1)];
  const off = after.map((end, i) =>
    derived(
      [opening[i], entries[i], exits[i], end],
      0,
      ([a = 0, come = 0, go = 0, b = 0]) => b - (a + come - go),
    ),
  );
  const wrong = off.filter(({ value }) => value !== null && value !== 0).length;
  const known = off.filter(({ value }) => value !== null).length;
  return {
    id: 'afstemning',
    title: { da: 'Går tallene op?', en: 'Do the figures add up?' },
    summary: [
      wrong === 0
        ? {
            da: `Borgere ved månedens begyndelse plus tilgang minus afgang giver borgere ved månedens udgang i alle ${known} måneder.`,
            en: `Citizens at the beginning of the month plus inflow less outflow make those at its end in all ${known} months.`,
          }
        : {
            da: `Tallene går ikke op i ${wrong} af ${known} måneder; se den nederste række.`,
            en: `The figures do not add up in ${wrong} of ${known} months; see the last row.`,
          },
    ],
    table: {
      caption: { da: 'Afstemning måned for måned', en: 'Balance month by month' },
      of: { da: 'Borgere', en: 'Citizens' },
      unit: { da: 'Antal', en: 'Number' },
      columns: columnsOf(months),
      rows: [
        { heading: { da: 'Ved begyndelsen', en: 'At the beginning' }, cells: opening },
        { heading: { da: '+ tilgang', en: '+ inflow' }, cells: entries },
        { heading: { da: '− afgang', en: '− outflow' }, cells: exits },
        { heading: { da: 'Ved udgangen', en: 'At the end' }, kind: 'sum', cells: after },
        { heading: { da: 'Forskel', en: 'Difference' }, cells: off },
      ],
    },
    chart: { kind: 'linjer', rows: [3], targets: [], writing: { unit: 'tal', decimals: 0 } },
    notes: [
      {
        da: 'En borger har én ydelse ad gangen. De, der har deres sidste dag på månedens sidste dag, er ikke med ved udgangen.',
        en: 'A citizen has one benefit at a time. Those whose last day is the last day of the month are not among those at its end.',
      },
    ],
    source: named('Egen afstemning'),
  };
}
