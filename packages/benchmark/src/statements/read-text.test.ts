import { describe, expect, test } from 'vitest';
import { gridsOf } from './grid.ts';
import { numbersIn, parsePrinted } from './number.ts';
import { readText } from './read-text.ts';
import { sentencesOf } from './section.ts';
import { subjectsIn } from './subject.ts';
import { monthNumber } from './words.ts';

describe('a text as blocks', () => {
  test('headings, paragraphs, items and tables keep their lines', () => {
    const text = [
      '4.2. Indsatsen for nogle',
      '',
      'Der bruges ca. 5 årsværk pr. år. Det er nok.',
      '',
      '- Et punkt',
      '',
      'Tabel 4.2: Tal',
      '',
      '\tA\tB',
      'Række\t1,5\t-',
    ].join('\n');
    expect(readText('t', text).blocks).toEqual([
      { kind: 'heading', line: 1, level: 2, text: '4.2. Indsatsen for nogle' },
      { kind: 'paragraph', line: 3, text: 'Der bruges ca. 5 årsværk pr. år. Det er nok.' },
      { kind: 'item', line: 5, text: 'Et punkt' },
      { kind: 'paragraph', line: 7, text: 'Tabel 4.2: Tal' },
      {
        kind: 'table',
        line: 9,
        caption: 'Tabel 4.2: Tal',
        rows: [
          { line: 9, cells: ['', 'A', 'B'] },
          { line: 10, cells: ['Række', '1,5', '-'] },
        ],
      },
    ]);
  });

  test('a sentence broken off at the end of a page goes on after the empty line', () => {
    const text =
      'Det samlede beløb forventes at være 0,9 mio. kr. i 2014 stigende\n\ntil 2,9 mio. kr. i 2017.';
    expect(readText('t', text).blocks).toMatchObject([
      { line: 1, text: expect.stringContaining('stigende til 2,9') },
    ]);
  });

  test('sentences end at full stops, not at abbreviations, dates and numbered items', () => {
    const text = 'Det sker jf. Lov om noget pr. 1. januar. Så er det bl.a. Kommunen, der gør det.';
    expect(sentencesOf(readText('t', text)).map((one) => one.text)).toEqual([
      'Det sker jf. Lov om noget pr. 1. januar.',
      'Så er det bl.a. Kommunen, der gør det.',
    ]);
  });

  test('a page of HTML gives the same blocks as its text', () => {
    const html =
      '<h2>Tal</h2><p>Der er <b>to</b> r&aelig;kker.</p><table><tr><th></th><th>A</th></tr><tr><td>R</td><td>1,5</td></tr></table>';
    const blocks = readText('t', html).blocks;
    expect(blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'table']);
    expect(blocks[1]).toMatchObject({ text: 'Der er to rækker.' });
  });

  test('a table of Markdown is a table', () => {
    const [grid] = gridsOf(readText('t', '| Emne | 2021 |\n|------|-----:|\n| Løn  | 5,0 |'));
    expect(grid).toMatchObject({
      corner: 'Emne',
      heads: ['2021'],
      rows: [{ line: 3, label: 'Løn' }],
    });
  });

  test('a table of contents is no table of figures', () => {
    expect(gridsOf(readText('t', '1. INDLEDNING\t2\n1.1. FORMÅL\t2'))).toEqual([]);
  });

  test('heads in two lines are one head', () => {
    const [grid] = gridsOf(readText('t', '\tNørby\tNørby\n\tÅrsværk\tProcent\nI alt\t5,0\t100%'));
    expect(grid?.heads).toEqual(['Nørby Årsværk', 'Nørby Procent']);
    expect(grid?.rows).toHaveLength(1);
  });
});

describe('numbers', () => {
  test.each([
    ['1.033.200', 1_033_200, 0, null],
    ['-4,7', -4.7, 1, null],
    ['16,1%', 16.1, 1, 'pct'],
    ['kr. 2.130.576', 2_130_576, 0, 'kr'],
    ['2.479 kr.', 2479, 0, 'kr'],
  ] as const)('a cell %s', (printed, value, decimals, unit) => {
    expect(parsePrinted(printed)).toEqual({ value, decimals, unit });
  });

  test.each(['', '-', 'x', '69,8,3', '1.23', '5 personer'])('»%s« is no number', (printed) => {
    expect(parsePrinted(printed)).toBeNull();
  });

  test.each([
    ['- 4,7 mio. kr. i 2014', [-4.7, 2014]],
    ['fra 130-140 sager', [130]],
    ['§ 27 stk. 1 og match 2-3', [27, 1, 2]],
    ['2,4 procentpoint mindre', [2.4]],
  ])('in »%s«', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });
});

test.each([
  ['kontanthjælpsmodtagere i match 1', ['kontanthjaelp-1']],
  ['Kontanthjælp 2+3', ['kontanthjaelp-2-3']],
  ['A-dagpenge-modtagerne', ['a-dagpenge']],
  ['samtale- og tilbudsintensiteten', ['samtaleintensitet', 'tilbudsintensitet']],
  ['Virksomhedrettet tilbudintensitet', ['virksomhedsrettet-tilbudsintensitet']],
  ['Aktiveringsgrad virksomhedsrettet', ['virksomhedsrettet-aktiveringsgrad']],
])('»%s« is about %j', (text, subjects) => {
  expect(subjectsIn(text).map(({ subject }) => subject)).toEqual(subjects);
});

test('months are counted from their heads', () => {
  expect((monthNumber('jan-13') ?? 0) - (monthNumber('dec-12') ?? 0)).toBe(1);
  expect(monthNumber('juli-12')).toBe(monthNumber('Jul 12'));
  expect(monthNumber('total')).toBeNull();
});
