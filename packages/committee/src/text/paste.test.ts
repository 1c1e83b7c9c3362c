import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPaste } from './paste.ts';
import { readText } from './read.ts';

/** As Word writes a selection to the clipboard, with its list and table markup; the words are ours. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
<body lang=DA style='tab-interval:65.2pt'>
<h2><span style='mso-fareast-font-family:"Times New Roman"'>&Oslash;konomi<o:p></o:p></span></h2>
<p class=MsoNormal>Udgiften er&nbsp;1,2&nbsp;mio.
kr. om <b>&aring;ret</b>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>flere m&oslash;der<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span>·<span>&nbsp;&nbsp;</span></span><!--[endif]-->f&aelig;rre breve</p>
<table class=MsoTableGrid border=1><tr><td><p>&Aring;r</p></td><td><p>Budget</p></td></tr>
<tr><td rowspan=2>2026</td><td>10<br>mio.</td></tr><tr><td>11 | 12</td></tr></table>
<p class=MsoNormal>Se <a href="https://eksempel.dk/plan">planen</a>. <img src="x.png" alt="Kort over byen"></p>
</body></html>`;

describe('markup that is pasted', () => {
  test('from Word becomes headings, lists and tables', () => {
    expect(cleanPaste(word).text.split('\n')).toEqual([
      '## Økonomi',
      '',
      'Udgiften er 1,2 mio. kr. om året.',
      '',
      '- flere møder',
      '- færre breve',
      '',
      '| År | Budget |',
      '| 2026 | 10 mio. |',
      '|  | 11 / 12 |',
      '',
      'Se planen (https://eksempel.dk/plan). Kort over byen',
    ]);
    expect(readText(cleanPaste(word).text).map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'table',
      'paragraph',
    ]);
  });

  test('says what was done with it', () => {
    expect(cleanPaste(word)).toMatchObject({
      isRebuilt: true,
      changes: [
        'Koder fra Word eller en hjemmeside er taget ud.',
        'Et billede er ikke taget med. Læg det ind som bilag.',
        'En tabel er sat som linjer med | mellem kolonnerne.',
      ],
    });
  });

  test.each([
    [
      '<ol start=3><li>tre</li><li>fire<ul><li>under</li></ul></li></ol>',
      '3. tre\n4. fire\n- under',
    ],
    ['<p>En</p><p>To<br>Tre</p>', 'En\n\nTo\nTre'],
    ['<div>A<div>B</div></div>', 'A\n\nB'],
    ['<p>m<sup>2</sup> &amp; &lt;b&gt; &ukendt; &#229;&#xE5;</p>', 'm2 & <b> &ukendt; åå'],
    ['<p>under <borger> 30</p>', 'under <borger> 30'],
    ['<table><tr><th colspan=2>Begge</th><th>C</th></tr></table>', '| Begge |  | C |'],
    ['<table><tr><td>A<table><tr><td>B</td></tr></table></td><td>C', '| A B | C |'],
    ['<script>alert(1)</script><p>Tekst</p>', 'Tekst'],
    ['<style>p{}<p>Tekst</p>', 'p{}\n\nTekst'],
  ])('%s', (html, text) => {
    expect(cleanPaste(html).text).toBe(text);
  });
});

describe('plain text that is pasted', () => {
  test.each([
    ['hard spaces', '1,2\u00A0mio.\u202Fkr.', '1,2 mio. kr.'],
    ['invisible characters', 'be\u00ADskæf\u200Btigelse\uFEFF', 'beskæftigelse'],
    ['letters in two parts', 'A\u030Ar', 'År'],
    ['bullets of Word', '•\tet\n·\tto\no\ttre\n\uF0B7 fire', '- et\n- to\n- tre\n- fire'],
    ['numbers with a tab', '1.\tet\n2)\tto', '1. et\n2) to'],
    [
      'columns with tabs',
      'År\tBudget\n2026\t10\n2027\t',
      '| År | Budget |\n| 2026 | 10 |\n| 2027 |  |',
    ],
    ['one line with a tab', 'Dato:\t1. maj', 'Dato: 1. maj'],
    ['an indent', '\tIndrykket', 'Indrykket'],
    ['line breaks of Word', 'En\u000BTo\r\nTre', 'En\nTo\nTre'],
    ['less than, and more', 'Unge < 30 år, voksne > 30 år', 'Unge < 30 år, voksne > 30 år'],
  ])('%s', (_, pasted, text) => {
    expect(cleanPaste(pasted).text).toBe(text);
  });

  test('that is in order is left alone, and nothing is said', () => {
    const text =
      '## Økonomi\n\nTeksten om § 10.\n- et\n- to\n\n| A | B |\n| 1 | 2 |\n\n[[tabel:t1]]';
    expect(cleanPaste(text)).toEqual({ text, changes: [], isRebuilt: false });
  });
});

const wordOf = fc.stringMatching(/^[a-zæøå]{2,8}[0-9]{0,2}$/);
const wordsIn = (text: string): readonly string[] => text.match(/[a-zæøå]{2,8}[0-9]{0,2}/g) ?? [];
const element = fc.constantFrom(
  'p',
  'div',
  'li',
  'td',
  'th',
  'h1',
  'h4',
  'span',
  'b',
  'tr',
  'table',
  'ul',
  'ol',
  'o:p',
  'br',
  'a',
);

test('every word of what was pasted is there, once and in order, however its markup is broken', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: wordOf.map((word) => ({ html: ` ${word} `, word })) },
    { weight: 2, arbitrary: element.map((name) => ({ html: `<${name} class=x>`, word: '' })) },
    { weight: 2, arbitrary: element.map((name) => ({ html: `</${name}>`, word: '' })) },
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text } = cleanPaste(`<p>${pieces.map(({ html }) => html).join('')}`);
      expect(wordsIn(text)).toEqual(pieces.flatMap(({ word }) => (word === '' ? [] : [word])));
    }),
    { numRuns: 2000 },
  );
});

test('every word of plain text is there, and cleaning again changes nothing', () => {
  const line = fc.array(
    fc.oneof(wordOf, fc.constantFrom('\t', ' ', '\u00A0', '•', '|', '- ', '1. ')),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const pasted = lines.map((pieces) => pieces.join(' ')).join('\n');
      const { text } = cleanPaste(pasted);
      expect(wordsIn(text)).toEqual(wordsIn(pasted));
      expect(cleanPaste(text).text).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
