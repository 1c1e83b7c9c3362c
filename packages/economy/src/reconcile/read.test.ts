import { day, isoDay, kroner } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { valueOf } from '../testing/value-of.ts';
import { isMunicipality } from './municipality.ts';
import { readClaims, type SentCell, type SentRow } from './read.ts';
import { readWeek } from './week-text.ts';

const own = { name: 'Øvelev', code: '0999' };
// The names as Randers Kommune's description of SAYdelsesrefusionIndivid has them (law-and-data.md F2).
const head = [
  'CPR nummer',
  'Uge',
  'Beregnet udbetalingsbeløb',
  'Refusionsbeløb',
  'Medfinansieringsbeløb',
  'Ydelse',
  'Finansiering Kommunenavn',
];
const row = (...cells: SentCell[]): SentCell[] => cells;
const usual = row('610180-0011', '2026-U45', '3.000,00', '1.200,00', '', 'Kontanthjælp', 'Øvelev');
const rowsOf = (...cells: readonly (readonly SentCell[])[]): SentRow[] =>
  cells.map((one, i) => ({ line: i + 1, cells: one }));
const read = (...body: readonly (readonly SentCell[])[]) => readClaims(rowsOf(head, ...body), own);
const faultsOf = (reading: ReturnType<typeof readClaims>) =>
  reading.outcome === 'fejl' ? reading.faults.map(({ line, text }) => `${line}: ${text}`) : [];

describe('a week', () => {
  // ISO 8601: 2026 has 53 weeks, 2025 has 52; week 1 of 2026 begins on 29 December 2025.
  test.each([
    ['2026-U45', '2026-11-02'],
    ['2026-W45', '2026-11-02'],
    ['2026 uge 45', '2026-11-02'],
    ['202645', '2026-11-02'],
    ['45/2026', '2026-11-02'],
    ['uge 45, 2026', '2026-11-02'],
    ['2026-11-05', '2026-11-02'],
    ['05.11.2026', '2026-11-02'],
    ['2026-U1', '2025-12-29'],
    ['2026-U53', '2026-12-28'],
  ])('%s begins on %s', (text, expected) => {
    const week = readWeek(text);
    expect('week' in week && isoDay(week.week)).toBe(expected);
  });

  test.each([
    ['2026-U54', 'Uge 54 findes ikke i 2026; året har uge 1 til 53. Ret ugen.'],
    ['2025-U53', 'Uge 53 findes ikke i 2025; året har uge 1 til 52. Ret ugen.'],
    ['2026-U0', 'Uge 0 findes ikke i 2026; året har uge 1 til 53. Ret ugen.'],
    ['uge 45', '»uge 45« er ikke en uge. Skriv den som 2026-U47, eller skriv en dag i ugen.'],
    ['', '»« er ikke en uge. Skriv den som 2026-U47, eller skriv en dag i ugen.'],
  ])('%s is refused', (text, expected) => {
    expect(readWeek(text)).toEqual({ fault: expected });
  });
});

describe('a file', () => {
  test('gives its rows; columns may stand in any order and under other names', () => {
    expect(valueOf(read(usual))).toEqual([
      {
        line: 2,
        cpr: '6101800011',
        week: day('2026-11-02'),
        benefit: 'kontanthjaelp',
        benefitName: 'Kontanthjælp',
        computed: kroner(3000),
        refund: kroner(1200),
        cofinance: null,
        payer: 'Øvelev',
        number: null,
      },
    ]);
    const turned = readClaims(
      rowsOf(
        [
          'Finansierende kommune',
          'total',
          'YDELSE',
          'Ydelsestæller',
          'Uge',
          'CPR',
          'refusionsbeløb',
          'Medfinansieringsbeløb',
          'Beregnet udbetaling',
        ],
        ['0999 Øvelev Kommune', 1, 'A-dagpenge', 17, '2026-11-02', 610180_0011, 0, 600, 1000.5],
      ),
      own,
    );
    expect(valueOf(turned)).toMatchObject([
      {
        benefit: 'dagpenge',
        number: 17,
        computed: kroner(1000.5),
        refund: 0,
        cofinance: kroner(600),
      },
    ]);
  });

  test('keeps a benefit it does not know by its name', () => {
    const [claim] = valueOf(read(usual.with(5, 'Førtidspension')));
    expect(claim).toMatchObject({ benefit: null, benefitName: 'Førtidspension' });
  });

  test('with a first zero that a workbook has eaten is the same citizen', () => {
    expect(valueOf(read(usual.with(0, 101800011)))).toMatchObject([
      { cpr: String(101_800_011).padStart(10, '0') },
    ]);
  });

  test.each([
    ['nothing', [], ['null: Filen er tom.']],
    ['only a head', [head], ['null: Filen har ingen linjer under kolonnernes navne.']],
    [
      'another layout',
      [head.with(3, 'Refusions-beløb').with(6, 'Bopælskommune'), usual],
      [
        '1: Filen ser anderledes ud end ventet: »Refusionsbeløb«, »Finansiering Kommunenavn« mangler. Filen har kolonnerne CPR nummer; Uge; Beregnet udbetalingsbeløb; Refusions-beløb; Medfinansieringsbeløb; Ydelse; Bopælskommune. Ventet: CPR nummer; Uge; Beregnet udbetalingsbeløb; Refusionsbeløb; Medfinansieringsbeløb; Ydelse; Finansiering Kommunenavn. Er »Refusions-beløb« det samme som »Refusionsbeløb«?',
      ],
    ],
    [
      'a column twice',
      [[...head, 'Uge'], usual],
      ['1: Kolonnen »Uge« står der mere end én gang. Slet den ene.'],
    ],
    [
      'another municipality',
      [head, usual.with(6, 'Nabolev')],
      [
        'null: Filen er en anden kommunes: ingen linje har Øvelev som finansierende kommune, men Nabolev.',
      ],
    ],
    [
      'the same row twice',
      [head, usual, usual],
      ['3: Samme borger, uge og ydelse står også på linje 2. Slet den linje, der ikke gælder.'],
    ],
    [
      'everything wrong at once',
      [head, ['61018', '2026-U54', '3000.50', 'x', '1,234', '', '']],
      [
        '2: CPR-nummeret har ikke ti cifre. Skriv det som ddmmåå-xxxx.',
        '2: Uge 54 findes ikke i 2026; året har uge 1 til 53. Ret ugen.',
        '2: »3000.50« har punktum som decimaltegn. Skriv komma: 3000,50.',
        '2: »x« er ikke et tal. Skriv det som 5.003 eller 940,3.',
        '2: »1,234« er ikke hele øre. Skriv højst to decimaler.',
        '2: Ydelsen mangler.',
        '2: Den finansierende kommune mangler.',
      ],
    ],
    [
      'no payment',
      [head, usual.with(2, '')],
      ['2: Beregnet udbetalingsbeløb mangler. Skriv 0, hvis der intet er udbetalt.'],
    ],
  ])('with %s is refused', (_name, cells, expected) => {
    expect(faultsOf(readClaims(rowsOf(...cells), own))).toEqual(expected);
  });

  test('never repeats a CPR number', () => {
    const wrong = read(usual.with(1, 'x'), usual.with(0, '61018000111'), usual, usual);
    expect(faultsOf(wrong).join('\n')).not.toMatch(/61.?01.?80/);
  });

  test('lists the first faults and counts the rest', () => {
    const many = read(...Array.from({ length: 50 }, () => usual.with(1, 'x')));
    expect(faultsOf(many)).toHaveLength(41);
    expect(faultsOf(many).at(-1)).toBe('null: Og 10 fejl mere.');
  });
});

test.each([
  ['Øvelev', true],
  ['Øvelev Kommune', true],
  ['ØVELEV KOMMUNE', true],
  ['0999', true],
  ['999', true],
  ['0999 Øvelev', true],
  ['Nabolev', false],
  ['Nørre Øvelev', false],
  ['', false],
])('»%s« names our municipality: %s', (text, expected) => {
  expect(isMunicipality(text, own)).toBe(expected);
});
