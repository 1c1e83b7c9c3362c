import { crc32 } from 'node:zlib';
import {
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { chartPng } from '../chart/index.ts';
import { reportPdf } from '../report/index.ts';
import { extractText } from './extract-text.ts';

async function wordsOf(bytes: Uint8Array, name: string): Promise<string> {
  const read = await extractText(bytes, name);
  if (read.outcome === 'unreadable') throw new Error(read.message);
  return read.parts.map(({ where, text }) => `${where}: ${text}`).join('\n');
}

describe('a text document', () => {
  const document = (): Promise<Buffer> =>
    Packer.toBuffer(
      new Document({
        title: 'Titel Æ',
        creator: 'Forfatter',
        comments: {
          children: [{ id: 0, author: 'Kommentator', children: [new Paragraph('I kommentaren')] }],
        },
        sections: [
          {
            headers: { default: new Header({ children: [new Paragraph('I sidehovedet')] }) },
            footers: { default: new Footer({ children: [new Paragraph('I sidefoden')] }) },
            children: [
              // Programs split words where somebody has stopped typing.
              new Paragraph({
                children: [
                  new TextRun('6101'),
                  new TextRun({ text: '80-', bold: true }),
                  new TextRun('0011'),
                ],
              }),
              new Paragraph({
                children: [
                  new DeletedTextRun({
                    text: 'Slettet ord',
                    id: 1,
                    author: 'Retter',
                    date: '2026-01-01T00:00:00Z',
                  }),
                  new CommentRangeStart(0),
                  new TextRun({ children: [new CommentReference(0)] }),
                ],
              }),
            ],
          },
        ],
      }),
    );

  test.for([
    'teksten: 610180-0011',
    'Slettet ord',
    'kommentarer: I kommentaren',
    'I sidehovedet',
    'I sidefoden',
    'Titel Æ',
    'Forfatter',
    'Kommentator',
    'Retter',
  ])('gives »%s«', async (words) => {
    expect(await wordsOf(await document(), 'notat.docx')).toContain(words);
  });

  test('that is called a workbook is refused', async () => {
    expect(await extractText(await document(), 'notat.xlsx')).toMatchObject({
      outcome: 'unreadable',
    });
  });

  test('that is cut is refused', async () => {
    const bytes = await document();
    expect(await extractText(bytes.subarray(0, bytes.length / 2), 'notat.docx')).toMatchObject({
      outcome: 'unreadable',
    });
  });
});

test('a workbook gives its cells, the names of its sheets, and those that are hidden', async () => {
  const bytes = await writeXlsxFile(
    [
      {
        data: [
          ['Borger', 'Beløb'],
          ['610180-0011', 12.5],
        ],
        sheet: 'Synligt',
      },
      { data: [['Skjult ord']], sheet: 'Skjult' },
    ].map(({ data, sheet }) => ({
      sheet,
      data: data.map((row) =>
        row.map((value) => (typeof value === 'number' ? { value, type: Number } : { value })),
      ),
    })),
  ).toBuffer();
  const files = unzipSync(bytes);
  const workbook = strFromU8(files['xl/workbook.xml'] ?? new Uint8Array());
  const hidden = zipSync({
    ...files,
    'xl/workbook.xml': strToU8(workbook.replace('name="Skjult"', 'name="Skjult" state="hidden"')),
  });
  const words = await wordsOf(hidden, 'tal.xlsx');
  for (const word of ['610180-0011', '12.5', 'Skjult ord']) expect(words).toContain(word);
});

test('a PDF gives the words of each page, and its title', async () => {
  const pdf = reportPdf({
    title: 'Et referat',
    subtitle: '',
    blocks: [{ kind: 'paragraph', text: 'Borgeren 610180-0011 klager.' }],
  });
  const words = await wordsOf(pdf, 'referat.pdf');
  expect(words).toContain('610180-0011');
  expect(words).toContain('oplysninger om filen: ');
  expect(words).toContain('Et referat');
});

test('a picture gives what it says of itself, and says that it was not looked into', async () => {
  const png = Buffer.from(
    await chartPng('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'),
  );
  const data = Buffer.concat([
    Buffer.from('tEXt'),
    Buffer.from('Comment\u0000610180-0011', 'latin1'),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data));
  const afterHead = 33;
  const told = Buffer.concat([
    png.subarray(0, afterHead),
    length,
    data,
    sum,
    png.subarray(afterHead),
  ]);
  const read = await extractText(told, 'kort.png');
  expect(read).toMatchObject({
    outcome: 'text',
    unseen: [expect.stringContaining('ikke gennemset')],
  });
  expect(await wordsOf(told, 'kort.png')).toContain('610180-0011');
});

test('a web page gives its words, without its programs', async () => {
  const page = Buffer.from(
    '<html><head><title>Side</title><script>var x = 1;</script></head><body><p>Et &aelig;ble<br>To</p></body></html>',
  );
  expect(await wordsOf(page, 'side.html')).toBe('teksten: Side\nEt æble\nTo');
});

test.for([
  ['nothing', new Uint8Array(), 'tom.pdf', /tom/],
  ['an unknown ending', Buffer.from('x'), 'program.exe', /kan ikke læses/],
  ['a text called PDF', Buffer.from('hej'), 'hej.pdf', /noget andet/],
  ['a PDF called text', Buffer.from('%PDF-1.7 x'), 'hej.txt', /noget andet/],
  ['an old document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'gammel.docx', /gammelt Office/],
  ['bytes called text', Buffer.from([0x41, 0, 0x42]), 'hej.txt', /noget andet/],
] as const)('%s is refused', async ([, bytes, name, message]) => {
  expect(await extractText(bytes, name)).toMatchObject({
    outcome: 'unreadable',
    message: expect.stringMatching(message),
  });
});

test('a file that is too large is refused before it is read', async () => {
  const read = await extractText(new Uint8Array(51 * 1024 * 1024), 'stor.pdf');
  expect(read).toMatchObject({ outcome: 'unreadable', message: expect.stringContaining('51 MB') });
});
