import { describe, expect, test } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { nothingBeside, type ReportGiven } from './given.ts';
import { praise } from './movement-blocks.ts';
import { benchmarkReport } from './report.ts';
import { chapterOf } from './testing/report-text.ts';

const given: ReportGiven = {
  ...nothingBeside,
  round: { name: 'Jobcenterbenchmark', year: 2013, source: 'Tabellerne fra 2013' },
  tables: tables2013,
  choices: choices2013,
  own: own2013,
};

/** The tables with other shares on benefit for the own municipality, by the row's id. */
function withPressure(shares: Readonly<Record<string, number>>): readonly ResultTable[] {
  return tables2013.map((table) => ({
    ...table,
    rows: table.rows.map((row): Row => {
      const value = shares[row.id];
      const at = table.municipalities.indexOf(own2013);
      return value === undefined || table.subject !== 'noegletal'
        ? row
        : { ...row, cells: row.cells.map((cell, place) => (place === at ? { value } : cell)) };
    }),
  }));
}

const chapter = (more: Partial<ReportGiven>, number: string): string =>
  chapterOf(benchmarkReport({ ...given, ...more }), number);

describe('communicating vessels in the report', () => {
  // By hand: A-dagpenge from 3.4 to 2.4 is 1.0 down; disability pension from 3.2 to 4.1 is 0.9 up: 0.1 down altogether.
  test('a group that falls while another rises is not praised', () => {
    const before = withPressure({
      'forsoergelsestryk/a-dagpenge': 3.4,
      'forsoergelsestryk/foertidspension': 3.2,
    });
    const text = chapter({ before }, '5.2');
    expect(text).toContain('ydelser faldet 1,0 procentpoint, men 0,9 procentpoint går igen');
    expect(text).toContain('I alt er andelen faldet 0,1 procentpoint');
    expect(text).toContain('ikke et resultat i sig selv');
  });

  test('a fall that does not come again is one', () => {
    const before = withPressure({ 'forsoergelsestryk/a-dagpenge': 3.4 });
    const text = chapter({ before }, '5.2');
    expect(text).toContain('andelen på ydelse faldet 1,0 procentpoint i alt');
    expect(text).not.toContain('ikke et resultat i sig selv');
    expect(text).toContain('Færre på ydelsen, og færre i alt');
  });

  test.each([
    [-1, 'flyttet', 'Færre på ydelsen, men det går igen på andre: ikke et resultat i sig selv'],
    [-1, 'faerre', 'Færre på ydelsen, og færre i alt'],
    [1, 'flyttet', 'Flere på ydelsen'],
    [0, 'faerre', 'Uændret'],
    [-0.1, 'uaendret', 'Uændret'],
  ] as const)('a change of %d while all is %s: %s', (change, all, words) => {
    expect(praise(change, all)).toBe(words);
  });

  test('flows tell where those went who left', () => {
    const flow = (to: string | null, persons: number) => ({
      municipality: own2013,
      from: 'A-dagpenge',
      to,
      persons,
    });
    const text = chapter(
      { flows: [flow(null, 54), flow('Kontanthjælp', 60), flow('Sygedagpenge', 6)] },
      '5.2',
    );
    expect(text).toContain(
      'A-dagpenge: 120 forlod ydelsen; 54 kom ud af offentlig forsørgelse, og 66 (55 pct.) gik til en anden ydelse, mest Kontanthjælp (60) og Sygedagpenge (6).',
    );
  });

  test('expected against actual gives the potential, and says where it is missing', () => {
    expect(chapter({}, '5.3')).toContain('er ikke indlæst');
    const expected = [
      { municipality: own2013, group: '', expected: 2000, actual: 2100 },
      { municipality: 'Varde', group: '', expected: 3000, actual: 2900 },
    ];
    expect(chapter({ expected }, '5.3')).toContain(
      'Alle ydelser: 2.100 fuldtidspersoner mod 2.000 forventet; 100 flere; nr. 2 af 2; potentiale 100 personer',
    );
  });

  // Bilag I: Furesø (14, 9, 25) and Egedal (13, 25, 2) are nearest to Lyngby-Taarbæk's placings by conditions (3, 2, 15).
  test('the nearest municipalities follow the weights, and say why', () => {
    expect(chapter({}, '5.4')).toContain('Mest lig Lyngby-Taarbæk er Furesø, Egedal,');
    const bySize = {
      'rammevilkaar/a-dagpenge': 0,
      'rammevilkaar/sygedagpenge': 0,
      'rammevilkaar/kontanthjaelp': 0,
      'forsoergelsestryk/i-alt': 0,
    };
    // 31,893 inhabitants: Haderslev has 32,965 and Aabenraa 34,516.
    expect(chapter({ weights: bySize }, '5.4')).toContain(
      'Mest lig Lyngby-Taarbæk er Haderslev, Aabenraa,',
    );
  });

  test('figures are read against the conditions, with a warning for few municipalities', () => {
    const text = chapter({}, '5.5');
    expect(text).toContain('Linjerne bygger på 15 kommuner');
    expect(text).toContain('Job- og uddannelsesrate, den samlede beskæftigelsesindsats');
  });
});

describe('the anonymised report', () => {
  const others = (tables2013[1]?.municipalities ?? []).filter((name) => name !== own2013);
  const text = JSON.stringify(
    benchmarkReport({
      ...given,
      anonymous: true,
      comments: [{ chapter: '4.2', text: 'Som Varde gør.' }],
      findings: [
        {
          verdict: 'modsagt-af-tabel',
          check: 'samme-tal-to-tabeller',
          places: [],
          text: 'Haderslev har 24,9 og 25,1.',
          computation: '25,1 − 24,9',
        },
      ],
      questions: [
        { kind: 'spoergsmaal', municipality: 'Rebild', at: 'Tid!F12', text: 'Er 28,4 rigtigt?' },
      ],
    }),
  );

  test('names no other municipality, and its own', () => {
    expect(others.filter((name) => text.includes(name))).toEqual([]);
    expect(text).toContain(own2013);
    expect(text).toContain('Kommune N');
    expect(text).not.toContain('Er 28,4 rigtigt?');
  });

  // Bilag I: inhabitants of Rebild and Stevns; placings by conditions tell as much.
  test('shows of the others no key figure that can be looked up', () => {
    for (const inhabitants of ['16713', '16.713', '12580', '12.580'])
      expect(text).not.toContain(inhabitants);
  });

  test('does not give the others away by the order of their letters', () => {
    const report = benchmarkReport({ ...given, anonymous: true });
    const table = report.blocks.flatMap((block) =>
      block.kind === 'table' && block.table.id === 'tabel-4-1' ? [block.table] : [],
    )[0];
    const productivity = table?.rows[1]?.cells.slice(2, -1) ?? [];
    const shown = productivity.map((cell) => (typeof cell === 'object' ? (cell?.value ?? 0) : 0));
    const inOrder = others.map((name) => {
      const at = tables2013[1]?.municipalities.indexOf(name) ?? -1;
      return tables2013[1]?.rows[0]?.cells[at]?.value ?? 0;
    });
    const sorted = (numbers: readonly number[]): readonly number[] =>
      numbers.toSorted((one, other) => one - other);
    expect(shown).not.toEqual(inOrder);
    expect(shown).not.toEqual(sorted(shown));
    expect(sorted(shown)).toEqual(sorted(inOrder));
  });
});
