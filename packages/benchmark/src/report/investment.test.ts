import { describe, expect, test } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import { nothingBeside } from './given.ts';
import { investmentReading } from './investment.ts';
import { benchmarkReport } from './report.ts';

describe('cost beside result', () => {
  test.each([
    [-1, -1, 'Lav enhedsomkostning og lavt resultat: en investering kan betale sig'],
    [-1, 0, 'Effektivt: lav enhedsomkostning uden lavere resultat'],
    [-1, 1, 'Effektivt: lav enhedsomkostning uden lavere resultat'],
    [0, -1, 'Lavere resultat for samme enhedsomkostning'],
    [0, 0, 'Som gennemsnittet'],
    [0, 1, 'Højere resultat for samme enhedsomkostning'],
    [1, -1, 'Høj enhedsomkostning uden højere resultat: bør undersøges'],
    [1, 0, 'Høj enhedsomkostning uden højere resultat: bør undersøges'],
    [1, 1, 'Investering: høj enhedsomkostning og højt resultat'],
  ] as const)('%d and %d: %s', (cost, result, reading) => {
    expect(investmentReading(cost, result)).toBe(reading);
  });

  // By hand: (own − mean) × persons / 1,000 with the persons of audit A5: dagpenge 697, ledighedsydelse 74, administration 2,123.
  test('the years more or fewer of each area are those of its unit cost and persons', () => {
    const report = benchmarkReport({
      ...nothingBeside,
      round: { name: 'Benchmark', year: 2013, source: 'Tabellerne fra 2013' },
      tables: tables2013,
      choices: choices2013,
      own: own2013,
    });
    const years = report.blocks
      .flatMap((block) =>
        block.kind === 'table' && block.table.id === 'tabel-2-4' ? block.table.rows : [],
      )
      .map(({ cells: [title, , , cell] }) => [
        title,
        typeof cell === 'object' && cell !== null ? Math.round(cell.value * 10) / 10 : cell,
      ]);
    expect(years).toContainEqual(['Indsatsen for dagpengemodtagere', -0.5]);
    expect(years).toContainEqual(['Indsatsen for modtagere af ledighedsydelse', 1.7]);
    expect(years).toContainEqual(['Den administrative indsats', -2.1]);
  });
});
