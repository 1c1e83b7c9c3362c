import { describe, expect, test } from 'vitest';
import type { InsertContent } from './insert.ts';
import { shownDifferences } from './difference.ts';
import { unsourcedNumbers } from './unsourced.ts';

const numbersIn = (text: string): readonly string[] =>
  unsourcedNumbers({ sections: [{ slot: 'oekonomi', text }], recommendation: null }).map(
    (one) => one.number,
  );

describe('numbers typed by hand', () => {
  test.each([
    ['Prisen er 6.280 kr. og den dyreste 146.420 kr.', ['6.280 kr.', '146.420 kr.']],
    ['Af 59 borgere er 88 % i arbejde.', ['59', '88 %']],
    ['Ledigheden er 2,4 procent mod 3,1 procent.', ['2,4 procent', '3,1 procent']],
    ['Der er afsat 1,5 mio. kr. i 2026.', ['1,5 mio.']],
    ['2023 borgere er berørt', ['2023']],
    ['| Ydelse | Antal |\n| Dagpenge | 412 |', ['412']],
    ['- 12 forløb\n- ingen', ['12']],
    ['Faldet er på -3 personer', ['3']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    'Behandlet den 5. oktober 2022 kl. 16.30.',
    'Senest 05.10.2022 og 2022-10-05, fra 5/10 2022.',
    'I 3. kvartal 2026 og i uge 47, okt 26 og K3.',
    'Lov om en aktiv beskæftigelsesindsats (LBK 280 af 1. marts 2024), § 31.',
    'Efter § 23, stk. 2, nr. 4, og §§ 3-5 og § 12 a i lov nr. 548.',
    'Sag 15.20.00-P35-1-26 og 26/10554, KLE 15.20.00.',
    'Budget 2026-2029 og 2022/23, vedtaget i 2021.',
    'Se bilag 2, punkt 3 og side 14.',
    'Antallet er [[tal:t1]], se https://example.dk/side/12345.',
    '1. første\n2. anden',
    '[[tabel:tabel1]]',
  ])('not: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  test('are said with where they stand, in the recommendation too', () => {
    expect(
      unsourcedNumbers({
        sections: [
          {
            slot: 'vurdering',
            text: 'Det går godt.\n\nI alt er der kommet 17 flere i job end ventet.',
          },
        ],
        recommendation: { lead: 'Det indstilles, at', points: ['der bevilges 200.000 kr. i 2027'] },
      }),
    ).toEqual([
      {
        part: 'Vurdering',
        line: 3,
        number: '17',
        around: 'I alt er der kommet 17 flere i job end ventet.',
      },
      {
        part: 'Indstilling',
        line: 1,
        number: '200.000 kr.',
        around: 'der bevilges 200.000 kr. i 2027',
      },
    ]);
  });
});

describe('differences between what was shown and what is', () => {
  const number = (text: string): InsertContent => ({
    what: 'tal',
    text,
    value: null,
    caption: 'x',
  });
  const table = (...rows: readonly (readonly [string, number | null])[]): InsertContent => ({
    what: 'tabel',
    block: {
      kind: 'table',
      table: {
        id: 't',
        caption: '',
        head: ['Ydelse', 'okt 26'],
        rows: rows.map(([name, value]) => ({
          level: 'hoved',
          cells: [name, value === null ? null : { value, decimals: 1 }],
        })),
        strong: [],
        source: '',
      },
    },
  });

  test('of a number', () => {
    expect(shownDifferences(number('59'), number('59'))).toEqual([]);
    expect(
      shownDifferences(number('59'), { ...number('59'), caption: 'y' } as InsertContent),
    ).toEqual([]);
    expect(shownDifferences(number('59'), number('61'))).toEqual([
      { where: '', was: '59', is: '61' },
    ]);
  });

  test('of a table, by row and column, also rows that came and went', () => {
    expect(
      shownDifferences(
        table(['Dagpenge', 4], ['Uoplyst', 1], ['Uoplyst', 2]),
        table(['Dagpenge', 3.5], ['Uoplyst', 1], ['Uoplyst', 2], ['Sygedagpenge', 1]),
      ),
    ).toEqual([
      { where: 'Dagpenge, okt 26', was: '4,0', is: '3,5' },
      { where: 'Sygedagpenge, okt 26', was: '–', is: '1,0' },
    ]);
  });

  test('of a chart, by line and point in time', () => {
    const chart = (values: readonly (number | null)[]): InsertContent => ({
      what: 'figur',
      block: {
        kind: 'chart',
        chart: {
          kind: 'linjer',
          id: 'f',
          title: '',
          summary: '',
          source: '',
          decimals: 0,
          unit: 'personer',
          labels: ['sep', 'okt'],
          series: [{ name: '', values }],
        },
      },
    });
    expect(shownDifferences(chart([4, null]), chart([4, 5]))).toEqual([
      { where: 'okt', was: '–', is: '5' },
    ]);
  });
});
