import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { findMeasure } from '../measure/measures.ts';
import { parsePeriod } from '../period/period.ts';
import { readCsvTable } from './file-table.ts';
import { outsideValue, placesOf } from './others.ts';
import type { ExternalTable } from './result.ts';

const measureOf = (id: string) => {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(id);
  return measure;
};
const periodOf = (code: string) => {
  const period = parsePeriod(code);
  if (period === null) throw new Error(code);
  return period;
};

function tableOf(tableId: string, csv: string): ExternalTable {
  const head = { source: 'fil', tableId, title: tableId, nextUpdate: null } as const;
  const reading = readCsvTable(csv, { ...head, updatedAt: day('2026-11-12') });
  if (reading.outcome === 'table') return reading.table;
  throw new Error(JSON.stringify(reading.problems));
}

const sick = placesOf(measureOf('antal-personer'), { ydelse: ['sygedagpenge'] });
const may = periodOf('2026-05');
const benefits = tableOf(
  'y07a02',
  [
    'Område;Periode;Køn;Antal personer (antal);Antal fuldtidspersoner',
    'Hele landet;2026M05;Køn i alt;61.204;50.000',
    'Hele landet;2026M05;Kvinder;31.000;25.000',
    'Klyngen;2026M05;Køn i alt;2.410,5;..',
    'Hele landet;2026M06;Køn i alt;..;..',
    'Klynge 4;2026M06;Køn i alt;5;5',
    'Hele landet;2026K2;Køn i alt;70.000;1',
  ].join('\n'),
);

describe("others' numbers of a measure", () => {
  // The rows above, read off.
  test.for([
    ['Hele landet', '2026-05', 61_204],
    ['Klyngen', '2026-05', 2410.5],
    ['Hele landet', '2026-K2', 70_000],
    ['Hele landet', '2026-06', null],
    ['Klyngen', '2026-06', null],
    ['Øvelev', '2026-05', null],
  ] as const)('%s in %s: %s', ([area, period, expected]) => {
    expect(outsideValue([benefits], sick, { area, period: periodOf(period) })).toBe(expected);
  });

  test('are missing where the table is of another benefit, has no total, or stands twice', () => {
    const asked = { area: 'Hele landet', period: may };
    const other = placesOf(measureOf('antal-personer'), { ydelse: ['dagpenge'] });
    expect(outsideValue([benefits], other, asked)).toBeNull();
    expect(outsideValue([], sick, asked)).toBeNull();
    const head = 'Område;Periode;Køn;Antal personer;Antal fuldtidspersoner';
    const divided = tableOf('y07a02', `${head}\nHele landet;2026M05;Mænd;4;3`);
    expect(outsideValue([divided], sick, asked)).toBeNull();
    const twice = `${head}\nHele landet;2026M05;Alle;4;3\nHele landet;2026M05;Køn i alt;5;3`;
    expect(outsideValue([tableOf('y07a02', twice)], sick, asked)).toBeNull();
  });

  test('are those of the newest table that has them', () => {
    const newer = tableOf(
      'y07a02',
      'Område;Periode;Antal personer;Antal fuldtidspersoner\nHele landet;2026M05;61.300;1',
    );
    const valueOf = (area: string) => outsideValue([newer, benefits], sick, { area, period: may });
    expect([valueOf('Hele landet'), valueOf('Klyngen')]).toEqual([61_300, 2410.5]);
  });

  test('stand in a table under the id of the measure, divided by names as ours', () => {
    const table = tableOf(
      'andel-langvarige',
      'Område;Periode;Ydelse;Visitationskategori;Andel\nKlyngen;2026M05;Kontanthjælp;Aktivitetsparat;7,5\nKlyngen;2026M05;I alt;I alt;4,1',
    );
    const measure = measureOf('andel-langvarige');
    const asked = { area: 'Klyngen', period: may };
    const valueOf = (filter: Parameters<typeof placesOf>[1]) =>
      outsideValue([table], placesOf(measure, filter), asked);
    expect([
      valueOf({}),
      valueOf({ ydelse: ['kontanthjaelp'], kategori: ['aktivitetsparat'] }),
      valueOf({ ydelse: ['kontanthjaelp'] }),
      valueOf({ ydelse: ['kontanthjaelp', 'dagpenge'] }),
    ]).toEqual([4.1, 7.5, null, null]);
    expect(outsideValue([table], placesOf(measureOf('samtaler'), {}), asked)).toBeNull();
  });
});
