import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import {
  benchmarkV2,
  benefitCsv,
  benefitV2,
  benefitV3,
  errorPage,
  periodsV2,
  statBankCsv,
  statBankData,
  statBankInfo,
  tableV3,
} from '../testing/external/answers.ts';
import { readBenchmark } from './benchmark.ts';
import { readCsvTable, readSheet } from './file-table.ts';
import { readJobindsatsV2, readV2Periods } from './jobindsats-v2.ts';
import { readJobindsatsV3, readV3Table } from './jobindsats-v3.ts';
import {
  type ExternalReading,
  type ExternalSource,
  type ExternalTable,
  type TableHead,
  externalProblemLine,
} from './result.ts';
import { readStatBank, readTableInfo } from './statbank.ts';

const head = (source: ExternalSource, tableId = 'y01a02'): TableHead => ({
  source,
  tableId,
  title: 'A-dagpenge',
  updatedAt: null,
  nextUpdate: null,
});

function tableIn(reading: ExternalReading): ExternalTable {
  if (reading.outcome === 'table') return reading.table;
  throw new Error(reading.problems.map(externalProblemLine).join('\n'));
}

function problemsIn(reading: { readonly outcome: string }): string {
  if (reading.outcome !== 'problems') throw new Error('It was read.');
  return (reading as Extract<ExternalReading, { readonly outcome: 'problems' }>).problems
    .map(externalProblemLine)
    .join('\n');
}

const aboutV3 = () => {
  const reading = readV3Table(tableV3);
  if (reading.outcome !== 'about') throw new Error('The table was not read.');
  return reading.about;
};

const women = {
  area: 'Øvelev',
  period: '2026M04',
  from: day('2026-04-01'),
  to: day('2026-05-01'),
  dimensions: ['Kvinder'],
  values: ['1204', '1015', '2.4'],
};
const hidden = {
  area: 'Øvelev',
  period: '2026M05',
  from: day('2026-05-01'),
  to: day('2026-06-01'),
  dimensions: ['Mænd'],
  values: [null, null, null],
};
const measures = [
  'Antal personer',
  'Antal fuldtidspersoner',
  'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
];

describe('the same figures by every way in', () => {
  test.for([
    ['version 2', () => readJobindsatsV2(benefitV2, head('jobindsats-v2'))],
    ['version 3', () => readJobindsatsV3(benefitV3, head('jobindsats-v3'), aboutV3())],
    ['version 3 alone', () => readJobindsatsV3(benefitV3, head('jobindsats-v3'), null)],
    ['CSV', () => readCsvTable(benefitCsv, head('fil'))],
    [
      'cells pasted from a spreadsheet',
      () => readCsvTable(benefitCsv.replaceAll(';', '\t').replaceAll('"', ''), head('fil')),
    ],
    [
      'CSV under a title',
      () => readCsvTable(`A-dagpenge;;;;;\r\n;;;;;\r\n${benefitCsv.slice(1)}`, head('fil')),
    ],
  ] as const)('%s', ([, read]) => {
    const table = tableIn(read());
    expect(table.dimensions).toEqual(['Køn']);
    expect(table.measures).toEqual(measures);
    expect(table.rows[0]).toEqual(women);
    expect(table.rows[2]).toEqual(hidden);
  });

  test('version 3 tells the title, the updates and the periods', () => {
    const about = aboutV3();
    expect(about.periods.get('M')).toEqual(['2026M04', '2026M05']);
    expect(about.municipalities.get('Øvelev')).toBe('/199/');
    expect(about.hierarchies).toEqual(['_kon']);
    const table = tableIn(readJobindsatsV3(benefitV3, head('jobindsats-v3'), about));
    expect([table.title, table.updatedAt, table.nextUpdate]).toEqual([
      'Antal personer på a-dagpenge',
      day('2026-11-12'),
      day('2026-12-10'),
    ]);
  });

  test('version 2 tells its periods', () => {
    expect(readV2Periods(periodsV2)).toEqual({
      outcome: 'periods',
      periods: ['2025QMAT11', '2025QMAT12', '2026QMAT01'],
    });
  });

  test('a sheet with a column for each period', () => {
    const table = tableIn(
      readSheet(
        [
          ['Ledighed i Øvelev', null, null],
          ['Område', '2026M04', '2026M05', null],
          ['Øvelev', 2.5, null],
          ['Hele landet', 3, 3.25],
        ],
        head('fil', 'ledighed'),
      ),
    );
    expect(table.measures).toEqual(['Værdi']);
    expect(table.rows.map(({ area, period, values }) => [area, period, values[0]])).toEqual([
      ['Øvelev', '2026M04', '2.5'],
      ['Øvelev', '2026M05', null],
      ['Hele landet', '2026M04', '3'],
      ['Hele landet', '2026M05', '3.25'],
    ]);
  });
});

describe('Danmarks Statistik', () => {
  const info = readTableInfo(statBankInfo);
  const about = info.outcome === 'about' ? info.about : null;

  test('JSON-stat and what the table is', () => {
    const table = tableIn(readStatBank(statBankData, head('statbank', 'aus07'), about));
    expect([table.title, table.updatedAt]).toEqual(['Fuldtidsledige', day('2026-11-10')]);
    expect(table.measures).toEqual(['Fuldtidsledige (Antal)']);
    expect(table.dimensions).toEqual([]);
    expect(table.rows.map(({ area, period, values }) => [area, period, values[0]])).toEqual([
      ['Hele landet', '2026M08', '85120'],
      ['Hele landet', '2026M09', '84990'],
      ['Øvelev', '2026M08', '401'],
      ['Øvelev', '2026M09', null],
    ]);
  });

  test('JSON-stat 2.0, with values by their place', () => {
    const two = JSON.stringify({
      version: '2.0',
      class: 'dataset',
      label: 'Ledige',
      updated: '2026-11-10',
      id: ['geo', 'kon', 'tid'],
      size: [1, 2, 1],
      role: { geo: ['geo'], time: ['tid'] },
      dimension: {
        geo: { category: { label: { '199': 'Øvelev' } } },
        kon: { label: 'køn', category: { index: ['K', 'M'], label: { K: 'Kvinder', M: 'Mænd' } } },
        tid: { category: { index: ['2026K3'] } },
      },
      value: { 1: 12 },
    });
    const table = tableIn(readStatBank(two, head('statbank', 'x'), null));
    expect(table.dimensions).toEqual(['køn']);
    expect(table.rows.map(({ dimensions, values }) => [...dimensions, ...values])).toEqual([
      ['Kvinder', null],
      ['Mænd', '12'],
    ]);
  });

  test('CSV', () => {
    const table = tableIn(readCsvTable(statBankCsv, head('statbank', 'aus07')));
    expect(table.measures).toEqual(['INDHOLD']);
    expect(table.rows.map(({ values }) => values[0])).toEqual(['85120', '401', null]);
  });
});

describe('expected and actual', () => {
  test('Gladsaxe 2018: 420 fewer than expected', () => {
    const table = tableIn(readJobindsatsV2(benchmarkV2, head('jobindsats-v2', 'y30r21')));
    const reading = readBenchmark(table);
    expect(reading.outcome === 'rows' ? reading.rows[0] : null).toEqual({
      area: 'Gladsaxe',
      period: '2019QMAT04',
      group: 'Ydelsesgrupper i alt',
      expected: '3400',
      actual: '2980',
      difference: '-420',
      expectedShare: '9.1',
      actualShare: '8.0',
      shareDifference: '-1.1',
      rank: '3',
      addsUp: true,
    });
    expect(reading.outcome === 'rows' ? reading.rows[1]?.rank : '').toBeNull();
  });

  test('a difference that is turned round is seen', () => {
    const turned = benchmarkV2.replace('"-420"', '"420"');
    const reading = readBenchmark(tableIn(readJobindsatsV2(turned, head('jobindsats-v2'))));
    expect(reading.outcome === 'rows' ? reading.rows[0]?.addsUp : null).toBe(false);
  });

  test('another table is not taken for it', () => {
    const reading = readBenchmark(tableIn(readCsvTable(benefitCsv, head('fil'))));
    expect(reading.outcome === 'other-table' ? reading.missing : []).toContain('Placering');
  });
});

describe('an answer that is none', () => {
  const readers = [
    ['version 2', (text: string) => readJobindsatsV2(text, head('jobindsats-v2')), benefitV2],
    ['version 3', (text: string) => readJobindsatsV3(text, head('jobindsats-v3'), null), benefitV3],
    ['about, version 3', readV3Table, tableV3],
    ['periods, version 2', readV2Periods, periodsV2],
    ['StatBank', (text: string) => readStatBank(text, head('statbank'), null), statBankData],
    ['about, StatBank', readTableInfo, statBankInfo],
  ] as const;

  test.for(readers)('%s: empty, a web page, text, another form', ([, read]) => {
    expect(problemsIn(read(''))).toContain('Svaret er tomt');
    expect(problemsIn(read('\uFEFF \r\n'))).toContain('Svaret er tomt');
    expect(problemsIn(read(errorPage))).toContain('webside (»503 Service Unavailable«)');
    expect(problemsIn(read('Internal Server Error'))).toContain('begynder med »Internal Server');
    expect(problemsIn(read('{"navn":1}'))).toMatch(/form/);
    expect(problemsIn(read('{"message":"Unknown table"}'))).toContain('svarer: Unknown table');
  });

  test.for(readers)('%s: cut anywhere', ([, read, text]) => {
    for (let at = 2; at < text.length; at += 7) {
      expect(problemsIn(read(text.slice(0, at)))).toMatch(/skåret over|tomt/);
    }
  });

  test('CSV: empty, a web page, no semicolons, an open quote, no header', () => {
    const read = (text: string) => problemsIn(readCsvTable(text, head('fil')));
    expect(read('')).toContain('tomt');
    expect(read(errorPage)).toContain('webside');
    expect(read('Periode,Område,Antal\n2026M05,Øvelev,1')).toContain('semikolon');
    expect(read('Periode;Område;Antal\n2026M05;"Øvelev;1')).toContain('citationstegn');
    expect(read('a;b\nc;d')).toContain('kolonnernes navne');
    expect(read('Periode;Antal\n')).toContain('ingen rækker');
  });
});

describe('a table with something wrong in it', () => {
  const csv = (rows: string) => readCsvTable(`Periode;Område;Køn;Antal\n${rows}`, head('fil'));
  test.for([
    ['a row too long', '2026M05;Øvelev;Mænd;1;2', 'linje 2: Rækken har 5 felter'],
    [
      'text among figures',
      '2026M05;Øvelev;Mænd;1\n2026M06;Øvelev;Mænd;mange',
      'ingen kolonne med tal',
    ],
    [
      'text among figures, after a line that is empty',
      '2026M05;Øvelev;Mænd;1\n\n2026M06;Øvelev;Mænd;mange',
      'linje 4, kolonnen Antal: »mange« er ikke et tal',
    ],
    [
      'the same row twice',
      '2026M05;Øvelev;Mænd;1\n2026M05;Øvelev;Mænd;2',
      'linje 3: Øvelev, 2026M05, Mænd står også i linje 2',
    ],
    ['a month that is none', '2026M13;Øvelev;Mænd;1', '»2026M13« findes ikke'],
    ['no period', ';Øvelev;Mænd;1', 'linje 2, kolonnen Periode: Perioden mangler'],
    ['no area', '2026M05;;Mænd;1', 'linje 2, kolonnen Område: Området mangler'],
    ['only missing figures', '2026M05;Øvelev;Mænd;..', 'ingen kolonne med tal'],
  ] as const)('%s', ([, rows, message]) => {
    expect(problemsIn(csv(rows))).toContain(message);
  });

  test('two columns of one name', () => {
    expect(problemsIn(readCsvTable('Periode;Antal;Antal\n2026M05;1;2', head('fil')))).toContain(
      '»Antal« står der to gange',
    );
  });

  test('figures that can be read in two ways are not read', () => {
    const answer = JSON.stringify({
      columns: ['Periode', 'Område', 'Antal'],
      rows: [['2026M05', 'Øvelev', '1.204']],
    });
    expect(problemsIn(readJobindsatsV3(answer, head('jobindsats-v3'), null))).toContain(
      'både tusinder og decimaler',
    );
  });

  test('of many mistakes the first are told, and the rest counted', () => {
    const rows = Array.from({ length: 30 }, () => '2026M13;Øvelev;Mænd;1').join('\n');
    expect(problemsIn(csv(rows))).toContain('fejl mere af samme slags');
  });
});
