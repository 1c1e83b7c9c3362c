import { strToU8, zipSync } from 'fflate';
import { reportDocx, reportPdf } from '../report/index.ts';

export { unzip } from './unzip.ts';

/** A file in which lines are planted at a place where a reader may forget to look. */
export interface PlantedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const xml = (lines: readonly string[], wrap: (line: string) => string): string =>
  lines.map(wrap).join('');

const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );

const paragraph = (inner: string): string => `<w:p>${inner}</w:p>`;
const run = (line: string): string => paragraph(`<w:r><w:t>${line}</w:t></w:r>`);
const word = (body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zipped({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...more });

const emptySheet = '<worksheet><sheetData/></worksheet>';
const workbook = (
  more: Readonly<Record<string, string>>,
  sheets = '<sheet name="Ark1" sheetId="1"/>',
): Uint8Array =>
  zipped({
    'xl/workbook.xml': `<workbook><sheets>${sheets}</sheets></workbook>`,
    'xl/worksheets/sheet1.xml': emptySheet,
    ...more,
  });
const strings = (lines: readonly string[]): string =>
  `<sst>${xml(lines, (line) => `<si><t>${line}</t></si>`)}</sst>`;

const slides = (more: Readonly<Record<string, string>>): Uint8Array =>
  zipped({ 'ppt/presentation.xml': '<p:presentation/>', ...more });
const slide = (lines: readonly string[]): string =>
  `<p:sld>${xml(lines, (line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`)}</p:sld>`;

const open = (body: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped({ 'content.xml': `<office:document-content>${body}</office:document-content>`, ...more });
const openText = (lines: readonly string[]): string =>
  xml(lines, (line) => `<text:p>${line}</text:p>`);

/** A PDF of one page with `Side` on it (ISO 32000-1, 7.5); the objects after the fifth are given. */
function pdf(
  more: readonly string[],
  { catalog = '', page = '', info = '' }: { catalog?: string; page?: string; info?: string },
): Uint8Array {
  const content = 'BT /F1 12 Tf 50 700 Td (Side) Tj ET';
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ];
  let file = '%PDF-1.7\n';
  const places = objects.map((object, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size ${size} /Root 1 0 R /Info << /Title (Notat) ${info} >> >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const stream = (dictionary: string, content: string): string =>
  `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`;
/** References to so many objects from the sixth on. */
const references = (lines: readonly string[]): string =>
  lines.map((_, n) => `${n + 6} 0 R`).join(' ');

const report = (lines: readonly string[]) => ({
  title: 'Notat',
  subtitle: '',
  layout: 'papir' as const,
  blocks: lines.map((text) => ({ kind: 'paragraph' as const, text })),
});

type Plant = (lines: readonly string[]) => Uint8Array | Promise<Uint8Array>;

/** Where lines can lie in a file: what the place is called in Danish, what files of the kind end in, and how they are planted. */
export const plants: readonly (readonly [place: string, ending: string, plant: Plant])[] = [
  ['tekst', 'txt', (lines) => Buffer.from(lines.join('\n'))],
  ['tabel', 'csv', (lines) => Buffer.from(lines.map((line) => `x;${line};y`).join('\n'))],
  ['websidens tekst', 'html', (lines) => Buffer.from(xml(lines, (line) => `<p>${line}</p>`))],
  [
    'websidens bemærkninger',
    'html',
    (lines) => Buffer.from(`<p>x</p>${xml(lines, (line) => `<!-- ${line} -->`)}`),
  ],
  [
    'websidens felter',
    'html',
    (lines) => Buffer.from(xml(lines, (line) => `<input value="${line}">`)),
  ],
  ['Word: teksten', 'docx', async (lines) => await reportDocx(report(lines))],
  [
    'Word: skjult tekst',
    'docx',
    (lines) =>
      word(
        xml(lines, (line) => paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>${line}</w:t></w:r>`)),
      ),
  ],
  [
    'Word: slettet tekst',
    'docx',
    (lines) =>
      word(
        xml(lines, (line) =>
          paragraph(`<w:del w:author="A"><w:r><w:delText>${line}</w:delText></w:r></w:del>`),
        ),
      ),
  ],
  [
    'Word: delt i stumper',
    'docx',
    (lines) =>
      word(
        xml(lines, (line) =>
          paragraph(
            xml(line.split(''), (sign) => `<w:r><w:t xml:space="preserve">${sign}</w:t></w:r>`),
          ),
        ),
      ),
  ],
  [
    'Word: kommentarer',
    'docx',
    (lines) =>
      word(run('x'), { 'word/comments.xml': `<w:comments>${xml(lines, run)}</w:comments>` }),
  ],
  [
    'Word: fodnoter',
    'docx',
    (lines) =>
      word(run('x'), { 'word/footnotes.xml': `<w:footnotes>${xml(lines, run)}</w:footnotes>` }),
  ],
  [
    'Word: sidehoved',
    'docx',
    (lines) => word(run('x'), { 'word/header1.xml': `<w:hdr>${xml(lines, run)}</w:hdr>` }),
  ],
  [
    'Word: egenskaber',
    'docx',
    (lines) =>
      word(run('x'), {
        'docProps/custom.xml': `<Properties>${xml(lines, (line) => `<property><vt:lpwstr>${line} </vt:lpwstr></property>`)}</Properties>`,
      }),
  ],
  [
    'Word: links',
    'docx',
    (lines) =>
      word(run('x'), {
        'word/_rels/document.xml.rels': `<Relationships>${xml(lines, (line) => `<Relationship Target="mailto:x?subject= ${line}" TargetMode="External"/>`)}</Relationships>`,
      }),
  ],
  [
    'Word: diagram',
    'docx',
    (lines) =>
      word(run('x'), {
        'word/charts/chart1.xml': `<c:chart>${xml(lines, (line) => `<a:p>${line}</a:p>`)}</c:chart>`,
      }),
  ],
  [
    'Word: data i filen',
    'docx',
    (lines) =>
      word(run('x'), { 'customXml/item1.xml': `<d>${xml(lines, (line) => `<p>${line}</p>`)}</d>` }),
  ],
  [
    'Word: indlejret regneark',
    'docx',
    (lines) =>
      word(run('x'), {
        'word/embeddings/ark.xlsx': workbook({ 'xl/sharedStrings.xml': strings(lines) }),
      }),
  ],
  ['Excel: celler', 'xlsx', (lines) => workbook({ 'xl/sharedStrings.xml': strings(lines) })],
  [
    'Excel: tal',
    'xlsx',
    (lines) =>
      workbook({
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${xml(lines, (line) => `<row><c><v>${line.replaceAll(/\D/g, '')}</v></c></row>`)}</sheetData></worksheet>`,
      }),
  ],
  [
    'Excel: skjult ark',
    'xlsx',
    (lines) =>
      workbook(
        {
          'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${xml(lines, (line) => `<row><c t="inlineStr"><is><t>${line}</t></is></c></row>`)}</sheetData></worksheet>`,
        },
        '<sheet name="Ark1" sheetId="1"/><sheet name="Ark2" sheetId="2" state="veryHidden"/>',
      ),
  ],
  [
    'Excel: arknavne',
    'xlsx',
    (lines) =>
      workbook(
        {},
        xml(lines, (line) => `<sheet name="${line}" sheetId="1"/>`),
      ),
  ],
  [
    'Excel: kommentarer',
    'xlsx',
    (lines) =>
      workbook({
        'xl/comments1.xml': `<comments>${xml(lines, (line) => `<comment><text><t>${line}</t></text></comment>`)}</comments>`,
      }),
  ],
  [
    'Excel: tekstboks',
    'xlsx',
    (lines) =>
      workbook({
        'xl/drawings/drawing1.xml': `<xdr:wsDr>${xml(lines, (line) => `<a:p>${line}</a:p>`)}</xdr:wsDr>`,
      }),
  ],
  [
    'Excel: pivotdata',
    'xlsx',
    (lines) =>
      workbook({
        'xl/pivotCache/pivotCacheDefinition1.xml': `<c>${xml(lines, (line) => `<s v="${line}"/>`)}</c>`,
      }),
  ],
  ['PowerPoint: lysbillede', 'pptx', (lines) => slides({ 'ppt/slides/slide1.xml': slide(lines) })],
  [
    'PowerPoint: noter',
    'pptx',
    (lines) => slides({ 'ppt/notesSlides/notesSlide1.xml': slide(lines) }),
  ],
  ['OpenDocument: teksten', 'odt', (lines) => open(openText(lines))],
  [
    'OpenDocument: sidehoved',
    'odt',
    (lines) => open(openText(['x']), { 'styles.xml': `<s>${openText(lines)}</s>` }),
  ],
  ['PDF: sider', 'pdf', (lines) => reportPdf(report(lines))],
  [
    'PDF: noter',
    'pdf',
    (lines) =>
      pdf(
        lines.map(
          (line) => `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${line}) >>`,
        ),
        { page: `/Annots [${references(lines)}]` },
      ),
  ],
  [
    'PDF: felter',
    'pdf',
    (lines) =>
      pdf(
        lines.map(
          (line, n) =>
            `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${n}) /V (${line}) /Rect [0 0 9 9] >>`,
        ),
        {
          page: `/Annots [${references(lines)}]`,
          catalog: `/AcroForm << /Fields [${references(lines)}] >>`,
        },
      ),
  ],
  ['PDF: oplysninger', 'pdf', (lines) => pdf([], { info: `/Keywords (${lines.join(', ')})` })],
  [
    'PDF: XMP',
    'pdf',
    (lines) =>
      pdf(
        [
          stream(
            '/Type /Metadata /Subtype /XML',
            `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${lines.join(', ')}</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
          ),
        ],
        { catalog: '/Metadata 6 0 R' },
      ),
  ],
  [
    'PDF: bogmærker',
    'pdf',
    (lines) =>
      pdf(
        [
          ...lines.map(
            (line, n) =>
              `<< /Title (${line}) /Parent ${lines.length + 6} 0 R /Dest [3 0 R /Fit] ${n + 1 < lines.length ? `/Next ${n + 7} 0 R` : ''} >>`,
          ),
          `<< /Type /Outlines /First 6 0 R /Last ${lines.length + 5} 0 R /Count ${lines.length} >>`,
        ],
        { catalog: `/Outlines ${lines.length + 6} 0 R` },
      ),
  ],
  [
    'PDF: vedhæftet fil',
    'pdf',
    (lines) =>
      pdf(
        [
          stream('/Type /EmbeddedFile', lines.join('\n')),
          '<< /Type /Filespec /F (liste.txt) /UF (liste.txt) /EF << /F 6 0 R >> >>',
        ],
        {
          catalog: '/Names << /EmbeddedFiles << /Names [(liste.txt) 7 0 R] >> >>',
        },
      ),
  ],
];
