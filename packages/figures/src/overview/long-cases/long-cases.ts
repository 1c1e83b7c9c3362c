import { benefits } from '@rettidig/law';
import { type NamedPeriod, periodAfter } from '../../period/period.ts';
import { durationClasses } from '../../snapshot/dimension.ts';
import { cellsOf, columnsOf, measureOf, type OverviewGround } from '../cells.ts';
import { derived, periodTitle } from '../counts.ts';
import type { Report, ReportRow, ReportSection } from '../report.ts';
import { pointsOf, trendSentence } from '../sentences.ts';
import { ownTarget, targetLines, withTargets } from '../targets.ts';
import { complaints } from './complaints.ts';
import {
  inBoth,
  named,
  numberText,
  percentText,
  periodText,
  type Said,
  sentence,
} from '../words.ts';

const years = 5;

/**
 * Cases of more than three years: how many, their share, five years back, how long everybody has been on a benefit, and
 * how many have turned to the citizens' adviser (catalogue I-033, F-021).
 *
 * @param last the newest month, which has ended
 */
export function longCases(ground: OverviewGround, last: NamedPeriod): Report {
  return {
    id: 'langvarige',
    title: { da: 'Langvarige sager', en: 'Long cases' },
    period: periodTitle(last),
    sections: [
      development(ground, last),
      byBenefit(ground, last),
      byDuration(ground, last),
      complaints(ground, last),
    ],
  };
}

function development(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const asked = Array.from({ length: years * 4 + 1 }, (_, i) =>
    periodAfter(last, (i - years * 4) * 3),
  );
  // Columns without data would push those with numbers out of sight.
  const silences = cellsOf(ground, 'langvarige-sager', asked).map(({ silence }) => silence?.kind);
  const missing = Math.max(
    0,
    silences.findIndex((kind) => kind !== 'ingen-data'),
  );
  const months = asked.slice(missing);
  const [oldest = last] = months;
  const number = cellsOf(ground, 'langvarige-sager', months);
  const share = cellsOf(ground, 'andel-langvarige', months);
  const measure = measureOf('langvarige-sager');
  const rows: readonly ReportRow[] = [
    {
      heading: { da: 'Antal', en: 'Number' },
      cells: number,
      target: ownTarget(ground, 'langvarige-sager', number, months),
    },
    {
      heading: { da: 'Andel i procent', en: 'Share in per cent' },
      cells: share,
      target: ownTarget(ground, 'andel-langvarige', share, months),
    },
  ];
  const name: Said = { da: 'Langvarige sager', en: 'Long cases' };
  return {
    id: 'udvikling',
    title: { da: 'Udvikling over fem år', en: 'Development over five years' },
    summary: [
      trendSentence(name, pointsOf(number, months), { unit: 'tal', decimals: 0 }),
      trendSentence(
        { da: 'Andel af alle på en ydelse', en: 'Share of all on a benefit' },
        pointsOf(share, months),
        { unit: 'pct', decimals: 1 },
      ),
    ],
    table: withTargets({
      caption: {
        da: 'Sager med en varighed over 3 år',
        en: 'Cases of a duration over 3 years',
      },
      of: { da: 'Ved månedens udgang', en: 'At the end of the month' },
      unit: { da: 'Antal og procent', en: 'Number and per cent' },
      columns: columnsOf(months),
      rows,
    }),
    chart: {
      kind: 'linjer',
      unit: { da: 'Antal', en: 'Number' },
      rows: [0],
      targets: targetLines(rows.slice(0, 1)),
      writing: { unit: 'tal', decimals: 0 },
    },
    notes: [
      measure.definition,
      ...(missing === 0
        ? []
        : [
            inBoth((language) =>
              language === 'da'
                ? `Før ${periodText(oldest, language)} er der ikke data for tre år.`
                : `Before ${periodText(oldest, language)} there are not data for three years.`,
            ),
          ]),
    ],
    source: named(measure.source),
  };
}

function byBenefit(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const months = Array.from({ length: years + 1 }, (_, i) => periodAfter(last, (i - years) * 12));
  const asked = ground.filter.ydelse;
  const rows = [
    ...benefits.codes
      .filter(({ code }) => asked === undefined || asked.includes(code))
      .map(({ code, da, en }): ReportRow => ({
        heading: { da, en },
        cells: cellsOf(ground, 'langvarige-sager', months, { ydelse: [code] }),
      }))
      .filter(({ cells }) => cells.some(({ value }) => value !== null && value > 0)),
    {
      heading: { da: 'I alt', en: 'In all' },
      kind: 'sum' as const,
      cells: cellsOf(ground, 'langvarige-sager', months),
    },
  ];
  return {
    id: 'efter-ydelse',
    title: { da: 'Efter ydelse', en: 'By benefit' },
    summary: rows
      .slice(0, -1)
      .map(({ heading, cells }) => fallSentence(heading, cells[0]?.value, cells.at(-1)?.value)),
    table: {
      caption: { da: 'Langvarige sager efter ydelse', en: 'Long cases by benefit' },
      of: { da: 'Ydelse', en: 'Benefit' },
      unit: { da: 'Borgere ved månedens udgang', en: 'Citizens at the end of the month' },
      columns: columnsOf(months),
      rows,
    },
    chart: {
      kind: 'soejler',
      bars: rows.map(({ heading, cells }) => ({
        label: heading,
        value: cells.at(-1)?.value ?? null,
        between: null,
        note: null,
      })),
      writing: { unit: 'tal', decimals: 0 },
    },
    notes: [
      {
        da: 'En borger, der skifter ydelse, begynder forfra: sagen tæller fra den første dag på den ydelse, borgeren får nu.',
        en: 'A citizen who changes benefit begins anew: the case counts from the first day on the present benefit.',
      },
    ],
    source: named(measureOf('langvarige-sager').source),
  };
}

function fallSentence(
  name: Said,
  before: number | null | undefined,
  now: number | null | undefined,
): Said {
  return inBoth((language) => {
    const da = language === 'da';
    if (typeof now !== 'number') return da ? `${name.da}: ingen tal.` : `${name.en}: no figures.`;
    const value = numberText(now, 0, language);
    if (typeof before !== 'number') {
      return da
        ? `${name.da}: ${value} sager; der er ingen tal fra fem år før.`
        : `${name.en}: ${value} cases; there are no figures from five years before.`;
    }
    const size = numberText(Math.abs(now - before), 0, language);
    if (now === before) {
      return da
        ? `${name.da}: ${value} sager, det samme som fem år før.`
        : `${name.en}: ${value} cases, the same as five years before.`;
    }
    const word = now < before ? (da ? 'færre' : 'fewer') : da ? 'flere' : 'more';
    return da
      ? `${name.da}: ${value} sager, ${size} ${word} end fem år før.`
      : `${name.en}: ${value} cases, ${size} ${word} than five years before.`;
  });
}

function byDuration(ground: OverviewGround, last: NamedPeriod): ReportSection {
  const id = 'fuldtidspersoner';
  const [whole] = cellsOf(ground, id, [last]);
  const rows = durationClasses.map(({ code, da, en }): ReportRow => {
    const [number] = cellsOf(ground, id, [last], { varighed: [code] });
    const cells = number === undefined ? [] : [number];
    return {
      heading: { da, en },
      cells: [
        ...cells,
        derived([number, whole], 1, ([a = 0, b = 0]) => (b === 0 ? null : (a * 100) / b)),
      ],
    };
  });
  const long = rows.at(-1)?.cells[1]?.value ?? null;
  return {
    id: 'varighed',
    title: {
      da: 'Hvor længe har alle været på ydelsen?',
      en: 'How long has everybody been on it?',
    },
    summary: [
      inBoth((language) => {
        const da = language === 'da';
        const month = periodText(last, language);
        if (long === null) return da ? `Ingen tal for ${month}.` : `No figures for ${month}.`;
        const share = percentText(long, 1, language);
        return sentence(
          da
            ? `I ${month} havde fuldtidspersoner med mere end tre år på ydelsen en andel på ${share}`
            : `In ${month} full-time persons of more than three years on the benefit were ${share}`,
        );
      }),
    ],
    table: {
      caption: inBoth((language) =>
        language === 'da'
          ? `Fuldtidspersoner efter varighed, ${periodText(last, language)}`
          : `Full-time persons by duration, ${periodText(last, language)}`,
      ),
      of: { da: 'Varighed', en: 'Duration' },
      unit: { da: 'Fuldtidspersoner og procent', en: 'Full-time persons and per cent' },
      columns: [
        { heading: { da: 'Fuldtidspersoner', en: 'Full-time persons' }, group: null, period: last },
        { heading: { da: 'Procent', en: 'Per cent' }, group: null, period: null },
      ],
      rows,
    },
    chart: {
      kind: 'soejler',
      unit: { da: 'Procent', en: 'Per cent' },
      bars: rows.map(({ heading, cells }) => ({
        label: heading,
        value: cells[1]?.value ?? null,
        between: null,
        note: null,
      })),
      writing: { unit: 'pct', decimals: 1 },
    },
    notes: [
      {
        da: 'Hver dag tæller i den klasse, hvor borgeren var nået til den dag.',
        en: 'Each day counts in the class that the citizen had reached that day.',
      },
      measureOf(id).definition,
    ],
    source: named(measureOf('passivandel').source),
  };
}
