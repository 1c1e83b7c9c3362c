import { describe, expect, test } from 'vitest';
import { readSubmissions, type Round } from './read-submissions.ts';
import type { SentFile, SheetCell } from './sheet.ts';

/** A whole file in order; a test changes a line or two of it. */
const inOrder: Readonly<Record<string, readonly (readonly SheetCell[])[]>> = {
  Tid: [
    ['Medarbejder', 'Ansættelse', 'Finansiering', 'Opgave', 'Andel (pct.)'],
    ['1', 'Ordinær', 'Egen', 'A-dagpenge: Sagsbehandling, for over 30-årige', '60,5'],
    ['1', '', '', 'A-dagpenge: Sagsbehandling, for under 30-årige', '39,5'],
    ['2', 'Fleksjob', 'Pulje', 'Sygedagpenge: Teamledelse', '50'],
    ['3', 'Seniorjob', 'Løntilskud', 'Strategisk ledelse', '100'],
  ],
  Personer: [
    [
      'Målgruppe',
      'Årspersoner 2026',
      'Heraf hos anden aktør',
      'Heraf under 30 år',
      'Under 30 år hos anden aktør',
    ],
    ['A-dagpenge', '1.000,5', '40', '250', '10'],
    ['Udd.- & arbejdsmarkedsydelse', '0', '0', '', ''],
    ['Kontanthjælp 1', '300', '0', '', ''],
    ['Kontanthjælp 2+3', '500', '0', '', ''],
    ['Revalidering', '40', '0', '', ''],
    ['Sygedagpenge', '400', '0', '', ''],
    ['Ledighedsydelse', '70', '0', '', ''],
  ],
  Kvalitet: [
    ['Målgruppe', 'Indikator', 'Enhed', 'Værdi 2026'],
    ['A-dagpenge', 'Aktiveringsgrad', 'pct.', '19'],
    ['Samlet', 'Samtaleintensitet', '', '1,6'],
  ],
  Øvrigt: [
    ['Oplysning', 'Værdi'],
    ['Kommune', 'Ballerup'],
    ['År', '2026'],
    ['Indbyggere 18-64 år', '30.000'],
    ['Rammevilkår samlet (placering 1-98)', '12'],
    ['Antal faglige koordinatorer', '4'],
  ],
};

type Change = readonly [sheet: string, row: number, column: number, cell: SheetCell];

function workbook(changes: readonly Change[] = [], name = 'ballerup.xlsx'): SentFile {
  return {
    kind: 'regneark',
    name,
    sheets: Object.entries(inOrder).map(([sheet, rows]) => ({
      name: sheet,
      rows: rows.map((cells, row) =>
        cells.map((cell, column) => {
          const change = changes.find(([s, r, c]) => s === sheet && r === row && c === column);
          return change === undefined ? cell : change[3];
        }),
      ),
    })),
  };
}

const csvOf = (rows: readonly (readonly SheetCell[])[]): string =>
  rows.map((cells) => cells.join(';')).join('\r\n');

const faultsOf = (files: readonly SentFile[], round: Round = { year: 2026 }): readonly string[] =>
  readSubmissions(files, round)
    .flatMap(({ remarks }) => remarks)
    .filter(({ kind }) => kind === 'fejl')
    .map(({ at, text }) => `${at ?? ''}: ${text}`);

const questionsOf = (
  files: readonly SentFile[],
  round: Round = { year: 2026 },
): readonly string[] =>
  readSubmissions(files, round)
    .flatMap(({ remarks }) => remarks)
    .filter(({ kind }) => kind === 'spoergsmaal')
    .map(({ at, text }) => `${at ?? ''}: ${text}`);

describe('a file in order', () => {
  const expected = {
    municipality: 'Ballerup',
    year: 2026,
    inhabitants: 30_000,
    conditions: { samlet: 12 },
    other: { 'faglige-koordinatorer': 4 },
    quality: [
      { group: 'a-dagpenge', indicator: 'aktiveringsgrad', value: 19 },
      { group: 'samlet', indicator: 'samtaleintensitet', value: 1.6 },
    ],
  };

  test('as a workbook', () => {
    const [reading] = readSubmissions([workbook()], { year: 2026 });
    expect(reading?.submission).toMatchObject(expected);
    expect(reading?.submission?.time).toEqual([
      {
        employee: '1',
        employment: 'ordinaer',
        funding: 'egen',
        task: 'a-dagpenge/sagsbehandling/for-over-30-aarige',
        share: 0.605,
        at: 'Tid!E2',
      },
      {
        employee: '1',
        employment: 'ordinaer',
        funding: 'egen',
        task: 'a-dagpenge/sagsbehandling/for-under-30-aarige',
        share: 0.395,
        at: 'Tid!E3',
      },
      expect.objectContaining({ employment: 'fleksjob', funding: 'pulje', at: 'Tid!E4' }),
      expect.objectContaining({ employment: 'seniorjob', funding: 'loentilskud', share: 1 }),
    ]);
    expect(reading?.submission?.persons[0]).toEqual({
      group: 'a-dagpenge',
      all: 1000.5,
      elsewhere: 40,
      under30: 250,
      under30Elsewhere: 10,
    });
  });

  test('as one CSV file, and as one for each sheet, it is the same', () => {
    const one = Object.entries(inOrder).map(([name, rows]) => `${name};;;;\r\n${csvOf(rows)}\r\n`);
    const together: SentFile = {
      kind: 'tekst',
      name: 'ballerup.csv',
      text: `\uFEFF${one.join('')}`,
    };
    const apart = Object.entries(inOrder).map(([name, rows]): SentFile => ({
      kind: 'tekst',
      name: `Ballerup ${name}.csv`,
      text: csvOf(rows),
    }));
    for (const files of [[together], apart]) {
      const readings = readSubmissions(files, { year: 2026 });
      expect(readings).toHaveLength(1);
      expect(readings[0]?.submission).toMatchObject(expected);
    }
    const places = readSubmissions(apart).flatMap(({ submission }) => submission?.time ?? []);
    expect(places[1]?.at).toBe('Ballerup Tid.csv linje 3, kolonne Andel (pct.)');
  });

  test('numbers of a sheet are read as they are', () => {
    const [reading] = readSubmissions([workbook([['Tid', 1, 4, 60.5]])], { year: 2026 });
    expect(reading?.submission?.time[0]?.share).toBeCloseTo(0.605, 12);
  });
});

// Each mistake that the issue names, and those that spreadsheets make: what is said, and at which cell.
test.each<[string, readonly Change[], string]>([
  [
    'decimal point',
    [['Tid', 1, 4, '60.5']],
    'Tid!E2: “60.5” har decimalpunktum; skriv decimaltal med komma: 60,5.',
  ],
  [
    'a decimal point that became a date',
    [['Tid', 3, 4, '2026-05-12']],
    'Tid!E4: Cellen er en dato (2026-05-12). Det bliver den, når et decimaltal skrives med punktum: skriv tallet med komma, og giv cellen formatet tal.',
  ],
  [
    'per cent as a fraction',
    [['Tid', 3, 4, 0.5]],
    'Tid!E4: 0,50 ligner en brøk. Skriv 50, hvis det er 50 pct.; er cellen i procentformat, så giv den formatet tal.',
  ],
  [
    'a whole year as a fraction',
    [['Tid', 4, 4, 1]],
    'Tid!E5: Medarbejder 3 har 1,0 pct. i alt. Det ligner en brøk: skriv 100 for hele året.',
  ],
  [
    'negative time',
    [['Tid', 3, 4, '-50']],
    'Tid!E4: Tallet er negativt (-50). Skriv det uden minus, eller lad cellen stå tom.',
  ],
  [
    'an unknown task',
    [['Tid', 4, 3, 'Strategisk ledelses']],
    'Tid!D5: »Strategisk ledelses« er ingen opgave. Mente du »Strategisk ledelse«?',
  ],
  [
    'more than a whole year',
    [['Tid', 2, 4, '45']],
    'Tid!E3: Medarbejder 1 har 105,5 pct. i alt. Sæt andelene ned til højst 100 pct. (Tid!E2, Tid!E3).',
  ],
  [
    'a name for a number',
    [['Tid', 4, 0, 'A. B. Ceesen']],
    'Tid!A5: Medarbejderen skal være et nummer, som kommunen selv vælger, fx 17. Skriv hverken navn eller CPR-nummer.',
  ],
  [
    'a column of the year before',
    [['Personer', 0, 1, 'Årspersoner 2025']],
    'Personer!B1: »Årspersoner 2025« er for et andet år end 2026. Indsæt tallene for 2026, og ret overskriften til »Årspersoner 2026«.',
  ],
  [
    'a file of last year',
    [['Øvrigt', 2, 1, '2025']],
    'Øvrigt!B3: Filen er for 2025, men runden er 2026. Det ser ud til at være filen fra sidste år. Send tallene for 2026.',
  ],
  [
    'more elsewhere than all',
    [['Personer', 1, 2, '2000']],
    'Personer!C2: Heraf hos anden aktør er 2.000, og det er flere end alle i gruppen (1.001). Ret det ene af tallene.',
  ],
  [
    'a group that is missing',
    [['Personer', 1, 1, '']],
    'Personer: Årspersoner mangler for A-dagpenge, som der er registreret tid på (Tid!E2). Skriv, hvor mange der er.',
  ],
  [
    'quality as a fraction',
    [['Kvalitet', 1, 3, 0.19]],
    'Kvalitet!D2: 0,19 ligner en brøk. Skriv 19, hvis det er 19 pct.; er cellen i procentformat, så giv den formatet tal.',
  ],
  [
    'quality that is not measured',
    [['Kvalitet', 1, 1, 'Delvise raskmeldinger']],
    'Kvalitet!B2: Delvise raskmeldinger opgøres ikke for A-dagpenge. Slet tallet.',
  ],
  [
    'a placing that cannot be',
    [['Øvrigt', 4, 1, '112']],
    'Øvrigt!B5: Rammevilkår samlet (placering 1-98): 112 kan ikke passe. Skriv et tal fra 1 til 98.',
  ],
  ['no name', [['Øvrigt', 1, 1, '']], 'Øvrigt: Kommune mangler. Udfyld linjen »Kommune« i Øvrigt.'],
  [
    'a heading that is misspelt',
    [['Tid', 0, 3, 'Opgver']],
    'Tid, række 1: Tid: Kolonnen Opgave mangler. Er det »Opgver«, så ret overskriften.',
  ],
])('%s', (_, changes, fault) => {
  expect(faultsOf([workbook(changes)])).toContain(fault);
  expect(readSubmissions([workbook(changes)], { year: 2026 })[0]?.submission).toBeNull();
});

test('a cell is said to hold a name without the name being said', () => {
  const said = faultsOf([workbook([['Tid', 4, 0, 'A. B. Ceesen']])]).join();
  expect(said).not.toContain('Ceesen');
});

test('all faults are said at once', () => {
  const faults = faultsOf([
    workbook([
      ['Tid', 1, 4, '-5'],
      ['Tid', 4, 3, 'Noget helt andet'],
      ['Personer', 0, 1, 'Årspersoner 2025'],
      ['Personer', 2, 1, 'ti'],
      ['Kvalitet', 2, 3, '1.6'],
      ['Øvrigt', 2, 1, '2025'],
    ]),
  ]);
  const cells = faults.map((fault) => fault.split(': ')[0]);
  expect(cells).toEqual(
    expect.arrayContaining([
      'Tid!E2',
      'Tid!D5',
      'Personer!B1',
      'Personer!B3',
      'Kvalitet!D3',
      'Øvrigt!B3',
    ]),
  );
});

describe('files against each other', () => {
  const named = (file: string, name: string): SentFile => workbook([['Øvrigt', 1, 1, name]], file);

  // Audit I-27: the heads of the report of 2013 have both spellings.
  test('two spellings of one name are asked about and not merged', () => {
    const readings = readSubmissions(
      [named('a.xlsx', 'Mariagerford'), named('b.xlsx', 'Mariagerfjord')],
      {
        year: 2026,
      },
    );
    expect(readings.map(({ submission }) => submission?.municipality)).toEqual([
      'Mariagerford',
      'Mariagerfjord',
    ]);
    expect(readings[0]?.remarks).toContainEqual({
      kind: 'spoergsmaal',
      municipality: 'Mariagerford',
      at: 'Øvrigt!B2',
      text: 'Er »Mariagerford« den samme kommune som »Mariagerfjord«? Ret navnet, hvis den er; de er ikke lagt sammen.',
    });
    expect(readings[1]?.remarks.filter(({ text }) => text.includes('den samme'))).toEqual([]);
  });

  // Audit I-24: Lyngby-Taarbæk stands twice in the list of 2013.
  test('a municipality that is sent twice is refused, both files named', () => {
    const files = [named('a.xlsx', 'Lyngby-Taarbæk'), named('b.xlsx', 'Lyngby-Taarbæk Kommune')];
    expect(faultsOf(files)).toEqual([
      'Øvrigt!B2: Lyngby-Taarbæk er sendt mere end én gang (også i b.xlsx). Send kun den fil, der gælder.',
      'Øvrigt!B2: Lyngby-Taarbæk er sendt mere end én gang (også i a.xlsx). Send kun den fil, der gælder.',
    ]);
  });

  test('without a year of the round, the year of most files is meant', () => {
    const old = workbook(
      [
        ['Øvrigt', 1, 1, 'Greve'],
        ['Øvrigt', 2, 1, 2025],
        ['Personer', 0, 1, 'Årspersoner 2025'],
        ['Kvalitet', 0, 3, 'Værdi 2025'],
      ],
      'old.xlsx',
    );
    expect(faultsOf([named('a.xlsx', 'Køge'), named('b.xlsx', 'Herlev'), old], {})).toEqual([
      'Øvrigt!B3: Filen er for 2025, men de fleste andre er for 2026. Det ser ud til at være filen fra sidste år. Send tallene for 2026.',
    ]);
  });
});

describe('questions', () => {
  test('a per cent below one among others that are not', () => {
    const file = workbook([
      ['Kvalitet', 1, 3, 0.19],
      ['Kvalitet', 2, 1, 'Aktiveringsgrad'],
      ['Kvalitet', 2, 3, 21],
    ]);
    expect(questionsOf([file])).toContain(
      'Kvalitet!D2: 0,19 ligner en brøk. Skriv 19, hvis det er 19 pct.; er cellen i procentformat, så giv den formatet tal.',
    );
  });

  test('who is at another provider, where it is not filled in', () => {
    expect(questionsOf([workbook([['Personer', 6, 2, '']])])).toContain(
      'Personer!C7: Sygedagpenge: Antallet hos anden aktør er ikke udfyldt og regnes som 0. Er det rigtigt?',
    );
  });

  test('time on a part that is not divided', () => {
    const file = workbook([['Tid', 1, 3, 'A-dagpenge: Sagsbehandling']]);
    expect(questionsOf([file])).toContain(
      'Tid!E2: A-dagpenge: Sagsbehandling: 0,6 årsværk er ikke fordelt på underopgaver. Kan de fordeles?',
    );
  });

  test('what is missing is listed by group', () => {
    expect(questionsOf([workbook()])).toContain(
      'Kvalitet: A-dagpenge: samtaleintensitet, tilbudsintensitet, virksomhedsrettet tilbudsintensitet, virksomhedsrettet aktiveringsgrad og job- og uddannelsesrater er ikke sendt. Er det med vilje?',
    );
  });

  test('the same task twice for one employee', () => {
    const file = workbook([['Tid', 2, 3, 'A-dagpenge: Sagsbehandling, for over 30-årige']]);
    expect(questionsOf([file])).toContain(
      'Tid!E3: Medarbejder 1 har »A-dagpenge: Sagsbehandling, for over 30-årige« 2 gange. Er det to andele, eller står den ene der ved en fejl?',
    );
  });

  test('a large change since the year before, with both figures', () => {
    const earlier = readSubmissions([workbook([['Personer', 1, 1, '500']])], {
      year: 2026,
    }).flatMap(({ submission }) => (submission === null ? [] : [{ ...submission, year: 2025 }]));
    // 1 / 460 and 1 / 960.5 full-time years per person, times 1,000: 2.2 and 1.0.
    expect(questionsOf([workbook()], { year: 2026, earlier })).toContain(
      'Tid: A-dagpenge: 1,0 årsværk pr. 1.000 årspersoner, 52 pct. mindre end i 2025 (2,2). Er det rigtigt, og hvad er grunden?',
    );
  });

  test('the same numbers as the year before', () => {
    const earlier = readSubmissions([workbook()], { year: 2026 }).flatMap(({ submission }) =>
      submission === null ? [] : [{ ...submission, year: 2025 }],
    );
    expect(questionsOf([workbook()], { year: 2026, earlier })).toContain(
      ': Tid og personer er de samme som i 2025. Er det filen fra sidste år med et nyt årstal?',
    );
  });
});

test.each<[string, SentFile, string]>([
  [
    'a file with commas',
    { kind: 'tekst', name: 'x.csv', text: 'Medarbejder,Opgave\n1,Diverse' },
    'x.csv: Filen har hverken semikolon eller tabulator mellem felterne. Gem den som CSV med semikolon.',
  ],
  [
    'a file of something else',
    { kind: 'tekst', name: 'x.csv', text: 'Dato;Emne\n1;2' },
    'x.csv: Det ses ikke, hvad filen indeholder. Skriv en linje med Tid, Personer, Kvalitet, Øvrigt, Bevægelser over hvert afsnit, eller kald filerne fx kommune-tid.csv.',
  ],
  [
    'another workbook',
    { kind: 'regneark', name: 'x.xlsx', sheets: [{ name: 'Ark1', rows: [] }] },
    'x.xlsx: Regnearket har ingen af arkene Tid, Personer, Kvalitet, Øvrigt, Bevægelser (det har: Ark1). Hent skabelonen, og udfyld den.',
  ],
  [
    'only one of the sheets',
    { kind: 'tekst', name: 'tid.csv', text: csvOf(inOrder['Tid'] ?? []) },
    ': Personer mangler. Send det med som et ark i skabelonen, som et afsnit i CSV-filen eller som en fil, hvis navn ender på -personer.csv.',
  ],
])('%s is refused', (_, file, fault) => {
  expect(faultsOf([file])).toContain(fault);
});
