import { day } from '@rettidig/engine';
import { caseFilesOf, generate } from '@rettidig/synthetic';
import { describe, expect, test } from 'vitest';
import { computeFigure } from '../compute/figure.ts';
import { findMeasure, measures } from '../measure/measures.ts';
import { parsePeriod } from '../period/period.ts';
import { noEffort } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { compareTable, type ComparisonReading } from './comparison.ts';
import { readCsvTable } from './file-table.ts';
import { comparedPairs, whyNotCompared, whyTheyDiffer } from './compared-pairs.ts';
import { knownTable, knownTables } from './known-tables.ts';
import type { ExternalTable } from './result.ts';

const on = day('2026-11-23');
const snapshot = buildSnapshot({
  municipality: 173,
  on,
  inhabitants: 3000,
  persons: caseFilesOf(generate({ municipality: 173, seed: 1, on, size: 3000 }))
    .slice(0, 300)
    .map((file, i) => ({ id: `p${i}`, unit: 'e', file, records: noEffort })),
  jobOrders: [],
  alliances: [],
});

function tableOf(csv: string): ExternalTable {
  const reading = readCsvTable(csv, {
    source: 'fil',
    tableId: 'y07a02',
    title: 'Sygedagpenge',
    updatedAt: day('2026-11-12'),
    nextUpdate: null,
  });
  if (reading.outcome === 'table') return reading.table;
  throw new Error(JSON.stringify(reading.problems));
}

const compared = (csv: string): readonly ComparisonReading[] =>
  compareTable(snapshot, tableOf(csv), { area: 'Øvelev', most: 12, asOf: on });

function ourCount(code: string): number {
  const period = parsePeriod(code);
  const measure = findMeasure('antal-personer');
  if (period === null || measure === null) throw new Error('no figure');
  const filter = { ydelse: ['sygedagpenge'] };
  const [whole] = computeFigure(snapshot, measure, { periods: [period], filter });
  return whole?.cells[0]?.value ?? Number.NaN;
}

const rowsOf = (reading: ComparisonReading | undefined) =>
  reading?.outcome === 'compared' ? reading.comparison.rows : [];

describe('our figures beside those of Jobindsats', () => {
  test('each period beside our own of the same days, with the difference', () => {
    const may = ourCount('2026-05');
    const quarter = ourCount('2026-K2');
    const [persons, fullTime] = compared(
      `Område;Periode;Antal personer\nØvelev;2026M05;${may - 2}\nØvelev;2026K2;0\nAndetsteds;2026M05;9`,
    );
    expect(rowsOf(persons)).toEqual([
      expect.objectContaining({
        period: '2026K2',
        value: quarter,
        difference: quarter,
        percent: null,
      }),
      expect.objectContaining({
        period: '2026M05',
        theirs: String(may - 2),
        value: may,
        difference: 2,
      }),
    ]);
    expect(rowsOf(persons)[1]?.percent).toBeCloseTo(200 / (may - 2), 9);
    expect(fullTime).toMatchObject({
      outcome: 'not-comparable',
      why: 'Tabellen har ingen kolonne »Antal fuldtidspersoner«.',
    });
  });

  test.for([
    ['hidden there', 'Øvelev;2026M05;..\nØvelev;2026M04;1', '2026M05'],
    ['days that are not certain', 'Øvelev;2026QMAT05;10', '2026QMAT05'],
    ['a month that is not over', 'Øvelev;2026M11;10', '2026M11'],
    ['a month to come', 'Øvelev;2027M01;10', '2027M01'],
  ] as const)('%s: no difference, and not 0', ([, rows, period]) => {
    const [persons] = compared(`Område;Periode;Antal personer\n${rows}`);
    const row = rowsOf(persons).find((one) => one.period === period);
    expect(row).toMatchObject({ difference: null, percent: null });
  });

  test('of a divided table the rows in total count; without them nothing is added up', () => {
    const head = 'Område;Periode;Køn;Antal personer\n';
    const divided = 'Øvelev;2026M05;Kvinder;4\nØvelev;2026M05;Mænd;6\n';
    const [persons] = compared(`${head}${divided}Øvelev;2026M05;Køn i alt;11`);
    expect(rowsOf(persons).map(({ theirs }) => theirs)).toEqual(['11']);
    expect(compared(head + divided)[0]).toMatchObject({
      outcome: 'not-comparable',
      why: expect.stringContaining('delt efter Køn') as string,
    });
  });

  test('a table of other municipalities is not taken for ours', () => {
    expect(compared('Område;Periode;Antal personer\nAndetsteds;2026M05;4')[0]).toMatchObject({
      outcome: 'not-comparable',
    });
    expect(compared('Periode;Antal personer\n2026M05;4')[0]?.outcome).toBe('not-comparable');
    const [own] = compared('Kommune;Periode;Antal personer\nØvelev Kommune;2026M05;4');
    expect(rowsOf(own)).toHaveLength(1);
  });

  test('says why they differ, with both days', () => {
    const both = 'Område;Periode;Antal personer;Antal fuldtidspersoner\nØvelev;2026M05;4;3';
    const why = compared(both)
      .flatMap((one) => (one.outcome === 'compared' ? one.comparison.why : []))
      .join(' ');
    expect(why).toContain('12.11.2026');
    expect(why).toContain('23.11.2026');
    expect(why).toContain('udbetalte del af fuld tid');
    expect(whyTheyDiffer.join(' ')).toContain('hel uge');
  });
});

test('every pair is of a known table and a measure that can be asked so', () => {
  const ids = new Set(measures.map(({ id }) => id));
  for (const { tables, measure, filter } of comparedPairs) {
    for (const table of tables) expect(knownTable(table)?.id).toBe(table);
    expect(ids.has(measure)).toBe(true);
    for (const id of Object.keys(filter)) expect(findMeasure(measure)?.dimensions).toContain(id);
  }
});

describe('a table of paid hours', () => {
  const hoursOf = (csv: string): readonly ComparisonReading[] =>
    compareTable(
      snapshot,
      { ...tableOf(csv), tableId: 'otij01' },
      { area: 'Øvelev', most: 12, asOf: on },
    );

  // What OTIJ01 has: persons with ordinary hours, their share and their mean hours (the measure's own source).
  test('has its one share beside ours, with what is not confirmed', () => {
    const [reading] = hoursOf(
      [
        'Område;Periode;Personer med ordinære timer;Andel med ordinære timer (pct.);Gennemsnitlige timer',
        'Øvelev;2026M05;80;12,5;9,4',
      ].join('\n'),
    );
    if (reading?.outcome !== 'compared') throw new Error(JSON.stringify(reading));
    const measure = findMeasure('med-timer');
    const period = parsePeriod('2026-05');
    if (measure === null || period === null) throw new Error('no figure');
    const [whole] = computeFigure(snapshot, measure, { periods: [period], filter: {} });
    const ours = Number(whole?.cells[0]?.value?.toFixed(1));
    expect(reading.comparison.rows).toMatchObject([{ theirs: '12.5', value: ours }]);
    expect(reading.comparison.rows[0]?.difference).toBeCloseTo(ours - 12.5, 10);
    expect(reading.comparison.why.join(' ')).toContain('er ikke bekræftet');
  });

  test('is not compared where it cannot be said which column is the share', () => {
    const [reading] = hoursOf(
      ['Område;Periode;Andel kvinder;Andel mænd', 'Øvelev;2026M05;1,5;2,5'].join('\n'),
    );
    expect(reading).toMatchObject({ outcome: 'not-comparable' });
  });
});

test('every table that is known is compared, or says why not', () => {
  const general = whyNotCompared('findes-ikke');
  for (const { id } of knownTables) expect(whyNotCompared(id)).not.toBe(general);
  expect(whyNotCompared('aus07')).toContain('registreret ledighed');
  expect(whyNotCompared('y07a02')).toBeNull();
  expect(whyNotCompared('otij01')).toBeNull();
});
