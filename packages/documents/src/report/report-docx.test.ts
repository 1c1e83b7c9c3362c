import { describe, expect, test } from 'vitest';
import { exampleReport } from '../testing/example-report.ts';
import { unzip } from '../testing/unzip.ts';
import { outOfOrder } from '../testing/xml-order.ts';
import { reportDocx } from './report-docx.ts';
import type { Block } from './report.ts';

const inOrder = (names: string): readonly string[] => names.split(' ').map((name) => `w:${name}`);

/** Orders of ECMA-376, part 1, chapter 17: what we use of them. */
const orders = {
  'w:pPr': inOrder(
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc rPr sectPr',
  ),
  'w:tblPr': inOrder('tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook'),
  'w:tcPr': inOrder('tcW gridSpan vMerge tcBorders shd tcMar textDirection vAlign'),
  'w:rPr': inOrder('rStyle rFonts b bCs i iCs color sz szCs u vertAlign lang'),
  'w:tbl': inOrder('tblPr tblGrid tr'),
  'w:tr': inOrder('trPr tc'),
  'w:tc': inOrder('tcPr p'),
};

const files = unzip(await reportDocx(exampleReport));
const file = (name: string): string => files.get(name) ?? '';
const body = file('word/document.xml');
const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

describe('a report as a text document', () => {
  test.each([...files.keys()].filter((name) => /\.(xml|rels)$/.test(name)))(
    '%s is well-formed and in the order of its schema',
    (name) => {
      expect(outOfOrder(file(name), orders)).toEqual([]);
    },
  );

  test('is titled and in Danish', () => {
    expect(file('docProps/core.xml')).toContain('<dc:title>Jobcenterbenchmark</dc:title>');
    expect(file('word/styles.xml')).toMatch(/<w:docDefaults>.*w:lang w:val="da-DK"/s);
  });

  test('has headings by style, and contents that lead to them and ask for their pages', () => {
    const headings = [
      ...body.matchAll(/<w:pStyle w:val="Heading(\d)"\/>(?:(?!<\/w:p>).)*?<w:t [^>]*>([^<]*)/gs),
    ].map(([, level, text]) => `${level} ${text}`);
    expect(headings).toEqual([
      '1 1. Formål og metode',
      '1 4. Produktivitet og kvalitet',
      '2 4.2 A-dagpenge',
      '3 Opgaver',
      '1 Bilag: Nøgletal',
    ]);
    const contents = /<w:sdt>.*?<\/w:sdt>/s.exec(body)?.[0] ?? '';
    expect(contents).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(contents).toMatch(/<w:hyperlink [^>]*w:anchor="(_Toc\d+)">.*4\.2 A-dagpenge.*PAGEREF/s);
    expect(contents).toContain('w:dirty="true"');
    for (const style of ['Heading1', 'Heading2', 'Heading3', 'Title', 'Caption', 'Kilde']) {
      expect(file('word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
  });

  test('has tables whose first row is a head, with as many cells as columns', () => {
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      const [head = '', ...rows] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
      expect(head).toContain('<w:tblHeader/>');
      const columns = table.match(/<w:gridCol /g)?.length;
      for (const row of [head, ...rows]) {
        const spans = [...row.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, n]) => Number(n) - 1);
        const cells = (row.match(/<w:tc>/g)?.length ?? 0) + spans.reduce((sum, n) => sum + n, 0);
        expect(cells).toBe(columns);
      }
    }
  });

  test('keeps every table within the page it stands on', () => {
    // A4 less two margins of 18 mm: 9866 twips upright, 14798 across (ECMA-376: 1440 to the inch).
    const widths = tables.map((table) =>
      [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].reduce((sum, [, w]) => sum + Number(w), 0),
    );
    expect(widths[0]).toBeLessThanOrEqual(9870);
    expect(widths[1]).toBeGreaterThan(9870);
    expect(widths[1]).toBeLessThanOrEqual(14802);
    expect(widths[2]).toBeLessThanOrEqual(9870);
    expect(body.match(/w:orient="landscape"/g)).toHaveLength(1);
  });

  test('has what each chart says as its alternative text', () => {
    const said = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(said).toHaveLength(4);
    expect(said).toContain(
      'Dalum-Tarbæk bruger flere årsværk end gennemsnittet. Kilde: opdigtede tal.',
    );
    expect([...files.keys()].filter((name) => /^word\/media\/.*\.png$/.test(name))).toHaveLength(4);
  });

  test('what somebody has written stays text, and signs that XML cannot carry are left out', async () => {
    const text = '<w:p/> & "citat" \u0000\u000B\uD800 æøå 😀\nlinje to';
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 2, text, id: 'a' },
      { kind: 'quote', by: text, text },
      { kind: 'list', items: [text] },
      {
        kind: 'table',
        table: {
          id: 't',
          caption: text,
          head: [text],
          rows: [{ level: 'hoved', cells: [text] }],
          strong: [],
          source: text,
        },
      },
    ];
    const own = unzip(await reportDocx({ title: text, subtitle: text, blocks }));
    for (const [name, xml] of own) {
      expect([name, outOfOrder(xml, orders)]).toEqual([name, []]);
      for (const sign of ['\u0000', '\u000B']) expect(xml).not.toContain(sign);
    }
    expect(own.get('word/document.xml')).toContain('&lt;w:p/&gt; &amp; &quot;citat&quot;');
  });
});
