import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCprNumbers } from './cpr.ts';
import { type Guarded, guardOf } from './guard.ts';

const nothing = { known: [], closed: [], open: [], smallUnder: 5 };
const guardText = (text: string, guarded: Guarded) => guardOf(guarded)(text);

/** Made-up numbers: the day has 60 added, so nobody has them. */
const number = fc
  .record({
    day: fc.integer({ min: 61, max: 88 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 0, max: 99 }),
    rest: fc.integer({ min: 0, max: 9999 }),
  })
  .map(({ day, month, year, rest }) => ({
    day: String(day),
    month: String(month).padStart(2, '0'),
    year: String(year).padStart(2, '0'),
    rest: String(rest).padStart(4, '0'),
  }));

/** How CPR numbers are written in papers, letters and spreadsheets, and how they come out of PDF and Word. */
const spellings: readonly ((parts: {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly rest: string;
}) => string)[] = [
  ({ day, month, year, rest }) => `${day}${month}${year}-${rest}`,
  ({ day, month, year, rest }) => `${day}${month}${year}${rest}`,
  ({ day, month, year, rest }) => `${day}${month}${year} - ${rest}`,
  ({ day, month, year, rest }) => `${day}${month}${year}\u2013${rest}`,
  ({ day, month, year, rest }) => `${day}${month}${year}\u2011${rest}`,
  ({ day, month, year, rest }) => `${day}${month}${year}-\n${rest}`,
  ({ day, month, year, rest }) => `${day} ${month} ${year}-${rest}`,
  ({ day, month, year, rest }) => `${day}.${month}.${year}-${rest}`,
  ({ day, month, year, rest }) => `${day}-${month}-${year}-${rest}`,
  ({ day, month, year, rest }) => `${day}/${month}/${year} ${rest}`,
  ({ day, month, year, rest }) => `${day}${month}${year}\u00A0${rest}`,
];

describe('CPR numbers', () => {
  test('every spelling of every number is found wherever it stands', () => {
    const before = fc.constantFrom(
      '',
      'Cpr.nr. ',
      'Borgeren (',
      'navn;',
      'født ',
      '»',
      'CPR:',
      'nr.\t',
      'Ydelse, ',
    );
    const after = fc.constantFrom('', '.', ')', ';beløb', ', som', ' har', '\n', '«', '!');
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(...spellings),
        before,
        after,
        (parts, spelling, head, tail) => {
          const found = findCprNumbers(`Et punkt.\n${head}${spelling(parts)}${tail}`);
          expect(found).toHaveLength(1);
          expect(found[0]?.quote).toBe(`${parts.day}${parts.month}${parts.year}-XXXX`);
          expect(found[0]?.line).toBe(2);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('the last four digits are in nothing that is said', () => {
    fc.assert(
      fc.property(number, fc.constantFrom(...spellings), (parts, spelling) => {
        const said = findCprNumbers(`x ${spelling(parts)} y`).map(({ quote }) => quote);
        expect(said.every((quote) => quote.endsWith('-XXXX'))).toBe(true);
      }),
    );
  });

  // Numbers as they stand in the papers (catalogue, section 34) and in letters of municipalities.
  test.for([
    ['a P-number that is called so', 'P-nummer 1003456789'],
    ['an EAN number', 'EAN 5798005310228'],
    ['a telephone number', 'tlf. 12 01 34 56'],
    ['a case number', 'Sagsnr. 17-004875'],
    ['a case number with year', '2019-041979'],
    ['a document number', '30519/13'],
    ['an amount', '1.302.483 kr.'],
    ['a journal number', '15.20G00 - 2013/01963'],
    ['a day', 'den 05-10-2022 kl. 16:00'],
    ['ten digits that are no day', '4513991234'],
    ['a month that is not there', '011370-1234'],
    ['a day that the month does not have', '310270-1234'],
    ['years', '2014-2015-2016-2017'],
    ['a longer number', '01017012345678'],
  ])('%s is none', ([, text]) => {
    expect(findCprNumbers(text ?? '')).toEqual([]);
  });

  test('pairs with spaces between are looked at, and do not stop', () => {
    expect(findCprNumbers('61 01 70 1234')).toMatchObject([{ stops: false }]);
  });
});

describe('names', () => {
  test('right after a word of a case are asked about', () => {
    expect(guardText('Klagen fra borgeren Xenia Prøve Olsen er afvist.', nothing)).toMatchObject([
      { kind: 'navn-i-sag', stops: false, quote: 'borgeren Xenia Prøve Olsen' },
    ]);
  });

  const first = fc.constantFrom('Xenia', 'Øyvind', 'Åse', 'Émile', 'Anne-Mette');
  const last = fc.constantFrom('Prøve', 'Ågård', 'Øvesen', 'Test-Prøve', 'af Prøve');
  const beside = fc.constantFrom(
    'Borgeren ',
    'klageren ',
    'den sygemeldte ',
    'Ansøger ',
    'patienten, ',
    'sønnen hedder ',
    'en ledig ved navn ',
    'førtidspensionisten ',
  );

  test('are found beside all words of a case, also where a line breaks between', () => {
    fc.assert(
      fc.property(beside, first, last, fc.boolean(), (word, given, family, breaks) => {
        const text = `${word}${given} ${family} har klaget.`;
        const found = guardText(breaks ? text.replace(/ (?=\p{Lu})/u, '\n') : text, nothing);
        expect(found.map(({ kind }) => kind)).toEqual(['navn-i-sag']);
      }),
      { numRuns: 300 },
    );
  });

  test('of members may stand', () => {
    const known = ['Xenia Prøve'];
    expect(guardText('Som borger Xenia Prøve sagde', { ...nothing, known })).toEqual([]);
  });

  test('in the next cell of a table are asked about, headings of its columns are not', () => {
    expect(guardText('Klager\tXenia Prøve', nothing)).toHaveLength(1);
    expect(guardText('Borgere\tUger\tProcent\nLedige\tAlle', nothing)).toEqual([]);
  });

  test('other words with capitals are no names', () => {
    expect(guardText('Ledige i Jobcenter Øst og borgere i Region Midt.', nothing)).toEqual([]);
  });
});

describe('small numbers', () => {
  test.for([
    ['Der er 3 borgere i gruppen.', ['3 borgere']],
    ['To unge personer er i gang.', ['To unge personer']],
    ['Kun 4 ledige mænd', ['4 ledige mænd']],
    ['Der er 59 borgere og 5 sager.', []],
    ['En borger har ret til en samtale.', []],
    ['I 2. kvartal 2022 var 1 ud af 4 i gang', []],
    ['1 Alle unge skal visiteres', []],
  ] as const)('%s', ([text, quotes]) => {
    expect(guardText(text, nothing).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('small numbers in tables', () => {
  const table = (...rows: readonly (readonly string[])[]): string =>
    rows.map((cells) => cells.join('\t')).join('\n');
  test.for<readonly [what: string, text: string, quotes: readonly string[]]>([
    [
      'under a heading that says whom',
      table(['Team', 'Antal borgere'], ['Unge', '3'], ['Job', '59'], ['Sygemeldte', '1']),
      ['Unge, Antal borgere, 3', 'Sygemeldte, Antal borgere, 1'],
    ],
    [
      'beside words that say whom',
      table(['', '2021', '2022'], ['Ledige', '12', '4'], ['Udgift i kr.', '3', '2']),
      ['Ledige, 2022, 4'],
    ],
    [
      'below a line that says whom',
      `Antal sager efter status\n\n${table(['Status', '1. april'], ['Afsluttet', '2'], ['I gang', '40'])}`,
      ['Afsluttet, 1. april, 2'],
    ],
    [
      'with bars',
      '| Ydelse | Personer |\n| Fleksjob | 4 |\n| Sygedagpenge | 5 |',
      ['Fleksjob, Personer, 4'],
    ],
    [
      'not weeks, shares or order',
      table(['Borgere', 'Uger', 'Procent', 'Rang'], ['Alle', '3', '2', '1']),
      [],
    ],
    [
      'of those who came and went',
      table(['Borgere', 'Tilgang', 'Afgang'], ['Unge', '4', '12']),
      ['Unge, Tilgang, 4'],
    ],
    ['not where nobody is counted', table(['Post', 'Budget'], ['Drift', '3'], ['Anlæg', '4']), []],
    [
      'not zero, which says of nobody anything',
      table(['Team', 'Antal borgere'], ['Unge', '0']),
      [],
    ],
    ['not a number of a list', '1\tAlle borgere skal høres\n2\tSager behandles', []],
  ])('%s', ([, text, quotes]) => {
    expect(guardText(text, nothing).map(({ quote }) => quote)).toEqual(quotes);
  });

  test('says where: line and place of the number', () => {
    const text = 'Oversigt\nTeam\tAntal borgere\nUnge\t3';
    expect(guardText(text, nothing)).toMatchObject([
      { line: 3, at: text.length - 1, stops: false },
    ]);
  });
});

describe('closed material', () => {
  const closed = [
    'Kommunen køber den gamle skole på Prøvevej for otte millioner kroner.',
    'Køb af Prøvevej 7',
  ];

  test('a passage of it stops the paper', () => {
    const text = 'Som nævnt: kommunen KØBER den gamle skole på Prøvevej, tror vi.';
    expect(guardText(text, { ...nothing, closed })).toMatchObject([
      { kind: 'lukket-stof', stops: true },
    ]);
  });

  test('a closed title stops the paper', () => {
    expect(guardText('Punkt om køb af Prøvevej 7', { ...nothing, closed })).toHaveLength(1);
  });

  test('what stands in an open text, too, is no secret', () => {
    const open = [
      'I avisen: Kommunen køber den gamle skole på Prøvevej for otte millioner kroner.',
    ];
    const text = 'Kommunen køber den gamle skole på Prøvevej for otte millioner kroner.';
    expect(guardText(text, { ...nothing, closed: closed.slice(0, 1), open })).toEqual([]);
  });

  test('other words of the same kind do not', () => {
    expect(
      guardText('Kommunen køber ind hos lokale for otte millioner.', { ...nothing, closed }),
    ).toEqual([]);
  });
});
