import { addDays, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { type Known, nothingKnown } from './cross-check.ts';
import { type Delivery, readDelivery } from './delivery.ts';
import type { FileName } from './format.ts';
import type { Spell } from './overlap.ts';
import { type ProblemCode, problemLine } from './problem.ts';
import { csvHeader } from './write.ts';

// Invented people: CPR numbers with day + 60.
const good: Readonly<Partial<Record<FileName, readonly string[]>>> = {
  kommune: ['0173;Lyngby-Taarbæk;35000;2026-11-21'],
  enheder: ['E1;Jobteam'],
  medarbejdere: ['M1;Ida Holm;sagsbehandler;E1;'],
  personer: ['P1;710590-1234;Åse;Bæk;11.05.1990;grundskole;E1;nej'],
};

/** Reads a delivery of the good files with some of them replaced; line 1 of each is its header. */
function deliver(
  files: Readonly<Partial<Record<FileName, readonly string[]>>>,
  { demo = false, known = nothingKnown }: { demo?: boolean; known?: Known } = {},
): Delivery {
  const reader = readDelivery({ demo });
  for (const [name, lines] of Object.entries({ ...good, ...files })) {
    const file = name as FileName;
    if (!reader.header(file, csvHeader(file).split(';'))) throw new Error('The header is good');
    lines.forEach((line, index) => reader.line(line.split(';'), index + 2));
  }
  return reader.finish(known);
}

const lines = ({ problems }: Delivery): readonly string[] => problems.map(problemLine);

test('a delivery without faults has no problems, and each row as it is meant', () => {
  const delivery = deliver({
    ydelser: ['Y1;P1;Kontanthjælp;2026-01-05;'],
    tilbud: ['T1;P1;Løntilskud;privat;;01.03.2026;31.05.2026;18,5'],
  });
  expect(lines(delivery)).toEqual([]);
  expect(delivery.rows('personer')).toEqual([
    {
      id: 'P1',
      cpr: '7105901234',
      fornavn: 'Åse',
      efternavn: 'Bæk',
      foedselsdato: day('1990-05-11'),
      uddannelse: 'grundskole',
      enhed: 'E1',
      beskyttet: false,
    },
  ]);
  expect(delivery.rows('medarbejdere')[0]?.beskyttede).toBe(false);
  expect(delivery.rows('ydelser')).toEqual([
    { id: 'Y1', person: 'P1', ydelse: 'kontanthjaelp', fra: day('2026-01-05'), til_og_med: null },
  ]);
  expect(delivery.rows('tilbud')[0]).toMatchObject({
    type: 'loentilskud',
    tilbudt: null,
    timer_pr_uge: 18.5,
  });
});

test('a letter with a loose accent is the letter of one code point', () => {
  const loose = 'A\u030Ase'; // Å as A and a combining ring
  const [person] = deliver({ personer: [`P1;7105901234;${loose};Bæk;1990-05-11;;E1;nej`] }).rows(
    'personer',
  );
  expect(person?.fornavn).toBe('Åse');
});

interface Wrong {
  readonly code: ProblemCode;
  readonly files: Parameters<typeof deliver>[0];
  readonly demo?: boolean;
  readonly says: readonly string[];
}

const personWith = (fields: Readonly<Record<string, string>>): readonly string[] => {
  const row: Record<string, string> = {
    id: 'P1',
    cpr: '7105901234',
    fornavn: 'Åse',
    efternavn: 'Bæk',
    foedselsdato: '1990-05-11',
    uddannelse: '',
    enhed: 'E1',
    beskyttet: 'nej',
    ...fields,
  };
  return [Object.values(row).join(';')];
};

// The wording is our own promise: what is wrong, and what to do.
const wrongs: readonly Wrong[] = [
  {
    code: 'ukendt-kode',
    files: { ydelser: ['Y1;P1;kontanthjelp;2026-01-05;'] },
    says: [
      'ydelser.csv, linje 2, kolonne ydelse: »kontanthjelp« er ikke en kendt kode. Mente du »kontanthjaelp«? Skriv en af: dagpenge, kontanthjaelp, uddannelseshjaelp, sygedagpenge, ressourceforloebsydelse, jobafklaringsydelse, ledighedsydelse, revalideringsydelse.',
    ],
  },
  {
    code: 'ukendt-kode',
    files: { visitationer: ['V1;P1;qqqqqqqq;2026-01-05;'] },
    says: [
      'visitationer.csv, linje 2, kolonne kategori: »qqqqqqqq« er ikke en kendt kode. Skriv en af: jobparat, aktivitetsparat, uddannelsesparat, aabenlyst-uddannelsesparat.',
    ],
  },
  {
    code: 'ukendt-kode',
    files: { kommune: ['173;Lyngby-Taarbæk;;'] },
    says: [
      'kommune.csv, linje 2, kolonne kommunekode: »173« er ikke en kommunekode. Skriv fire cifre, fx 0173.',
    ],
  },
  {
    code: 'umulig-dato',
    files: { cv: ['C1;P1;31.02.2026'] },
    says: [
      'cv.csv, linje 2, kolonne dato: »31.02.2026« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
    ],
  },
  {
    code: 'umulig-dato',
    files: { cv: ['C1;P1;0206-02-01'] },
    says: ['cv.csv, linje 2, kolonne dato: 01.02.206 kan ikke være rigtig. Tjek årstallet.'],
  },
  {
    code: 'mangler',
    files: { cv: ['C1;P1;', ';;2026-01-01'] },
    says: [
      'cv.csv, linje 2, kolonne dato: Feltet er tomt. Skriv en dato som 2026-11-21 eller 21.11.2026.',
      'cv.csv, linje 3, kolonne id: Feltet er tomt. Skriv jeres egen nøgle til rækken, højst 100 tegn.',
      'cv.csv, linje 3, kolonne person: Feltet er tomt. Skriv et id fra personer.csv.',
    ],
  },
  {
    code: 'ikke-ja-nej',
    files: { personer: personWith({ beskyttet: 'måske' }) },
    says: [
      'personer.csv, linje 2, kolonne beskyttet: »måske« er hverken ja eller nej. Skriv ja eller nej.',
    ],
  },
  {
    code: 'ikke-tal',
    files: { tilbud: ['T1;P1;mentor;;;2026-01-01;;200'] },
    says: [
      'tilbud.csv, linje 2, kolonne timer_pr_uge: »200« kan ikke bruges her. Skriv et tal fra 0 til 168, højst to decimaler, fx 18,5.',
    ],
  },
  {
    code: 'ikke-tal',
    files: { kommune: ['0173;Lyngby-Taarbæk;35,5;'] },
    says: [
      'kommune.csv, linje 2, kolonne indbyggere_18_64: »35,5« kan ikke bruges her. Skriv et helt tal fra 0 til 10000000.',
    ],
  },
  {
    code: 'ugyldig-tekst',
    files: { personer: personWith({ fornavn: 'Å\u0000se' }) },
    says: [
      'personer.csv, linje 2, kolonne fornavn: Teksten indeholder linjeskift eller usynlige tegn. Fjern dem.',
    ],
  },
  {
    code: 'ugyldig-tekst',
    files: { personer: personWith({ fornavn: 'Å'.repeat(201) }) },
    says: [
      'personer.csv, linje 2, kolonne fornavn: Teksten er på 201 tegn; der er plads til 200. Gør den kortere.',
    ],
  },
  {
    code: 'cpr-form',
    files: { personer: personWith({ cpr: '110590123' }) },
    says: [
      'personer.csv, linje 2, kolonne cpr: CPR-nummeret skal have ti cifre, evt. med bindestreg efter de første seks. Tjek, at et nul først ikke er faldet væk.',
    ],
  },
  {
    code: 'cpr-dato',
    files: { personer: personWith({ cpr: '7113901234' }) },
    says: [
      'personer.csv, linje 2, kolonne cpr: De første syv cifre i CPR-nummeret giver ingen rigtig dato. Tjek tallene.',
    ],
  },
  {
    code: 'cpr-foedselsdato',
    files: { personer: personWith({ foedselsdato: '1990-05-12' }) },
    says: [
      'personer.csv, linje 2, kolonne foedselsdato: Fødselsdatoen er ikke den, CPR-nummeret giver. Ret den, der er forkert.',
    ],
  },
  {
    code: 'cpr-ikke-opdigtet',
    files: { personer: personWith({ cpr: '1105364000', foedselsdato: '2036-05-11' }) },
    demo: true,
    says: [
      'personer.csv, linje 2, kolonne cpr: CPR-nummeret kan tilhøre en virkelig person. I demodrift må der kun være opdigtede personer: Læg 60 til dagen (61-91).',
    ],
  },
  {
    code: 'cpr-som-id',
    files: { personer: personWith({ id: '710590-1234' }) },
    says: [
      'personer.csv, linje 2, kolonne id: Id’et ligner et CPR-nummer. Brug en anden nøgle: id’er vises i lister og fejlmeddelelser.',
    ],
  },
  {
    code: 'slut-foer-start',
    files: { ydelser: ['Y1;P1;kontanthjaelp;2026-01-05;2026-01-04'] },
    says: [
      'ydelser.csv, linje 2, kolonne til_og_med: Perioden slutter 04.01.2026, før den begynder 05.01.2026. Ret den ene dato.',
    ],
  },
  {
    code: 'antal-felter',
    files: { cv: ['C1;P1', 'C2;P1;2026-01-01;mere'] },
    says: [
      'cv.csv, linje 2: Linjen har 2 felter, men første linje har 3. Tjek, om et semikolon mangler eller er for meget; en tekst med semikolon skal stå i "citationstegn".',
      'cv.csv, linje 3: Linjen har 4 felter, men første linje har 3. Tjek, om et semikolon mangler eller er for meget; en tekst med semikolon skal stå i "citationstegn".',
    ],
  },
  {
    code: 'antal-kommuner',
    files: { kommune: ['0173;Lyngby-Taarbæk;;', '0175;Rødovre;;'] },
    says: ['kommune.csv: Filen skal have præcis én række ud over kolonnenavnene. Den har 2.'],
  },
  {
    code: 'gentaget-id',
    files: { cv: ['C1;P1;2026-01-01', 'C1;P1;2026-01-02'] },
    says: [
      'cv.csv, linje 3, kolonne id: Id »C1« står også i linje 2. Giv hver række sit eget id, eller slet den ene.',
    ],
  },
  {
    code: 'gentaget-cpr',
    files: {
      personer: [...personWith({}), ...personWith({ id: 'P2', fornavn: 'Bo' })],
    },
    says: [
      'personer.csv, linje 3, kolonne cpr: Samme CPR-nummer står i linje 2. En person skal kun stå én gang: Slet den ene linje.',
    ],
  },
  {
    code: 'ukendt-reference',
    files: { cv: ['C1;P9;2026-01-01'] },
    says: [
      'cv.csv, linje 2, kolonne person: »P9« er ikke et id i personer.csv og er heller ikke indlæst før. Ret id’et, eller tilføj rækken dér.',
    ],
  },
  {
    code: 'ukendt-reference',
    files: { sagsbehandlere: ['S1;P1;M9;2026-01-01;'] },
    says: [
      'sagsbehandlere.csv, linje 2, kolonne medarbejder: »M9« er ikke et id i medarbejdere.csv og er heller ikke indlæst før. Ret id’et, eller tilføj rækken dér.',
    ],
  },
  {
    code: 'ukendt-reference',
    files: { personer: personWith({ enhed: 'E9' }) },
    says: [
      'personer.csv, linje 2, kolonne enhed: »E9« er ikke et id i enheder.csv og er heller ikke indlæst før. Ret id’et, eller tilføj rækken dér.',
    ],
  },
  {
    code: 'overlap',
    files: {
      ydelser: ['Y1;P1;kontanthjaelp;2026-03-01;', 'Y2;P1;dagpenge;2026-01-01;2026-03-01'],
    },
    says: [
      'ydelser.csv, linje 3, kolonne fra: Linje 3 (01.01.2026-01.03.2026) og linje 2 (01.03.2026 og frem) overlapper. En person kan kun have én ydelse ad gangen: Ret datoerne.',
    ],
  },
  {
    code: 'overlap',
    files: {
      visitationer: ['V1;P1;jobparat;2026-03-01;', 'V2;P1;jobparat;2026-04-01;'],
      kontaktforloeb: ['K1;P1;2026-01-01;2026-02-01;', 'K2;P1;2026-02-01;;'],
    },
    says: [
      'kontaktforloeb.csv, linje 3, kolonne henvendelse: Linje 2 (01.01.2026-01.02.2026) og linje 3 (01.02.2026 og frem) overlapper. En person kan kun have ét kontaktforløb ad gangen: Ret datoerne.',
      'visitationer.csv, linje 3, kolonne fra: Linje 2 (01.03.2026 og frem) og linje 3 (01.04.2026 og frem) overlapper. En person kan kun have én kategori ad gangen: Ret datoerne.',
    ],
  },
];

describe('every fault is reported with where, what and what to do', () => {
  test.each(wrongs)('$code', ({ code, files, demo = false, says }) => {
    const delivery = deliver(files, { demo });
    expect(lines(delivery)).toEqual(says);
    for (const found of delivery.problems) expect(found.code).toBe(code);
  });

  test('all the faults of a row at once', () => {
    const delivery = deliver({ samtaler: ['S1;P1;2026-13-01;snak;post;holdt;staten;vist'] });
    expect(delivery.problems.map(({ column }) => column)).toEqual([
      'dato',
      'type',
      'form',
      'status',
      'afholder',
      'selvbooket',
    ]);
  });
});

test('periods that touch do not overlap, nor do those of two people', () => {
  const delivery = deliver({
    personer: [
      ...personWith({}),
      ...personWith({ id: 'P2', cpr: '7206851234', foedselsdato: '1985-06-12' }),
    ],
    ydelser: [
      'Y1;P1;kontanthjaelp;2026-01-01;2026-02-28',
      'Y2;P1;dagpenge;2026-03-01;',
      'Y3;P2;dagpenge;2026-01-01;',
    ],
  });
  expect(lines(delivery)).toEqual([]);
});

test('a long period is held against every later one, not only the next', () => {
  const delivery = deliver({
    ydelser: [
      'Y1;P1;kontanthjaelp;2026-01-01;2026-12-31',
      'Y2;P1;dagpenge;2026-02-01;2026-02-28',
      'Y3;P1;dagpenge;2026-04-01;2026-04-30',
    ],
  });
  expect(delivery.problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'overlap'],
    [4, 'overlap'],
  ]);
});

describe('a held interview', () => {
  const held = (id: string, on: string) =>
    `${id};P1;${on};jobsamtale;fremmoede;afholdt;kommune;nej`;
  const course = (id: string, from: string, to = '') => `${id};P1;${from};${to};nej`;
  const message = (on: string, from: string, place: string) =>
    `samtaler.csv, linje 2, kolonne dato: Samtalen er holdt ${on}, men borgerens første kontaktforløb begynder først ${from} (${place}). Ret den ene dato, eller tilføj det tidligere forløb.`;

  test('before the first course is refused, and both days are named', () => {
    const delivery = deliver({
      kontaktforloeb: [course('K2', '2026-05-01'), course('K1', '2026-01-05', '2026-02-01')],
      samtaler: [held('S1', '2026-01-04'), held('S2', '2026-01-05'), held('S3', '2026-03-01')],
    });
    expect(lines(delivery)).toEqual([message('04.01.2026', '05.01.2026', 'linje 3')]);
    expect(delivery.problems.map(({ code }) => code)).toEqual(['foer-forloebet']);
    expect(delivery.rows('samtaler').map(({ id }) => id)).toEqual(['S2', 'S3']);
  });

  test('is held against a registered course as well, unless the delivery corrects it', () => {
    const known: Known = {
      ...nothingKnown,
      ids: (file) => new Set(file === 'personer' ? ['P1'] : []),
      spells: (file) =>
        file === 'kontaktforloeb'
          ? [
              {
                id: 'K1',
                person: 'P1',
                series: '',
                line: null,
                from: day('2026-01-05'),
                to: openEnd,
              },
            ]
          : [],
    };
    const samtaler = [held('S1', '2026-01-04')];
    expect(lines(deliver({ samtaler }, { known }))).toEqual([
      message('04.01.2026', '05.01.2026', 'registreret som K1'),
    ]);
    const corrected = { kontaktforloeb: [course('K1', '2026-01-02')], samtaler };
    expect(lines(deliver(corrected, { known }))).toEqual([]);
  });

  test('without a course, or beside one that cannot be read, is left alone', () => {
    expect(lines(deliver({ samtaler: [held('S1', '2026-01-04')] }))).toEqual([]);
    const delivery = deliver({
      kontaktforloeb: [course('K1', '2025-13-01'), course('K2', '2026-05-01')],
      samtaler: [held('S1', '2026-01-04')],
    });
    expect(delivery.problems.map(({ file }) => file)).toEqual(['kontaktforloeb.csv']);
  });
});

// Cases of the rule "a CPR number never stands in a message".
test.each([
  ['an impossible number', { personer: personWith({ cpr: '7113901234' }) }],
  ['a number where a code belongs', { ydelser: ['Y1;P1;7105901234;2026-01-01;'] }],
  ['a number where a date belongs', { cv: ['C1;P1;710590-1234'] }],
  ['a number where a reference belongs', { cv: ['C1;7105901234;2026-01-01'] }],
  ['a number used twice as id', { cv: ['7105901234;P1;2026-01-01', '7105901234;P1;2026-01-02'] }],
  ['a number as id of a person', { personer: personWith({ id: '7105901234' }) }],
] as const)('no CPR number in the problem: %s', (_, files) => {
  const { problems } = deliver(files);
  expect(problems.length).toBeGreaterThan(0);
  expect(JSON.stringify(problems)).not.toMatch(/\d{6}-?\d{4}/);
});

describe('what is registered already counts', () => {
  const registered: Spell = {
    id: 'Y0',
    person: 'P1',
    series: '',
    line: null,
    from: day('2026-01-01'),
    to: openEnd,
  };
  const known: Known = {
    ...nothingKnown,
    ids: (file) => new Set(file === 'personer' ? ['P1', 'P7'] : ['E1']),
    spells: (file) => (file === 'ydelser' ? [registered] : []),
    cprs: new Map([['7206851234', 'P7']]),
  };

  test('a reference to it is good', () => {
    expect(lines(deliver({ cv: ['C1;P7;2026-01-01'] }, { known }))).toEqual([]);
  });

  test('a new spell may not overlap a registered one', () => {
    const delivery = deliver({ ydelser: ['Y1;P1;dagpenge;2026-06-01;'] }, { known });
    expect(lines(delivery)).toEqual([
      'ydelser.csv, linje 2, kolonne fra: Den periode, der er registreret som Y0 (01.01.2026 og frem) og linje 2 (01.06.2026 og frem) overlapper. En person kan kun have én ydelse ad gangen: Ret datoerne.',
    ]);
  });

  test('a delivered version takes the place of the registered one', () => {
    const delivery = deliver(
      { ydelser: ['Y0;P1;kontanthjaelp;2026-01-01;2026-05-31', 'Y1;P1;dagpenge;2026-06-01;'] },
      { known },
    );
    expect(lines(delivery)).toEqual([]);
  });

  test('a CPR number belongs to one person', () => {
    const delivery = deliver(
      { personer: personWith({ cpr: '7206851234', foedselsdato: '1985-06-12' }) },
      { known },
    );
    expect(lines(delivery)).toEqual([
      'personer.csv, linje 2, kolonne cpr: CPR-nummeret er registreret på person-id »P7«. Brug det id, personen blev indlæst med.',
    ]);
  });
});

describe('what is left of a delivery with faults', () => {
  const delivery = deliver({
    personer: [
      ...personWith({}),
      ...personWith({ id: 'P2', cpr: '7206851234', foedselsdato: '1985-06-13' }),
    ],
    ydelser: ['Y1;P1;dagpenge;2026-01-01;', 'Y2;P2;dagpenge;2026-01-01;'],
    cv: ['C1;P1;2026-01-01', 'C2;P1;i går', 'C3;P2;2026-01-01'],
    samtaler: [],
  });

  test('the right rows of the right people', () => {
    expect(delivery.rows('personer').map(({ id }) => id)).toEqual(['P1']);
    expect(delivery.rows('ydelser').map(({ id }) => id)).toEqual(['Y1']);
    expect(delivery.rows('cv').map(({ id }) => id)).toEqual(['C1']);
  });

  test('and an account of the rest; a row that goes with its person is no problem of its own', () => {
    expect(delivery.problems.map(({ file, line }) => [file, line])).toEqual([
      ['personer.csv', 3],
      ['cv.csv', 3],
    ]);
    expect([...delivery.leftOut]).toEqual([
      ['personer', 1],
      ['ydelser', 1],
      ['cv', 2],
    ]);
    expect(delivery.personsLeftOut).toEqual(['P2', 'P1']);
  });

  test('both of two that overlap', () => {
    const overlapping = deliver({
      ydelser: ['Y1;P1;dagpenge;2026-01-01;', 'Y2;P1;dagpenge;2026-02-01;'],
    });
    expect(overlapping.rows('ydelser')).toEqual([]);
    expect([...overlapping.leftOut]).toEqual([['ydelser', 2]]);
  });
});

test('a file that is wrong all through keeps ten thousand problems and counts the rest', () => {
  const reader = readDelivery({ demo: false });
  reader.header('cv', ['id', 'person', 'dato']);
  for (let line = 2; line < 12_002; line++) reader.line([`C${line}`, 'P1', 'nej'], line);
  const { problems, moreProblems } = reader.finish({
    ...nothingKnown,
    ids: () => new Set(['P1']),
  });
  expect([problems.length, moreProblems]).toEqual([10_000, 2_000]);
});

test('the last day of a period is in it', () => {
  const [row] = deliver({ ydelser: ['Y1;P1;dagpenge;2026-01-01;2026-01-01'] }).rows('ydelser');
  expect(row?.til_og_med).toBe(addDays(day('2026-01-02'), -1));
});
