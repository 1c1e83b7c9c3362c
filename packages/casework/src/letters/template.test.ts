import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { templateProblems } from './check-template.ts';
import { complaintGuidance } from './complaint.ts';
import { exampleOrder } from './example-letter.ts';
import { type LetterKind, letterKinds } from './letter-kind.ts';
import { type LetterBlock, type LetterOrder } from './letter.ts';
import { type CommonField, exampleFields, fieldsOf, letterFields } from './letter-fields.ts';
import { standardTemplate } from './standard-templates.ts';
import { type LetterTemplate, MissingFieldError, fillTemplate, missingParts } from './template.ts';

const common: Readonly<Record<CommonField, string>> = {
  navn: 'Bo Lund',
  modtager: 'Bo Lund',
  kommune: 'Prøve Kommune',
  medarbejder: 'Anna Holm',
  enhed: 'Jobteam Nord',
  dato: '18. november 2026',
};
const kinds = letterKinds.codes.map(({ code }) => code);
const summons = exampleFields('indkaldelse');
const decision = exampleFields('afgoerelse');
const own = (kind: LetterKind, text: string, title = 'Brev'): LetterTemplate => ({
  kind,
  version: 1,
  title,
  text,
});
const textOf = (blocks: readonly LetterBlock[]): string =>
  blocks.map((block) => (block.kind === 'list' ? block.items.join('\n') : block.text)).join('\n');

describe('the templates that come with the program', () => {
  test.for(kinds)('%s can be kept as it is', (kind) => {
    expect(templateProblems(standardTemplate(kind))).toEqual([]);
  });

  test.for(kinds)('%s: every field has its place, filled with its example', (kind) => {
    const { title, blocks } = fillTemplate(standardTemplate(kind), exampleOrder(kind), common);
    const text = `${title}\n${textOf(blocks)}`;
    for (const [, { example }] of fieldsOf(kind)) {
      for (const line of example.split('\n')) expect(text).toContain(line);
    }
    expect(text).not.toMatch(/[{}]/);
  });

  // LIX, C.-H. Björnsson 1968: words a sentence, and words of more than six letters in a hundred. Below 40 is what a
  // newspaper's light reading has.
  test.for(kinds)('%s is plain Danish: LIX below 40', (kind) => {
    const { blocks } = fillTemplate(standardTemplate(kind), exampleOrder(kind), common);
    expect(lix(textOf(blocks))).toBeLessThan(40);
  });

  test('the guidance on complaint is plain Danish and says to whom, how and by when (forvaltningsloven § 25)', () => {
    expect(lix(complaintGuidance)).toBeLessThan(40);
    expect(complaintGuidance).toMatch(/klager til os/);
    expect(complaintGuidance).toMatch(/Digital Post, sende et brev eller ringe/);
    expect(complaintGuidance).toMatch(/4 uger/);
    expect(complaintGuidance).toMatch(/Ankestyrelsen/);
  });

  test('LIX finds text that is hard', () => {
    const hard =
      'Beskæftigelsesindsatsens tilrettelæggelse forudsætter, at kommunalbestyrelsen indledningsvis tilvejebringer dokumentation vedrørende visitationskategorien.';
    expect(lix(hard)).toBeGreaterThan(55);
  });
});

function lix(text: string): number {
  const sentences = text.split(/[.!?:\n]+(?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length;
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}

describe('a letter filled from its template', () => {
  test('what is left out takes its paragraph along, and a heading with nothing under it', () => {
    const { hoeringssvar: _, ...fields } = decision;
    const { blocks } = fillTemplate(
      standardTemplate('afgoerelse'),
      { kind: 'afgoerelse', fields },
      common,
    );
    expect(textOf(blocks)).not.toContain('Det har du fortalt');
    expect(textOf(blocks)).toContain('Hvis du vil klage');
  });

  test('a list becomes a list, and the paragraphs of a text stay paragraphs', () => {
    const { blocks } = fillTemplate(
      standardTemplate('afgoerelse'),
      { kind: 'afgoerelse', fields: { ...decision, klagevejledning: 'Ét.\r\n\r\nTo.\nTre.' } },
      common,
    );
    expect(blocks).toContainEqual({ kind: 'list', items: decision.oplysninger });
    expect(blocks.slice(-2)).toEqual([
      { kind: 'paragraph', text: 'Ét.' },
      { kind: 'paragraph', text: 'To.\nTre.' },
    ]);
  });

  test('an employee without a unit can write a letter whose template names the unit', () => {
    const { text } = standardTemplate('aflysning');
    const { blocks } = fillTemplate(
      own('aflysning', `${text}\n\nSkriv til {enhed}.`),
      exampleOrder('aflysning'),
      { ...common, enhed: '' },
    );
    expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Skriv til .' });
  });

  test('what fills a field is text: no markup and no field in it counts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '## ',
          '- ',
          '{navn}',
          '<script>alert(1)</script>',
          '#',
          '*',
          '😀',
          "D'Æ$&",
        ),
        fc.string(),
        (mark, rest) => {
          const samtale = `x${mark}${rest}x`;
          const { title, blocks } = fillTemplate(
            own('indkaldelse', '{samtale} {dag} {klokken}\n\n{sted}\n\n{udeblivelse}', '{samtale}'),
            { kind: 'indkaldelse', fields: { ...summons, samtale } },
            common,
          );
          expect(title).toBe(samtale);
          expect(blocks[0]).toEqual({
            kind: 'paragraph',
            text: `${samtale} ${summons.dag} ${summons.klokken}`,
          });
        },
      ),
    );
  });
});

describe('the parts that a decision must have (forvaltningsloven §§ 22-25)', () => {
  const mandatory = [
    'emne',
    'resultat',
    'retsgrundlag',
    'hovedhensyn',
    'oplysninger',
    'klagevejledning',
  ] as const;

  test.for(mandatory)('a decision without %s is no letter', (name) => {
    const blank = name === 'oplysninger' ? [' '] : '  ';
    const order: LetterOrder = { kind: 'afgoerelse', fields: { ...decision, [name]: blank } };
    expect(missingParts(order)).toEqual([letterFields.afgoerelse[name].label]);
    expect(() => fillTemplate(standardTemplate('afgoerelse'), order, common)).toThrow(
      new MissingFieldError('afgoerelse', name),
    );
  });

  test.for([...mandatory, 'hoeringssvar'])('a template without %s cannot be kept', (name) => {
    const { title, text } = standardTemplate('afgoerelse');
    const without = (written: string): string => written.replaceAll(`{${name}}`, 'noget');
    const problems = templateProblems(own('afgoerelse', without(text), without(title)));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).toContain(`{${name}}`);
    expect(problems[0]?.text).toMatch(/Forvaltningsloven|Brevet kan ikke forstås/);
  });

  test('a part that the law asks for is never lost on the way, whatever the template', () => {
    const template = own('afgoerelse', '{resultat}');
    expect(() => fillTemplate(template, exampleOrder('afgoerelse'), common)).toThrow(
      MissingFieldError,
    );
  });
});

describe('a template that cannot be kept', () => {
  const { title, text } = standardTemplate('indkaldelse');
  const cases: readonly (readonly [what: string, template: LetterTemplate, says: RegExp])[] = [
    [
      'an unknown field',
      own('indkaldelse', `${text}\n\n{klagefrist}`),
      /\{klagefrist\} findes ikke/,
    ],
    [
      'a field written otherwise',
      own('indkaldelse', `${text} {Navn}`),
      /Krøllede parenteser.*Navn/,
    ],
    ['a brace that is not closed', own('indkaldelse', `${text} {navn`), /Krøllede parenteser/],
    ['no title', own('indkaldelse', text, ' '), /Skriv en tekst/],
    ['no text', own('indkaldelse', '\n'), /Skriv en tekst/],
    ['a megabyte', own('indkaldelse', text + 'a'.repeat(1_000_000)), /for lang/],
    ['what may be left out, in the title', own('indkaldelse', text, '{formaal}'), /overskriften/],
    [
      'what may be left out beside what may not',
      own('indkaldelse', text.replace('{sted}', '{sted} {formaal}')),
      /\{formaal\} i et afsnit for sig selv/,
    ],
    [
      'a list inside a sentence',
      own('plan', standardTemplate('plan').text.replace('{maal}', 'Du vil: {maal}')),
      /\{maal\} i et afsnit for sig selv/,
    ],
  ];

  test.for(cases)('%s', ([, template, says]) => {
    expect(
      templateProblems(template)
        .map((problem) => problem.text)
        .join('\n'),
    ).toMatch(says);
  });

  test('the standard is none of them', () => {
    expect(templateProblems(own('indkaldelse', text, title))).toEqual([]);
  });
});
