import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../testing/read-pdf.ts';
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

const oneLine = (text: string): string => text.replaceAll(/[\s\u200B]+/g, ' ');
const withText = (text: string): Letter => ({ ...letter, blocks: [{ kind: 'paragraph', text }] });

describe('a letter as PDF', () => {
  test('is tagged, titled and in Danish, and says that it is PDF/UA-1', async () => {
    const pdf = letterPdf([letter]);
    const { title, language, isMarked, roles } = await readPdf(pdf);
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
    const [page = ''] = (await readPdf(letterPdf([letter]))).pages;
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
    const { pages, roles } = await readPdf(letterPdf([withText(text)]));
    expect(oneLine(pages.join(' '))).toContain(oneLine(text));
    expect(roles).not.toContain('H2');
    expect(roles).not.toContain('LI');
  });

  test('a sign that the font lacks stands as its number', async () => {
    const { pages } = await readPdf(letterPdf([withText('Godt 😀 gået ❤️ مرحبا')]));
    expect(oneLine(pages.join(' '))).toContain('Godt [U+1F600] gået [U+2764] [U+0645]');
  });

  test('any text can be printed, and no word runs out over the edge', async () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        expect(letterPdf([{ ...withText(text), title: `x${text}` }]).length).toBeGreaterThan(1000);
      }),
      { numRuns: 100 },
    );
    const { pages } = await readPdf(letterPdf([withText('a'.repeat(500))]));
    expect(pages.join('').match(/a{10,}/g)?.length).toBeGreaterThan(3);
  });

  test('several letters are one document, each with its own page numbers', async () => {
    const long: Letter = {
      ...letter,
      blocks: Array.from({ length: 60 }, (_, i) => ({ kind: 'paragraph', text: `Afsnit ${i}.` })),
    };
    const { pages, title } = await readPdf(letterPdf([letter, long, letter], 'Breve til udskrift'));
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
