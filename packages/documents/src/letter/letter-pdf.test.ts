import fc from 'fast-check';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { type Letter, letterPdf } from './letter-pdf.ts';

const letter: Letter = {
  title: 'Du skal til en jobsamtale',
  sender: 'Prøve Kommune',
  recipient: { name: 'Åse Ærø', address: ['Østergade 1', '9999 Øby'] },
  date: '18. november 2026',
  blocks: [
    { kind: 'paragraph', text: 'Kære Åse Ærø' },
    { kind: 'heading', text: 'Det skal du' },
    { kind: 'list', items: ['Komme til samtalen', 'Tage dit cv med'] },
  ],
  signature: ['Anna Holm', 'Jobteam Nord'],
};

interface Read {
  readonly pages: readonly string[];
  readonly roles: readonly string[];
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
}

/** The PDF as a program reads it that has no part in writing it. */
async function read(pdf: Buffer): Promise<Read> {
  const document = await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 });
  const { info } = await document.getMetadata();
  const about = new Map(Object.entries(info));
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''),
    );
    collectRoles(await page.getStructTree(), roles);
  }
  const marks: unknown = await document.getMarkInfo();
  await document.loadingTask.destroy();
  return {
    pages,
    roles,
    title: about.get('Title'),
    language: about.get('Language'),
    isMarked:
      typeof marks === 'object' && marks !== null && 'Marked' in marks && marks.Marked === true,
  };
}

function collectRoles(node: unknown, roles: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.push(node.role);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collectRoles(child, roles);
  }
}

const oneLine = (text: string): string => text.replaceAll(/[\s\u200B]+/g, ' ');
const withText = (text: string): Letter => ({ ...letter, blocks: [{ kind: 'paragraph', text }] });

describe('a letter as PDF', () => {
  test('is tagged, titled and in Danish, and says that it is PDF/UA-1', async () => {
    const pdf = letterPdf([letter]);
    const { title, language, isMarked, roles } = await read(pdf);
    expect({ title, language, isMarked }).toEqual({
      title: letter.title,
      language: 'da-DK',
      isMarked: true,
    });
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2']);
    expect(roles.filter((role) => role === 'LI')).toHaveLength(2);
    expect(roles).not.toContain('Figure');
  });

  test('has sender, recipient, date, text, signature and page number', async () => {
    const [page = ''] = (await read(letterPdf([letter]))).pages;
    for (const text of [
      'Prøve Kommune',
      'Åse Ærø',
      'Østergade 1',
      '9999 Øby',
      '18. november 2026',
      'Du skal til en jobsamtale',
      'Kære Åse Ærø',
      'Tage dit cv med',
      'Med venlig hilsen',
      'Anna Holm',
      'Side 1 af 1',
    ]) {
      expect(oneLine(page)).toContain(text);
    }
  });

  test.for([
    '#let x = 1 *fed* _kursiv_ `kode` $x^2$ @ref <mærke> // bort /* bort */ [a](b) = Overskrift',
    '<script>alert(1)</script> & <b>fed</b> \\ \\n #panic("stop") #read("/etc/passwd")',
    'O\'Neill "citat" -- --- ... ~ æøåÆØÅ é ü ß €',
    '- ikke en liste\n+ heller ikke\n= ikke en overskrift',
  ])('what somebody has written stays text: %s', async (text) => {
    const { pages, roles } = await read(letterPdf([withText(text)]));
    expect(oneLine(pages.join(' '))).toContain(oneLine(text));
    expect(roles).not.toContain('H2');
    expect(roles).not.toContain('LI');
  });

  test('a sign that the font lacks stands as its number', async () => {
    const { pages } = await read(letterPdf([withText('Godt 😀 gået ❤️ مرحبا')]));
    expect(oneLine(pages.join(' '))).toContain('Godt [U+1F600] gået [U+2764] [U+0645]');
  });

  test('any text can be printed, and no word runs out over the edge', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(letterPdf([{ ...withText(text), title: `x${text}` }]).length).toBeGreaterThan(1000);
      }),
      { numRuns: 100 },
    );
    const { pages } = await read(letterPdf([withText('a'.repeat(500))]));
    expect(pages.join('').match(/a{10,}/g)?.length).toBeGreaterThan(3);
  });

  test('several letters are one document, each with its own page numbers', async () => {
    const long: Letter = {
      ...letter,
      blocks: Array.from({ length: 60 }, (_, i) => ({ kind: 'paragraph', text: `Afsnit ${i}.` })),
    };
    const { pages, title } = await read(letterPdf([letter, long, letter], 'Breve til udskrift'));
    expect(title).toBe('Breve til udskrift');
    const numbers = pages.map((page) => /Side \d+ af \d+/.exec(oneLine(page))?.[0]);
    const last = pages.length - 2;
    expect(numbers[0]).toBe('Side 1 af 1');
    expect(numbers.slice(1, -1)).toEqual(
      Array.from({ length: last }, (_, i) => `Side ${i + 1} af ${last}`),
    );
    expect(last).toBeGreaterThan(1);
    expect(numbers.at(-1)).toBe('Side 1 af 1');
  });

  test('without a letter there is nothing to print', () => {
    expect(() => letterPdf([])).toThrow(RangeError);
  });
});
