import { day } from '@rettidig/engine';
import { caseFilesOf, generate } from '@rettidig/synthetic';
import { describe, expect, test } from 'vitest';
import { computeFigure } from '../compute/figure.ts';
import { findMeasure, measures } from '../measure/measures.ts';
import { parsePeriod } from '../period/period.ts';
import { noEffort } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import {
  comparedPairs,
  compareTable,
  type ComparisonReading,
  whyTheyDiffer,
} from './comparison.ts';
import { readCsvTable } from './file-table.ts';
import { knownTable } from './known-tables.ts';
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
