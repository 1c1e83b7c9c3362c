import { describe, expect, it } from 'vitest';
import { numberFor, rowOf, tableAbout } from '../table/find.ts';
import { tables2013 } from '../report-2013/index.ts';
import { readTablesCsv } from './csv.ts';
import { withNames } from './remarks.ts';
import { readTablesText } from './text.ts';

const head = 'table,municipality,group,section,level,parent,row,value,unit,printed,note,src_line';
const unit = 'arsvaerk_per_1000_arspersoner';
const line = (name: string, value: string, printed: string, row = 'Produktivitet'): string =>
  `4.2,${name},A-dagpenge,produktivitet,total,,${row},${value},${unit},"${printed}",,1048`;
const csv = (...lines: readonly string[]): ReturnType<typeof readTablesCsv> =>
  readTablesCsv([{ name: 'tal.csv', text: [head, ...lines].join('\n') }]);
const said = ({ remarks }: ReturnType<typeof readTablesCsv>): readonly string[] =>
  remarks.map((remark) => `${remark.kind} ${remark.at ?? ''}: ${remark.text}`);

describe('the tables of the benchmark report of 2013', () => {
  it('are all there but 4.5-4.8, with 15 municipalities but the first', () => {
    expect(
      tables2013.map((table) => [table.id, table.rows.length, table.municipalities.length]),
    ).toEqual([
      ['3.1', 30, 1],
      ['4.1', 21, 15],
      ['4.2', 20, 15],
      ['4.3', 14, 15],
      ['4.4', 20, 15],
      ['4.9', 11, 15],
      ['4.10', 9, 15],
      ['4.11', 5, 15],
      ['4.12', 4, 15],
      ['Bilag I', 34, 15],
    ]);
  });

  // Lines of the report: 1050-1051, 1481-1484, 992-1005, 951-952.
  it.each([
    ['a-dagpenge', 'sagsbehandling', 'hoved', 'produktivitet'],
    ['a-dagpenge', 'sagsbehandling/for-over-30-aarige', 'under', 'sagsbehandling'],
    ['a-dagpenge', 'heraf-puljer-og-loentilskud', 'heraf', 'produktivitet'],
    ['a-dagpenge', 'i-alt', 'total', null],
    ['a-dagpenge', 'aktiveringsgrad', 'indikator', null],
    ['samlet', 'kontanthjaelp-1', 'hoved', null],
    ['ressourceforbrug', 'ressourcefordeling/a-dagpenge', 'hoved', 'ressourcefordeling/i-alt'],
    ['noegletal', 'forsoergelsestryk/a-dagpenge', 'hoved', 'forsoergelsestryk/jc-maalgruppe'],
    ['noegletal', 'forsoergelsestryk/jc-maalgruppe', 'total', 'forsoergelsestryk/i-alt'],
    ['noegletal', 'forsoergelsestryk/fleksjob', 'hoved', 'forsoergelsestryk/i-alt'],
    ['noegletal', 'rammevilkaar/samlet', 'indikator', null],
  ] as const)('%s: %s is %s of %s', (subject, id, level, parent) => {
    expect(rowOf(tableAbout(tables2013, subject), id)).toMatchObject({ level, parent });
  });

  it.each([
    ['samlet', 'produktivitet', 'Lyngby-Taarbæk', 24.3],
    ['noegletal', 'befolkning', 'Lyngby-Taarbæk', 31893],
    ['noegletal', 'andet/anden-aktoer', 'Jammerbugt', 18.1],
    ['ressourceforbrug', 'ressourceforbrug/i-alt', 'Lyngby-Taarbæk', 51.6],
    ['administration', 'ledelse-af-stab', 'Middelfart', null],
  ] as const)('%s: %s of %s is %s', (subject, id, name, number) => {
    const table = tableAbout(tables2013, subject);
    const row = rowOf(table, id);
    if (table === undefined || row === undefined) throw new Error(`${subject}: ${id} is not there`);
    expect(numberFor(table, row, name, 'ikke-indberettet')).toBe(number);
  });

  it('have printed means with decimals of their own (4.10: 10 % of 11,5 % …; appendix: 7,5 of 15 …)', () => {
    expect(
      rowOf(tableAbout(tables2013, 'virksomhedsindsats'), 'virksomhedsrettet-aktiveringsgrad'),
    ).toMatchObject({ decimals: 1, printedMean: { value: 10, decimals: 0 } });
    expect(
      rowOf(tableAbout(tables2013, 'noegletal'), 'andet/antal-ressourceforloeb'),
    ).toMatchObject({ decimals: 0, printedMean: { value: 7.5, decimals: 1 } });
  });
});

describe('a file with a line for each cell', () => {
  it('reads dashes, blanks and the mean apart', () => {
    const { tables, remarks } = csv(
      line('Varde', '0', '-'),
      line('Rebild', '', ''),
      line('Egedal', '12.2', '12,2'),
      line('Gns. kommuner', '4.1', '4,1'),
    );
    expect(remarks).toEqual([]);
    expect(tables[0]).toMatchObject({
      id: '4.2',
      subject: 'a-dagpenge',
      municipalities: ['Varde', 'Rebild', 'Egedal'],
      rows: [
        {
          cells: [
            { value: null, missing: 'streg' },
            { value: null, missing: 'blank' },
            { value: 12.2 },
          ],
          decimals: 1,
          printedMean: { value: 4.1, decimals: 1 },
          line: 1048,
        },
      ],
    });
  });

  it.each([
    [
      'a municipality twice',
      [line('Varde', '1.2', '1,2'), line('Varde', '1.3', '1,3')],
      'fejl tal.csv linje 3: Varde står to gange i rækken “Produktivitet”: også tal.csv linje 2. Tag den ene linje ud.',
    ],
    [
      'a decimal point',
      [line('Varde', '10.3', '10.3')],
      'fejl tal.csv linje 2, kolonne printed: Produktivitet: “10.3” har decimalpunktum; skriv decimaltal med komma: 10,3.',
    ],
    [
      'a value that is not the printed one',
      [line('Varde', '1.4', '2,3')],
      'fejl tal.csv linje 2, kolonne printed: Der er trykt “2,3”, og i kolonnen value står 1.4. Ret den ene.',
    ],
    [
      'a negative',
      [line('Varde', '-1.4', '-1,4')],
      'fejl tal.csv linje 2, kolonne printed: Produktivitet: “-1,4” er negativt, og det kan tallet ikke være.',
    ],
    [
      'an unknown unit',
      [line('Varde', '1', '1').replace(unit, 'kroner')],
      'fejl tal.csv linje 2, kolonne unit: Enheden “kroner” kendes ikke.',
    ],
    [
      'a field too many',
      [`${line('Varde', '1', '1')},mere`],
      'fejl tal.csv linje 2: Linjen har 13 felter, og der er 12 kolonner.',
    ],
  ])('refuses %s and says where', (_what, lines, expected) => {
    const reading = csv(...lines);
    expect(reading.tables).toEqual([]);
    expect(said(reading).join('\n')).toContain(expected);
  });

  it('names every column that is missing', () => {
    const reading = readTablesCsv([
      { name: 'tal.csv', text: 'table,municipality,row\n4.2,Varde,x' },
    ]);
    expect(said(reading).map((text) => text.slice(0, 42))).toEqual([
      'fejl tal.csv linje 1: Kolonnen group mangl',
      'fejl tal.csv linje 1: Kolonnen value mangl',
      'fejl tal.csv linje 1: Kolonnen unit mangle',
    ]);
  });

  it('refuses another year than the round’s, told once for each municipality', () => {
    const lines = [
      `${line('Varde', '1', '1')},2012`,
      `${line('Varde', '2', '2', 'Teamledelse')},2012`,
      `${line('Rebild', '1', '1')},2013`,
    ];
    const reading = readTablesCsv(
      [{ name: 'tal.csv', text: [`${head},year`, ...lines].join('\n') }],
      { year: 2013 },
    );
    expect(said(reading).filter((text) => text.startsWith('fejl'))).toEqual([
      'fejl tal.csv linje 2, kolonne year og 1 linje til: Tallene er fra 2012, men runden er 2013. Send tallene for 2013, eller vælg en anden runde.',
    ]);
  });

  it('refuses a table that comes in two files, told once', () => {
    const text = [head, line('Varde', '1', '1'), line('Rebild', '2', '2')].join('\n');
    const reading = readTablesCsv([
      { name: 'a.csv', text },
      { name: 'kopi.csv', text },
    ]);
    expect(said(reading)).toEqual([
      'fejl kopi.csv: Tabel 4.2 står både i a.csv og i kopi.csv. Tag den ene ud.',
    ]);
  });

  it('refuses a file with nothing but the names of the columns', () => {
    expect(said(csv())).toEqual([
      'fejl tal.csv linje 1: Filen har ingen tal under kolonnernes navne.',
    ]);
  });

  it('asks whether two spellings are one municipality, and merges them when told so', () => {
    const reading = readTablesCsv([
      { name: 'a.csv', text: [head, line('Mariagerford', '1.2', '1,2')].join('\n') },
      {
        name: 'b.csv',
        text: [head, line('Mariagerfjord', '1.3', '1,3').replace('4.2', '4.3')].join('\n'),
      },
    ]);
    expect(said(reading)).toEqual([
      'spoergsmaal tabel 4.2: Er “Mariagerford” den samme kommune som “Mariagerfjord”? Bekræft det, eller ret navnet; de er ikke lagt sammen.',
    ]);
    expect(reading.tables.map((table) => table.municipalities)).toEqual([
      ['Mariagerford'],
      ['Mariagerfjord'],
    ]);
    const merged = withNames(reading.tables, [{ wrong: 'Mariagerford', right: 'Mariagerfjord' }]);
    expect(merged.map((table) => table.municipalities)).toEqual([
      ['Mariagerfjord'],
      ['Mariagerfjord'],
    ]);
  });
});

describe('per cents that are fractions', () => {
  const share = (name: string, value: string, printed: string): string =>
    `4.2,${name},A-dagpenge,kvalitet,indikator,,Aktiveringsgrad,${value},pct,"${printed}",,1066`;

  it('are told by the others of the row', () => {
    const reading = csv(
      share('Varde', '20', '20'),
      share('Rebild', '0.22', '0,22'),
      share('Egedal', '15', '15'),
    );
    expect(said(reading)).toEqual([
      'fejl tal.csv linje 3, kolonne printed: Aktiveringsgrad: “0,22” ligner en brøkdel; skriv procenttallet 22 %.',
    ]);
  });

  it('are told when the whole table has them', () => {
    const reading = csv(share('Varde', '0.2', '0,20'), share('Rebild', '0.22', '0,22'));
    expect(said(reading)).toEqual([
      'fejl tal.csv linje 2, kolonne printed: Aktiveringsgrad: alle tal i rækken er højst 1 og ligner brøkdele; skriv procenttal, for eksempel 20 %.',
    ]);
  });

  it('are not seen in shares below one with a per cent sign', () => {
    expect(csv(share('Varde', '0.2', '0,2%'), share('Rebild', '22', '22%')).remarks).toEqual([]);
  });
});

describe('tables in a text', () => {
  const text = (...lines: readonly string[]): string => lines.join('\n');

  it('are read under their captions, and other tables passed by', () => {
    const { tables, remarks } = readTablesText(
      text(
        'Noget tekst',
        'Tabel 4.2: A-dagpenge',
        '',
        '\tVarde\tRebild\tGns. kommuner',
        'Produktivitet\t10,5\t28,4\t19,5',
        '-Heraf puljer\t-\t0,3\t0,2',
        '',
        'Tabel 1: Noget andet',
        '\t2014',
        'I alt\t7',
      ),
    );
    expect(remarks).toEqual([]);
    expect(tables.map((table) => [table.id, table.title, table.municipalities])).toEqual([
      ['4.2', 'A-dagpenge', ['Varde', 'Rebild']],
    ]);
    expect(tables[0]?.rows.map((row) => [row.id, row.level, row.line])).toEqual([
      ['produktivitet', 'total', 5],
      ['heraf-puljer', 'heraf', 6],
    ]);
  });

  it.each([
    [
      'a municipality twice',
      ['\tVarde\tVarde', 'Produktivitet\t1,0\t2,0'],
      'fejl tal.txt linje 2, kolonne 3: “Varde” står to gange: også i kolonne 2.',
    ],
    [
      'a row too short',
      ['\tVarde\tRebild', 'Produktivitet\t1,0'],
      'fejl tal.txt linje 3: “Produktivitet” har 1 felter, og tabellen har 2 kolonner.',
    ],
    [
      'a column of last year',
      ['\tVarde\tRebild 2012', 'Produktivitet\t1,0\t2,0'],
      'fejl tal.txt linje 2, kolonne 3: Kolonnen “Rebild 2012” er fra 2012, men runden er 2013.',
    ],
    [
      'a decimal point',
      ['\tVarde\tRebild', 'Produktivitet\t1,0\t2.5'],
      'fejl tal.txt linje 3, kolonne Rebild: Produktivitet: “2.5” har decimalpunktum; skriv decimaltal med komma: 2,5.',
    ],
    [
      'letters',
      ['\tVarde\tRebild', 'Produktivitet\t1,0\tca. 2'],
      'fejl tal.txt linje 3, kolonne Rebild: Produktivitet: “ca. 2” kan ikke læses som et tal;',
    ],
  ])('with %s are refused with line and column', (_what, lines, expected) => {
    const reading = readTablesText(text('Tabel 4.2: A-dagpenge', ...lines), {
      file: 'tal.txt',
      year: 2013,
    });
    expect(reading.tables).toEqual([]);
    expect(said(reading).join('\n')).toContain(expected);
  });

  it('are told by their number alone, and are not begun by a sentence or another appendix', () => {
    const rows = ['', '\tVarde\tRebild', 'Produktivitet\t1,0\t2,0', ''];
    const read = (caption: string) => readTablesText(text(caption, ...rows)).tables.length;
    expect(['Tabel 4.2', 'tabel 4.2:', 'Bilag I: Nøgletal'].map(read)).toEqual([1, 1, 1]);
    expect(['Tabel 4.2 viser tallene', 'Bilag II: Definitioner', 'Tabel 9.9: x'].map(read)).toEqual(
      [0, 0, 0],
    );
  });

  it('that are none are said to be missing', () => {
    expect(said(readTablesText('Kun ord.', { file: 'tal.txt' }))[0]).toContain(
      'fejl tal.txt: Der er ingen tabel.',
    );
  });
});
