import { describe, expect, test } from 'vitest';
import { readCsvTable } from './file-table.ts';
import { externalProblemLine, type ExternalTable } from './result.ts';
import { tableChanges } from './table-changes.ts';

/** Written by hand: what a table would hold as CSV, so that what is lost can be counted by eye. */
function tableOf(...lines: readonly string[]): ExternalTable {
  const reading = readCsvTable(
    ['Område;Periode;Køn;Antal personer;Antal forløb', ...lines].join('\n'),
    { source: 'fil', tableId: 'y07a02', title: 'Sygedagpenge', updatedAt: null, nextUpdate: null },
  );
  if (reading.outcome === 'problems') throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

const months = (...codes: readonly string[]) =>
  tableOf(...codes.map((code) => `Øvelev;${code};I alt;10;12`));

const stands = tableOf(
  'Øvelev;2026M04;Kvinder;10;12',
  'Øvelev;2026M04;Mænd;11;13',
  'Øvelev;2026M05;Kvinder;12;14',
  'Øvelev;2026M05;Mænd;13;15',
  'Hele landet;2026M05;Kvinder;120;140',
  'Hele landet;2026M05;Mænd;130;150',
);

const linesOf = (before: ExternalTable, after: ExternalTable) =>
  tableChanges(before, after).map(externalProblemLine);

const without = (
  table: ExternalTable,
  isGone: (row: ExternalTable['rows'][number]) => boolean,
) => ({
  ...table,
  rows: table.rows.filter((row) => !isGone(row)),
});

describe('a table beside the one that stands', () => {
  test('with the same rows and other numbers is no change, in any order', () => {
    const rows = stands.rows.toReversed().map((row) => ({ ...row, values: ['1', '2'] }));
    expect(linesOf(stands, { ...stands, rows })).toEqual([]);
  });

  test('with more areas and periods has grown', () => {
    expect(
      linesOf(
        without(stands, ({ area }) => area === 'Hele landet'),
        stands,
      ),
    ).toEqual([]);
    expect(linesOf(months('2026M04'), months('2026M04', '2026M05'))).toEqual([]);
  });

  test('has its oldest periods fall out when as many come in', () => {
    const before = months('2026M02', '2026M03', '2026M04');
    expect(linesOf(before, months('2026M03', '2026M04', '2026M05'))).toEqual([]);
    expect(linesOf(before, months('2026M04', '2026M05', '2026M06'))).toEqual([]);
  });

  test.for([
    [
      'the country gone',
      without(stands, ({ area }) => area === 'Hele landet'),
      ['Området Hele landet er ikke med mere.'],
    ],
    [
      'a value gone',
      without(stands, ({ dimensions }) => dimensions[0] === 'Mænd'),
      ['Fordelingen Køn: Værdien Mænd er ikke med mere.'],
    ],
    [
      'a period gone and none come',
      without(stands, ({ period }) => period === '2026M04'),
      ['Perioden 2026M04 er ikke med mere.'],
    ],
    [
      'the newest period gone',
      without(stands, ({ period }) => period === '2026M05'),
      ['Området Hele landet er ikke med mere.', 'Perioden 2026M05 er ikke med mere.'],
    ],
    [
      'a row gone of what is still there',
      without(stands, (row) => row.area === 'Øvelev' && row.values[0] === '13'),
      ['Rækken Øvelev 2026M05 Mænd er ikke med mere.'],
    ],
    [
      'a column emptied',
      {
        ...stands,
        rows: stands.rows.map((row) => ({ ...row, values: [row.values[0] ?? '', null] })),
      },
      ['Kolonnen Antal forløb: Der er ingen tal i den mere.'],
    ],
  ] as const)('%s', ([, after, lines]) => {
    expect(linesOf(stands, after)).toEqual(lines);
  });

  test('of one month does not take over from a series, not even when it is newer', () => {
    const before = months(
      ...['01', '02', '03', '04', '05', '06', '07', '08'].map((month) => `2026M${month}`),
    );
    expect(linesOf(before, months('2026M09'))).toEqual([
      'Perioderne 2026M01, 2026M02, 2026M03, 2026M04, 2026M05, 2026M06 og 2 mere er ikke med mere.',
    ]);
    expect(linesOf(before, months('2026M05'))[0]).toContain('2026M01');
  });

  test('of quarters does not fall in for months', () => {
    const after = months('2026K1', '2026K2');
    expect(linesOf(months('2026M01', '2026M02'), after)).toEqual([
      'Perioderne 2026M01, 2026M02 er ikke med mere.',
    ]);
  });

  test('in another form says so first', () => {
    const after = { ...stands, measures: ['Antal personer', 'Antal borgere'] };
    expect(linesOf(stands, after)).toEqual([
      'Kolonnen Antal forløb: Den er der ikke mere.',
      'Kolonnen Antal borgere: Den er ny.',
    ]);
  });
});
