import { describe, expect, it } from 'vitest';
import { meanHypotheses } from '../mean/hypotheses.ts';
import { own2013, tables2013 } from '../report-2013/index.ts';
import { readTablesText } from '../read/text.ts';
import type { Finding } from '../statements/finding.ts';
import type { Subject } from '../table/result-table.ts';
import { checkTables, countFindings, rankFinding, resourceCourseDenominators } from './index.ts';

const findings = checkTables(tables2013);
const of = (check: string, verdict?: Finding['verdict']): readonly Finding[] =>
  findings.filter((each) => each.check === check && (verdict ?? each.verdict) === each.verdict);
const textOf = (name: string, verdict: Finding['verdict']): readonly string[] =>
  of(name, verdict).map((each) => each.text);

/** Exact, within rounding, outside. */
const counts = (some: readonly Finding[]): readonly number[] =>
  (['bekraeftet', 'afrunding', 'modsagt-af-tabel'] as const).map(
    (verdict) => some.filter((each) => each.verdict === verdict).length,
  );

describe('sums in the benchmark report of 2013', () => {
  // Audit A1, the table of identities (exact, rounding, fail), by table and whole; lines of the wholes in the report.
  it.each([
    ['Tabel 4.2', 1048, [8, 8, 0]],
    ['Tabel 4.2', 1054, [8, 8, 0]],
    ['Tabel 4.3', 1096, [14, 2, 0]],
    ['Tabel 4.3', 1102, [15, 1, 0]],
    ['Tabel 4.4', 1131, [9, 7, 0]],
    ['Tabel 4.4', 1137, [10, 6, 0]],
    ['Tabel 4.9', 1364, [14, 2, 0]],
    ['Tabel 4.9', 1366, [13, 3, 0]],
    ['Tabel 4.9', 1369, [15, 1, 0]],
    ['Tabel 4.10', 1391, [7, 9, 0]],
    ['Tabel 4.11', 1424, [12, 4, 0]],
    ['Tabel 4.12', 1449, [11, 5, 0]],
    ['Bilag I', 1481, [6, 9, 1]],
    ['Bilag I', 1484, [11, 5, 0]],
    ['Bilag I', 1497, [7, 9, 0]],
  ])('%s, line %i: %j', (document, line, expected) => {
    const own = of('sum-af-dele').filter(
      ({ places: [place] }) => place?.document === document && place.line === line,
    );
    expect(own.length).toBe(16);
    expect(counts(own)).toEqual(expected);
  });

  it('are 272 of the 496 that the audit counts, with what repeats a total; the rest is in tables 4.5-4.8', () => {
    // 4.11 and 4.12 say their totals again too, which the audit does not count: 32 more.
    const sums = of('sum-af-dele').filter(({ places: [place] }) =>
      place?.document.startsWith('Tabel 4'),
    );
    const repeats = of('gentaget-total');
    expect([sums.length, repeats.length]).toEqual([192, 112]);
    expect(sums.length + repeats.length - 32).toBe(272);
    expect(counts(repeats)).toEqual([112, 0, 0]);
  });

  it('show that the mean of the target group does not add up (I-07)', () => {
    expect(textOf('sum-af-dele', 'modsagt-af-tabel')).toEqual([
      'JC-målgruppe i alt, gennemsnittet: der står 9,9 %, og de 6 dele giver 10,3 %.',
    ]);
  });

  it('have their computation in a line (C-20)', () => {
    expect(of('sum-af-dele').find(({ places: [place] }) => place?.line === 951)).toMatchObject({
      verdict: 'afrunding',
      computation: '8,3 + 0,8 + 5,3 + 9,5 + 0,9 + 9,7 + 5,2 + 2,7 + 8,0 + 0,9 + 0,2 = 51,5',
    });
  });
});

describe('the same figure in two tables', () => {
  const inChapter4 = of('samme-tal-to-tabeller').filter(
    ({ places }) => !places.some((place) => place.document === 'Bilag I'),
  );

  // Audit A2: 14 rows × 16 with all tables; without 4.5-4.8 nine of the rows are in two.
  it('is compared in 144 cells of chapter 4, of which four differ (I-01, I-02, I-03)', () => {
    expect(inChapter4.length).toBe(144);
    expect(
      inChapter4.filter((each) => each.verdict === 'modsagt-af-tabel').map((each) => each.text),
    ).toEqual([
      'Kontanthjælp 1, Haderslev: 24,9 i Tabel 4.1, men 25,1 i Tabel 4.4 (Produktivitet).',
      'Kontanthjælp 1, gennemsnittet: 26,4 i Tabel 4.1, men 26,5 i Tabel 4.4 (Produktivitet).',
      'Heraf ledelse, Mariagerfjord: 1,4 i Tabel 4.1, men 2,3 i Tabel 4.12 (Produktivitet).',
      'Virksomhedrettet tilbudintensitet, Haderslev: 0,5 i Tabel 4.1, men 0,6 i Tabel 4.10 (Virksomhedrettet tilbudsintensitet).',
    ]);
  });

  it('is two means for the shares of resources, in 11 rows (I-06)', () => {
    const means = of('samme-tal-to-tabeller', 'modsagt-af-tabel').filter(({ places }) =>
      places.some((place) => place.document === 'Bilag I'),
    );
    expect(means.length).toBe(11);
    expect(means.every((each) => each.text.includes('gennemsnittet'))).toBe(true);
  });
});

describe('the means that are printed', () => {
  // Audit A3: 191 rows with all tables, 178 to the digit and 189 within rounding; 69 of the rows are in 4.5-4.8.
  it('are simple means of all: 115 of 122 rows to the digit, 120 within rounding', () => {
    const tried = meanHypotheses(tables2013, own2013);
    expect(tried[0]).toEqual({
      hypothesis: 'simpelt-af-alle',
      rows: 122,
      toTheDigit: 115,
      withinRounding: 120,
    });
    for (const other of tried.slice(1)) expect(other.toTheDigit).toBeLessThan(80);
  });

  it('are not for the two rows that A3 names (I-07)', () => {
    expect(textOf('trykt-gennemsnit', 'modsagt-af-tabel')).toEqual([
      'JC-målgruppe i alt: der står 9,9 %, og det simple gennemsnit af 15 kommuner er 10,2 %.',
      'I alt (inkl. pension & fleksjob): der står 19,3 %, og det simple gennemsnit af 15 kommuner er 19,6 %.',
    ]);
  });

  it('of shares of resources are pooled, in the appendix with a row set to zero (C-07, I-05)', () => {
    expect(counts(of('gennemsnit-af-ressourcer'))).toEqual([29, 0, 1]);
    expect(textOf('gennemsnit-af-ressourcer', 'modsagt-af-tabel')).toEqual([
      'Udd.- & arbejdsmarkedsydelse: der står 0,0 %, men kommunerne bruger 1,2 % af årsværkene på det (simpelt gennemsnit 1,2 %).',
    ]);
  });

  // I-04 of table 4.6: 1,8 is 26,7 / 15; of the 14 who reported it is 1,9.
  it('count a measure that was not reported as zero, and are told so', () => {
    const { tables } = readTablesText(
      [
        'Tabel 4.6: Sygedagpenge',
        ';Varde;Stevns;Rebild;Gns. kommuner',
        'Produktivitet;20,0;-;22,0;14,0',
        'Kvalitet',
        'Samtaleintensitet;2,0;-;2,5;1,5',
      ].join('\n'),
    );
    const found = checkTables(tables).filter((each) => each.check === 'streg-talt-som-nul');
    expect(found.map((each) => each.text)).toEqual([
      'Samtaleintensitet: 1,5 er gennemsnittet med 1 ikke indberettet målt som 0; for dem der har et tal er det 2,3.',
    ]);
  });
});

describe('what the numbers say of persons and resources', () => {
  it('is the FTE per inhabitant of all 15 (C-09), and of the report’s own by its FTE (C-13)', () => {
    expect(of('aarsvaerk-pr-indbygger').length).toBe(16);
    expect(of('aarsvaerk-pr-indbygger', 'modsagt-af-tabel')).toEqual([]);
  });

  it('is that groups are held against persons net of other providers, for 15 of 15 (C-15)', () => {
    expect(counts(of('naevnere'))).toEqual([15, 0, 0]);
    // Jammerbugt 0.843, Aabenraa 0.950 (C-15).
    expect(
      of('naevnere').find((each) => each.text.startsWith('Jammerbugt'))?.computation,
    ).toContain('0,843');
    expect(of('naevnere').find((each) => each.text.startsWith('Aabenraa'))?.computation).toContain(
      '0,950',
    );
  });

  // Audit A5, second table, implied against printed pressure: 78 of 90 pairs agree within rounding, the others are of these.
  it('gives 78 of 90 group figures on all persons; the others have persons at other providers', () => {
    expect(of('maalgruppens-produktivitet').length).toBe(90);
    expect(of('maalgruppens-produktivitet', 'modsagt-af-tabel')).toEqual([]);
    expect(
      textOf('maalgruppens-produktivitet', 'kan-ikke-efterproeves').map(
        (text) => text.split(':')[0],
      ),
    ).toEqual([
      'Ledighedsydelse, Rebild',
      'A-dagpenge, Odsherred',
      'Ledighedsydelse, Odsherred',
      'A-dagpenge, Jammerbugt',
      'Kontanthjælp 1, Jammerbugt',
      'Kontanthjælp 2+3, Jammerbugt',
      'Sygedagpenge, Jammerbugt',
      'Ledighedsydelse, Jammerbugt',
      'Revalidering, Jammerbugt',
      'A-dagpenge, Lyngby-Taarbæk',
      'A-dagpenge, Aabenraa',
      'A-dagpenge, Mariagerfjord',
    ]);
  });

  it('rebuilds 13 of 15 totals, the two others explained by other providers (C-24)', () => {
    const outside = of('samlet-af-dele', 'modsagt-af-tabel');
    expect(of('samlet-af-dele').length - outside.length).toBe(13);
    expect(outside.map((each) => each.text)).toEqual([
      'Jammerbugt: der står 28,7, og delene giver 35,3. Det er anden aktør: 18,1 % af personerne er dér, og målgruppernes tal er uden dem, mens det samlede er med.',
      'Aabenraa: der står 22,4, og delene giver 23,6. Det er anden aktør: 9,2 % af personerne er dér, og målgruppernes tal er uden dem, mens det samlede er med.',
    ]);
  });

  it('is share × total in 59 of 60 cells; the last is the management of Mariagerfjord (C-25, I-02)', () => {
    expect(of('andel-gange-samlet').length).toBe(60);
    expect(textOf('andel-gange-samlet', 'modsagt-af-tabel')).toEqual([
      'Heraf ledelse, Mariagerfjord: der står 1,4, men andelen af ressourcerne giver 2,29.',
    ]);
  });

  it('holds resource courses against three groups (C-26: 0.034, 15 of 15), the next best set far behind', () => {
    expect(resourceCourseDenominators(tables2013).slice(0, 2)).toMatchObject([
      { groups: ['kontanthjaelp-2-3', 'sygedagpenge', 'ledighedsydelse'], near: 15 },
      { near: 13 },
    ]);
    expect(resourceCourseDenominators(tables2013)[0]?.meanDeviation).toBeCloseTo(0.034, 3);
  });

  it('gives the per cents of table 3.1 (C-21), and productivity by all persons (C-16 to C-19)', () => {
    expect(of('procent-af-aarsvaerk').length).toBe(15);
    expect(of('procent-af-aarsvaerk', 'modsagt-af-tabel')).toEqual([]);
    expect(counts(of('aarsvaerk-pr-aarspersoner'))).toEqual([4, 0, 0]);
    expect(textOf('aarsvaerk-pr-aarspersoner', 'bekraeftet')[0]).toBe(
      'Administration, Lyngby-Taarbæk: der står 3,8, og 8,0 årsværk på 2.123 årspersoner giver 3,77.',
    );
  });

  it('is a target group of 2.123 persons (C-10, C-11)', () => {
    expect(of('maalgruppens-stoerrelse')).toMatchObject([
      {
        verdict: 'bekraeftet',
        computation: '51,6 / 24,3 × 1.000 = 2.123; 31.893 × 6,7 % = 2.137',
      },
    ]);
  });
});

describe('casework split by age', () => {
  // Audit A9: 60 columns with table 4.5; 15 of them and the third column that does not fit are there.
  it('is a weighted mean in 43 of 45 columns; two fit on gross persons (I-15, I-16)', () => {
    expect(counts(of('aldersopdeling'))).toEqual([43, 0, 2]);
    expect(of('aldersopdeling', 'modsagt-af-tabel').map((each) => each.computation)).toEqual([
      '6,0 − 0,1 = 5,9; × 0,728 = 4,3',
      '17,8 − 0,0 = 17,8; × 0,813 = 14,5',
    ]);
  });
});

describe('overall quality', () => {
  it('is said not to be checked as long as a group’s table is missing', () => {
    expect(textOf('samlet-kvalitet', 'kan-ikke-efterproeves')[0]).toContain(
      'tabellen mangler for Kontanthjælp 2+3, Sygedagpenge, Ledighedsydelse og Revalidering',
    );
  });

  it('is the groups’ mean weighted by pressure, or is not', () => {
    const groups = ['4.2', '4.4', '4.5', '4.6', '4.7', '4.8'];
    const text = [
      'Tabel 4.1: Alle\n;Varde;Rebild\nProduktivitet;20,0;20,0\nKvalitet\nAktiveringsgrad;25%;40%\n',
      ...groups.map(
        (id, place) =>
          `Tabel ${id}: Gruppe\n;Varde;Rebild\nProduktivitet;20,0;20,0\nKvalitet\nAktiveringsgrad;${place === 0 ? 50 : 0}%;${place === 0 ? 50 : 0}%\n`,
      ),
      [
        'Bilag I: Nøgletal',
        ';Varde;Rebild',
        'Befolkning;1.000;1.000',
        'Forsørgelsestryk',
        'A-dagpenge;5,0%;5,0%',
        'Kontanthjælp 1;1,0%;1,0%',
        'Kontanthjælp 2+3;1,0%;1,0%',
        'Sygedagpenge;1,0%;1,0%',
        'Ledighedsydelse;1,0%;1,0%',
        'Revalidering;1,0%;1,0%',
        'JC-målgruppe i alt;10,0%;10,0%',
      ].join('\n'),
    ].join('\n');
    // By hand: 5 × 50 / 10 = 25 %.
    const found = checkTables(readTablesText(text).tables).filter(
      (each) => each.check === 'samlet-kvalitet',
    );
    expect(found.map((each) => [each.verdict, each.text.slice(0, 38)])).toEqual([
      ['bekraeftet', 'Aktiveringsgrad, Varde: der står 25 %,'],
      ['modsagt-af-tabel', 'Aktiveringsgrad, Rebild: der står 40 %'],
    ]);
  });
});

describe('the rank sentences', () => {
  // Lines 860, 987, 1043-1444 of the report (audit A4): 12 hold, the one of table 4.6 does not (I-08: number 6).
  const said: readonly (readonly [Subject, number, 'hoejeste' | 'laveste'])[] = [
    ['samlet', 4, 'hoejeste'],
    ['samlet', 4, 'hoejeste'],
    ['a-dagpenge', 8, 'hoejeste'],
    ['uddannelsesydelse', 7, 'laveste'],
    ['kontanthjaelp-1', 3, 'hoejeste'],
    ['kontanthjaelp-2-3', 4, 'hoejeste'],
    ['sygedagpenge', 5, 'hoejeste'],
    ['ledighedsydelse', 1, 'laveste'],
    ['revalidering', 5, 'laveste'],
    ['ressourceforloeb', 3, 'laveste'],
    ['virksomhedsindsats', 5, 'hoejeste'],
    ['administration', 3, 'hoejeste'],
    ['ledelse', 7, 'laveste'],
  ];

  it('hold in 12 of 13', () => {
    const found = said.map(([subject, rank, end]) =>
      rankFinding(tables2013, { subject, row: 'produktivitet', municipality: own2013, rank, end }),
    );
    expect(counts(found)).toEqual([12, 0, 1]);
    expect(found[6]).toMatchObject({
      verdict: 'modsagt-af-tabel',
      text: 'Lyngby-Taarbæk er ikke nummer 5 fra den høje ende, men nummer 6, med 21,4.',
      computation:
        'foran 21,4: Odsherred 14,8, Furesø 15,3, Sønderborg 16,9, Stevns 19,9 og Aabenraa 20,5',
    });
  });

  it('are right on any of the places that are shared', () => {
    // Table 4.12, line 1449: 1,1 of Sønderborg and Haderslev stand on places 2 and 3.
    for (const [rank, verdict] of [
      [1, 'modsagt-af-tabel'],
      [2, 'bekraeftet'],
      [3, 'bekraeftet'],
      [4, 'modsagt-af-tabel'],
    ] as const) {
      const statement = {
        subject: 'ledelse',
        row: 'produktivitet',
        end: 'hoejeste',
        rank,
      } as const;
      expect(rankFinding(tables2013, { ...statement, municipality: 'Haderslev' }).verdict).toBe(
        verdict,
      );
    }
  });
});

it('every finding has a place, and a computation on one line', () => {
  for (const finding of findings) {
    expect(finding.places.length).toBeGreaterThan(0);
    expect(finding.computation).toMatch(/^[^\n]+$/);
  }
  expect(Object.keys(countFindings(findings)).length).toBeGreaterThan(10);
});
