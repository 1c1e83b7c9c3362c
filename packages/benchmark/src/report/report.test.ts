import { describe, expect, test } from 'vitest';
import { choices2013 } from '../frame/choices.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import { nothingBeside, type ReportGiven } from './given.ts';
import { benchmarkReport } from './report.ts';
import { chapterOf as chapter, plainText, textOf } from './testing/report-text.ts';
import { checkStatements, isContradicted, readText } from '../statements/index.ts';
import type { Choices } from '../frame/choices.ts';
import type { ResultTable } from '../table/result-table.ts';

const given: ReportGiven = {
  ...nothingBeside,
  round: { name: 'Jobcenterbenchmark', year: 2013, source: 'Tabellerne fra 2013' },
  tables: tables2013,
  choices: choices2013,
  own: own2013,
};

const report = benchmarkReport(given);

describe('the report of 2013, made again from its tables', () => {
  test('has the chapters of the report of 2013', () => {
    const numbers = report.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.text.split(' ')[0]] : [],
    );
    expect(numbers).toEqual(
      expect.arrayContaining([
        '1',
        '2',
        '3',
        '4',
        ...Array.from({ length: 12 }, (_, at) => `4.${at + 1}`),
      ]),
    );
  });

  // Lines 852-860 and 932 of the report; audit C-10, C-12, C-14, C-22; I-12: 19.4 less 17.2, not less 17; I-07: 10.2 and not 9.9.
  test.each([
    ['2', 'bruger 51,6 årsværk'],
    ['2', 'heraf 4,0 betalt af puljer eller løntilskud'],
    ['2', '(1,6) end gennemsnittet af kommunerne (2,7)'],
    ['2', '83 pct. af ressourcerne går til borgere og virksomheder'],
    ['2', '17,2 mod 19,4 pct.'],
    ['2', 'ca. 5,5 årsværk færre, end hvis enhedsomkostningen'],
    ['2', '× 2.123 personer / 1.000'],
    ['2', 'ledighedsydelse (69,8 mod 46,9 årsværk pr. 1.000 årspersoner): 1,7 årsværk'],
    ['3', 'ca. 2.120 årspersoner, 6,7 pct. af de 18-64-årige mod 10,2 pct.'],
    ['4.4', '5,3 årsværk på indsatsen for kontanthjælpsmodtagere i match 1'],
  ])('chapter %s says %s', (number, words) => {
    expect(chapter(report, number)).toContain(words);
  });

  // The 13 placings said in 2013 (audit A4): 4.6 is the one that was wrong there (I-08), the sixth and not the fifth.
  test.each([
    ['2', 'fjerde højeste'],
    ['4.1', 'fjerde højeste'],
    ['4.2', 'ottende højeste'],
    ['4.3', 'syvende laveste'],
    ['4.4', 'tredje højeste'],
    ['4.5', 'fjerde højeste'],
    ['4.6', 'sjette højeste'],
    ['4.7', 'den laveste'],
    ['4.8', 'femte laveste'],
    ['4.9', 'tredje laveste'],
    ['4.10', 'femte højeste'],
    ['4.11', 'tredje højeste'],
    ['4.12', 'syvende laveste'],
  ])('chapter %s places Lyngby-Taarbæk %s', (number, words) => {
    expect(chapter(report, number)).toContain(`${words} produktivitet`);
  });

  // Audit I-09, I-17 to I-23: what the report of 2013 said in two ways is said in one.
  test('no figure gets two words', () => {
    const items = report.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const words = new Map<string, Set<string>>();
    for (const item of items) {
      const [, degree = '', what = ''] =
        /^(.*?(?:færre|flere|antal) årsværk) pr\. årsperson (i indsatsen .*?|i den .*?) \(/u.exec(
          item,
        ) ?? [];
      if (what === '') continue;
      words.set(what, new Set([...(words.get(what) ?? []), degree.toLocaleLowerCase('da')]));
    }
    expect(words.size).toBeGreaterThan(7);
    expect([...words].filter(([, said]) => said.size > 1)).toEqual([]);
    expect(chapter(report, '2')).toContain('rammevilkårene er de bedste blandt de 15 kommuner');
  });

  // Audit I-01 and I-02: Haderslev's and Mariagerfjord's numbers differ between the tables.
  test('says where the table of the whole effort has other numbers', () => {
    expect(chapter(report, '4.4')).toContain('Haderslev (24,9 i stedet for 25,1)');
    expect(chapter(report, '4.12')).toContain('Mariagerfjord (1,4 i stedet for 2,3)');
  });

  // The same check that finds 50 mistakes in the papers, here on our own words. Mariagerfjord's 1.4 is table 4.1's mistake (I-02).
  test.each(['Lyngby-Taarbæk', 'Furesø', 'Mariagerfjord', 'Rebild'])(
    'no statement in the report of %s is contradicted by a table or another statement',
    (own) => {
      const text = readText('rapport', plainText(benchmarkReport({ ...given, own })));
      const words = ['placering', 'placering-to-gange', 'retning', 'samme-tal-to-ord', 'andel'];
      const found = checkStatements([text], { tables: tables2013 }).filter(
        ({ check, text: said }) => words.includes(check) && !said.includes('»ledelse«'),
      );
      expect(found.filter(({ verdict }) => isContradicted(verdict))).toEqual([]);
      const confirmed = found.filter(({ verdict }) => verdict === 'bekraeftet');
      // Thirteen placings by productivity; one by conditions where the results are under the mean.
      const placings = confirmed.filter(({ check }) => check === 'placering');
      expect(placings.length).toBeGreaterThanOrEqual(13);
      expect(confirmed.length).toBeGreaterThan(70);
    },
  );

  test('says which tables are missing, and takes what the others have', () => {
    expect(chapter(report, '4.7')).toContain('Tabel 4.7 mangler');
    expect(chapter(report, '4.7')).toContain('69,8 årsværk pr. 1.000 årspersoner');
  });

  test('every municipality can read it as its own, and so can none', () => {
    for (const own of [...(tables2013[1]?.municipalities ?? []), null]) {
      const theirs = benchmarkReport({ ...given, own });
      expect(theirs.own).toBe(own);
      expect(theirs.blocks.map(textOf).join('\n')).not.toMatch(/undefined|NaN|null årsværk/u);
    }
    expect(() => benchmarkReport({ ...given, own: 'Andeby' })).toThrow('Andeby');
  });

  test('every id is given once', () => {
    const ids = report.blocks.flatMap((block) =>
      block.kind === 'heading'
        ? [block.id]
        : block.kind === 'table'
          ? [block.table.id]
          : block.kind === 'chart'
            ? [block.chart.id]
            : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  // Table A1: 4.3 rises from 12.7 to what the reporting municipalities alone have; a pooled total is 25.9 (A5).
  test('other choices give other means, and are stated', () => {
    const pooled = benchmarkReport({ ...given, choices: { ...choices2013, mean: 'samlet' } });
    expect(chapter(pooled, '1.2')).toContain('alle kommuner lagt sammen');
    expect(chapter(pooled, '4.2')).toContain('Samlet gns.');
    expect(chapter(pooled, '4.1')).toContain('gennemsnittet af kommunerne (25,9)');
    expect(chapter(report, '1.2')).toContain('hver kommune tæller lige meget');
  });

  test('computed tables, rounded by nobody, make a report under every choice', () => {
    const exact = tables2013.map((table): ResultTable => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, decimals: null, printedMean: null })),
    }));
    const choices: readonly Partial<Choices>[] = [
      {},
      { mean: 'samlet' },
      { dash: 'ikke-indberettet' },
      { groupPersons: 'brutto', totalPersons: 'netto', agePersons: 'netto' },
      { resourceCoursePersons: 'i-forloeb', mean: 'samlet' },
    ];
    for (const chosen of choices) {
      const theirs = benchmarkReport({
        ...given,
        tables: exact,
        choices: { ...choices2013, ...chosen },
      });
      expect(theirs.blocks.map(textOf).join('\n')).not.toMatch(/undefined|NaN|Infinity/u);
      expect(chapter(theirs, '4.1')).not.toContain('tallenes afrunding');
    }
  });

  test('a table or a number that is missing is said, never left out', () => {
    const few = tables2013.filter(({ subject }) => subject === 'a-dagpenge');
    const theirs = benchmarkReport({ ...given, tables: few });
    expect(chapter(theirs, '2')).toContain('Den samlede produktivitet mangler');
    expect(chapter(theirs, '3')).toContain('mangler');
    expect(chapter(theirs, '4.11')).toContain('Tabel 4.11 mangler');
    expect(chapter(theirs, '5')).toContain('er ikke blandt tallene');
    expect(chapter(theirs, '4.2')).toContain('er ikke blandt tallene');
    expect(theirs.blocks.map(textOf).join('\n')).not.toMatch(/undefined|NaN|Infinity/u);
  });

  test('the municipality’s own words stand beside, as its own', () => {
    const comments = [
      { chapter: '4.7', text: 'To ekstra medarbejdere åbner døre i virksomhederne.' },
    ];
    const theirs = benchmarkReport({ ...given, comments });
    expect(theirs.blocks).toContainEqual({ kind: 'quote', by: own2013, text: comments[0]?.text });
    expect(chapter(theirs, '4.7')).toContain('To ekstra medarbejdere');
  });

  test('findings that stand against each other are listed with how they were computed', () => {
    const finding = {
      check: 'samme-tal-to-tabeller',
      places: [],
      text: 'Haderslev har 24,9 i tabel 4.1 og 25,1 i tabel 4.4.',
      computation: '25,1 − 24,9 = 0,2',
    };
    const theirs = benchmarkReport({
      ...given,
      findings: [
        { ...finding, verdict: 'modsagt-af-tabel' },
        { ...finding, verdict: 'bekraeftet', text: 'Stemmer.' },
      ],
      questions: [
        { kind: 'spoergsmaal', municipality: 'Rebild', at: 'Tid!F12', text: 'Er 28,4 rigtigt?' },
      ],
    });
    const text = chapter(theirs, 'Bilag D');
    expect(text).toContain('Tabellerne siger imod: Haderslev har 24,9');
    expect(text).toContain('25,1 − 24,9 = 0,2');
    expect(text).toContain('Rebild: Tid!F12: Er 28,4 rigtigt?');
    expect(text).toContain('2 kontroller: 1 stemmer');
    expect(text).not.toContain('Stemmer.');
  });
});
