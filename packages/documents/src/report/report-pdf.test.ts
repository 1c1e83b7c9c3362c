import { describe, expect, test } from 'vitest';
import { exampleReport } from '../testing/example-report.ts';
import { readPdf } from '../testing/read-pdf.ts';
import { reportPdf } from './report-pdf.ts';
import type { Block, Report, ReportTable } from './report.ts';
import { splitTable } from './split-table.ts';
import { tableLayout } from './table-layout.ts';

const oneLine = (text: string): string => text.replaceAll(/[\s\u200B]+/g, ' ');
const pdf = reportPdf(exampleReport);
const read = await readPdf(pdf);
const count = (role: string): number => read.roles.filter((one) => one === role).length;
const withBlocks = (...blocks: Block[]): Report => ({ ...exampleReport, blocks });

describe('a report as PDF', () => {
  test('is tagged, titled and in Danish, and says that it is PDF/UA-1', () => {
    const { title, language, isMarked } = read;
    expect({ title, language, isMarked }).toEqual({
      title: 'Jobcenterbenchmark',
      language: 'da-DK',
      isMarked: true,
    });
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  test('has a title page, then contents with the page of each chapter', () => {
    const [front = '', contents = '', ...chapters] = read.pages.map(oneLine);
    expect(front).toContain('Jobcenterbenchmark');
    expect(front).not.toContain('Side');
    for (const chapter of [
      '1. Formål og metode',
      '4. Produktivitet og kvalitet',
      'Bilag: Nøgletal',
    ]) {
      const page = chapters.findIndex((text) => text.includes(chapter)) + 3;
      expect(contents).toMatch(new RegExp(`${chapter.replace('.', '\\.')}[ .]*${page}\\b`));
    }
    expect(contents).toContain('4.2 A-dagpenge');
    expect(chapters.at(-1)).toContain(`Side ${read.pages.length} af ${read.pages.length}`);
  });

  test('tags headings, lists, tables with heads, and every chart with what it says', () => {
    // The heading of the contents and three chapters; one of the second level, one of the third.
    expect([count('H1'), count('H2'), count('H3')]).toEqual([4, 1, 1]);
    expect(count('Table')).toBe(3);
    // Two tables of 17 columns and one of 3.
    expect(count('TH')).toBe(37);
    expect(read.alternatives).toContain(
      'Dalum-Tarbæk bruger flere årsværk end gennemsnittet. Kilde: opdigtede tal.',
    );
    expect(read.alternatives).toHaveLength(4);
  });

  test('writes numbers as Danes do, and a dash for what is not known', () => {
    const text = oneLine(read.pages.join(' '));
    for (const part of ['10,9', '33.501', '87,5 %', ' – ']) expect(text).toContain(part);
    expect(text).toContain('Vi lagde indsatsen om i maj. Dalum-Tarbæk Kommune');
  });

  test('a table that needs it stands across, with the heading above it and no empty page', () => {
    const across = read.sizes.flatMap(([width, height], i) => (width > height ? [i] : []));
    expect(across).toHaveLength(1);
    expect(read.pages[across[0] ?? -1]).toContain('Bilag: Nøgletal');
    for (const page of read.pages) expect(oneLine(page).length).toBeGreaterThan(40);
  });

  test('the head of a long table is repeated on each of its pages', async () => {
    const table: ReportTable = {
      id: 'lang',
      caption: 'Lang tabel',
      head: ['Kommune', 'Antal'],
      rows: Array.from({ length: 120 }, (_, i) => ({
        level: 'hoved',
        cells: [`Kommune ${i}`, { value: i, decimals: 0 }],
      })),
      strong: [],
      source: 'Kilde: øvelse',
    };
    const { pages } = await readPdf(reportPdf(withBlocks({ kind: 'table', table })));
    const heads = pages.slice(2).map((page) => page.split('Antal').length - 1);
    expect(heads.length).toBeGreaterThan(2);
    expect(new Set(heads)).toEqual(new Set([1]));
  });

  test.for([
    '#let x = 1 *fed* _kursiv_ `kode` $x^2$ @ref <mærke> // bort = Overskrift',
    '#read("/etc/passwd") "citat" \\ ~ æøå 😀',
  ])('what somebody has written stays text: %s', async (text) => {
    const row = { level: 'hoved', cells: [text, text] } as const;
    const { pages, roles } = await readPdf(
      reportPdf(
        withBlocks(
          { kind: 'paragraph', text },
          { kind: 'quote', by: text, text },
          { kind: 'list', items: [text] },
          {
            kind: 'table',
            table: {
              id: 't',
              caption: text,
              head: [text, text],
              rows: [row],
              strong: [],
              source: text,
            },
          },
          {
            kind: 'chart',
            chart: {
              kind: 'placering',
              id: 'f',
              title: text,
              summary: text,
              source: text,
              decimals: 0,
              unit: '',
              bars: [{ label: text, value: 1, own: true, note: text }],
              mean: null,
            },
          },
        ),
      ),
    );
    const said = oneLine(pages.join(' '));
    expect(said).toContain(oneLine(text.replace('😀', '[U+1F600]')));
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1']);
  });

  test('nothing but a title is a document', async () => {
    expect((await readPdf(reportPdf(withBlocks()))).pages.length).toBeGreaterThan(0);
  });
});

/** Rows of the shape the tables of the benchmark report of 2013 have: fifteen municipalities, mean and label. */
const shaped = (label: string, value: number, decimals: number): ReportTable => ({
  id: 't',
  caption: '',
  head: [label, ...Array.from({ length: 16 }, () => 'Mariagerfjord')],
  rows: [
    { level: 'hoved', cells: [label, ...Array.from({ length: 16 }, () => ({ value, decimals }))] },
  ],
  strong: [],
  source: '',
});

test.for([
  ['few columns upright', { ...shaped('Sagsbehandling', 1, 1), head: ['A', 'B'] }, 'portrait', 9],
  [
    'small numbers of 15 municipalities upright',
    shaped('Modtagelse og telefonvagt', 10.9, 1),
    'portrait',
    7.5,
  ],
  ['numbers of inhabitants across', shaped('Befolkning, 18-64 år', 33501, 0), 'landscape', 8.5],
] as const)('%s', ([, table, orientation, size]) => {
  expect(tableLayout(table)).toMatchObject({ orientation, size });
});

describe('a table of all 98 municipalities', () => {
  const numbers = Array.from({ length: 98 }, (_, i) => ({ value: 10 + i / 10, decimals: 1 }));
  const table: ReportTable = {
    ...shaped('Sagsbehandling', 1, 1),
    caption: 'Hele landet',
    head: ['Opgave', ...numbers.map((_, i) => `Kommune ${i + 1}`)],
    rows: [
      { level: 'afsnit', cells: ['Opgaver'] },
      { level: 'hoved', cells: ['Sagsbehandling', ...numbers] },
    ],
    strong: [98],
  };
  const parts = splitTable(table);

  test('is set in parts that each fit, with the names of rows in each', () => {
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) {
      expect(tableLayout(part).fits).toBe(true);
      expect(part.rows.map(({ cells }) => cells[0])).toEqual(['Opgaver', 'Sagsbehandling']);
    }
    expect(parts.flatMap(({ head }) => head.slice(1))).toEqual(table.head.slice(1));
    expect(parts.flatMap(({ rows }) => rows[1]?.cells.slice(1) ?? [])).toEqual(numbers);
    expect(parts.at(-1)?.strong).toEqual([parts.at(-1)?.head.indexOf('Kommune 98')]);
    expect(parts[0]?.caption).toBe(`Hele landet (1 af ${parts.length})`);
  });

  test('has a chart that is no higher than a page', async () => {
    const { pages } = await readPdf(
      reportPdf(
        withBlocks(
          { kind: 'heading', level: 1, text: 'Hele landet', id: 'land' },
          {
            kind: 'chart',
            chart: {
              kind: 'placering',
              id: 'f',
              title: 'Placering',
              summary: 'Alle.',
              source: 'Kilde',
              decimals: 1,
              unit: '',
              mean: 12,
              bars: numbers.map(({ value }, i) => ({
                label: `Kommune ${i + 1}`,
                value,
                own: i === 3,
                note: '',
              })),
            },
          },
          { kind: 'table', table },
        ),
      ),
    );
    // Front, contents, the chart with its heading, and at least one page of tables.
    expect(oneLine(pages[2] ?? '')).toMatch(
      /^Hele landet Placering .*Kommune 98 19,7 Kilde Alle\./,
    );
    expect(pages.join(' ')).toContain(`(${parts.length} af ${parts.length})`);
  });
});
