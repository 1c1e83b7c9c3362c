import { addDays } from '@rettidig/engine';
import type { Quantity } from '../../measure/measure.ts';
import { type NamedPeriod, periodOn, periodsUntil } from '../../period/period.ts';
import { cellsOf, columnsOf, measureOf, type OverviewGround } from '../cells.ts';
import { countsOf } from '../counts.ts';
import type { ReportSection } from '../report.ts';
import { ownTarget, targetLines, withTargets } from '../targets.ts';
import { inBoth, named, numberText, percentText, type Said, sentence } from '../words.ts';

const years = 5;

/** How many have turned to the citizens' adviser, of all open cases, and how many have complained; in 12 months each. */
export function complaints(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const id = 'klageandel';
  const measure = measureOf(id);
  const { numerator, divisor } = measure;
  if (divisor === null || !('table' in divisor)) throw new Error('A complaint share is of cases.');
  const newest = periodOn('rullende-aar', addDays(last.to, -1));
  const rolling = periodsUntil(newest, years * 12 + 1).filter(
    (_, i) => (years * 12 - i) % 12 === 0,
  );
  const quantity: Quantity = numerator;
  const enquiries = countsOf(ground, id, rolling, { quantity });
  const cases = countsOf(ground, 'aabne-sager', rolling, { quantity: divisor });
  const share = cellsOf(ground, id, rolling);
  const formal = cellsOf(ground, 'klager', rolling);
  const target = ownTarget(ground, id, share, rolling);
  const heading: Said = { da: 'Andel i procent', en: 'Share in per cent' };
  return {
    id: 'klager',
    title: { da: 'Henvendelser og klager', en: 'Enquiries and complaints' },
    summary: [complaintSentence(enquiries.at(-1)?.value, cases.at(-1)?.value, share.at(-1)?.value)],
    table: withTargets({
      caption: {
        da: 'Henvendelser til borgerrådgiveren og klager',
        en: 'Enquiries to the citizens’ adviser, and complaints',
      },
      of: { da: 'I 12 måneder', en: 'In 12 months' },
      unit: { da: 'Antal og procent', en: 'Number and per cent' },
      columns: columnsOf(rolling),
      rows: [
        {
          heading: { da: 'Henvendelser til borgerrådgiveren', en: 'Enquiries to the adviser' },
          cells: enquiries,
        },
        { heading: { da: 'Åbne sager ved udgangen', en: 'Open cases at the end' }, cells: cases },
        { heading, kind: 'sum', cells: share, target },
        { heading: { da: 'Klager', en: 'Complaints' }, cells: formal },
      ],
    }),
    chart: {
      kind: 'linjer',
      unit: { da: 'Procent', en: 'Per cent' },
      rows: [2],
      targets: targetLines([{ heading, target }]),
      writing: { unit: 'pct', decimals: 2 },
    },
    notes: [measure.definition],
    source: named(measure.source),
  };
}

function complaintSentence(
  enquiries: number | null | undefined,
  cases: number | null | undefined,
  share: number | null | undefined,
): Said {
  return inBoth((language) => {
    const da = language === 'da';
    if (typeof enquiries !== 'number' || typeof cases !== 'number' || typeof share !== 'number') {
      return da ? 'Andelen kan ikke regnes.' : 'The share cannot be computed.';
    }
    const number = (value: number): string => numberText(value, 0, language);
    const of = percentText(share, 2, language);
    return sentence(
      da
        ? `${number(enquiries)} henvendelser til borgerrådgiveren på ${number(cases)} åbne sager: ${of}`
        : `${number(enquiries)} enquiries to the citizens’ adviser on ${number(cases)} open cases: ${of}`,
    );
  });
}
