import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day.ts';
import type { Explanation, ValueRead } from './explanation.ts';
import { explanationData } from './explanation-data.ts';
import { explanationHtml } from './explanation-html.ts';
import { explanationText } from './explanation-text.ts';

const act = { source: 'lov-a', title: 'Lov A', at: '§ 1', url: 'https://example.org/a?x=1&y=2' };

const weeks: ValueRead = {
  series: 'test/uger',
  label: 'Fristen',
  key: 'voksen',
  value: '1',
  unit: 'uge',
  validFrom: day('2014-01-01'),
  basis: { ...act, at: '§ 2', url: null },
  checkedUntil: day('2020-12-31'),
  unchecked: false,
  partial: false,
  note: null,
  draft: false,
};

const plain: Explanation = {
  rule: 'test/frist',
  title: 'Frist',
  question: 'Hvornår?',
  outcome: 'afgjort',
  result: 'Senest den 10. marts 2014.',
  letter: 'Du skal komme senest den 10. marts 2014.',
  draft: null,
  lawDay: day('2014-03-03'),
  versionFrom: day('2014-01-01'),
  nextChange: day('2024-01-01'),
  basis: [act],
  facts: [{ name: 'start', label: 'Start', value: '3. marts 2014' }],
  values: [weeks],
  steps: [{ text: 'Fristen', result: '3. marts 2014 + 1 uge = 10. marts 2014' }],
  considerations: [],
  changes: ['Hvis »Start« rettes'],
  missing: [],
  readings: ['0001-lovens-dag'],
  parts: [],
};

const bare: Explanation = {
  ...plain,
  title: 'Behov',
  letter: null,
  versionFrom: null,
  nextChange: null,
  basis: [],
  facts: [],
  values: [],
  steps: [],
  changes: [],
  readings: [],
};

const judged: Explanation = {
  ...bare,
  outcome: 'skoen',
  result: 'Er der behov?',
  considerations: ['Helbred', 'Alder & vilje'],
};
const drafted: Explanation = {
  ...plain,
  draft: 'Udkast: LAB 2027',
  values: [{ ...weeks, partial: true, unchecked: true, note: 'Kun set i et svar.', draft: true }],
  parts: [judged],
};

describe('the short text', () => {
  test('is the answer and what carries it', () => {
    expect(explanationText(plain, { full: false })).toBe(
      [
        'Senest den 10. marts 2014.',
        'Fristen: 3. marts 2014 + 1 uge = 10. marts 2014.',
        'Hjemmel: Lov A, § 1, som loven er den 3. marts 2014.',
      ].join('\n'),
    );
  });

  test('marks a draft first, and ends with the doubts', () => {
    const lines = explanationText(drafted, { full: false }).split('\n');
    expect(lines[0]).toBe('Udkast, ikke gældende lov: LAB 2027.');
    expect(lines.slice(-3)).toEqual([
      'Hjemmel: Lov A, § 1, som loven er den 3. marts 2014.',
      'Forbehold: En værdi er ikke kontrolleret for en så sen dag.',
      'Forbehold: En kilde er kun læst i en del.',
    ]);
    expect(lines).toContain('Behov: Er der behov?');
  });

  test.each([
    [
      judged,
      'Det skal et menneske vurdere: Er der behov?\nLæg vægt på:\n- Helbred\n- Alder & vilje',
    ],
    [
      { ...bare, outcome: 'mangler', result: 'Mangler: Niveau', missing: ['Niveau'] },
      'Kan ikke afgøres endnu. Mangler: Niveau.',
    ],
    [
      { ...bare, outcome: 'ikke-i-kraft', result: 'Der er ingen regel den dag.' },
      'Der er ingen regel den dag.',
    ],
  ] as const)('says when the law does not answer by itself', (explanation, expected) => {
    expect(explanationText(explanation, { full: false })).toBe(expected);
  });

  test('finds doubts in the rules below', () => {
    const outer = { ...bare, parts: [{ ...plain, values: [{ ...weeks, partial: true }] }] };
    expect(explanationText(outer, { full: false })).toContain('Forbehold: En kilde er kun læst');
  });
});

describe('the full text', () => {
  test('is the whole tree, each rule below indented under the one that asked it', () => {
    expect(explanationText(drafted, { full: true })).toBe(
      `Udkast, ikke gældende lov: LAB 2027.
Frist
Senest den 10. marts 2014.
Spørgsmål:
  - Hvornår?
Sådan siger et brev det:
  - Du skal komme senest den 10. marts 2014.
Hjemmel:
  - Lov A, § 1, https://example.org/a?x=1&y=2
Loven er læst for:
  - 3. marts 2014; reglen gælder fra 01.01.2014 og ændres 01.01.2024
Oplysninger:
  - Start: 3. marts 2014
Værdier:
  - Fristen (voksen): 1 uge; gælder fra 01.01.2014, Lov A, § 2; udkast, ikke gældende lov; ikke kontrolleret for denne dag; kilden er kun delvist læst; Kun set i et svar.
Trin:
  - Fristen: 3. marts 2014 + 1 uge = 10. marts 2014
Det kan ændre svaret:
  - Hvis »Start« rettes
Læsning af loven:
  - docs/interpretations/0001-lovens-dag.md
Bygger på:
    Behov
    Det skal et menneske vurdere: Er der behov?
    Spørgsmål:
      - Hvornår?
    Læg vægt på:
      - Helbred
      - Alder & vilje
    Loven er læst for:
      - 3. marts 2014`,
    );
  });

  test('names what is missing', () => {
    const explanation = { ...bare, outcome: 'mangler', missing: ['Niveau', 'Start'] } as const;
    expect(explanationText(explanation, { full: true })).toContain(
      'Mangler:\n  - Niveau\n  - Start',
    );
  });
});

/** The elements of a fragment with their attributes. Throws where one is not closed as it was opened. */
function elementsOf(html: string): { readonly name: string; readonly attributes: string }[] {
  const open: string[] = [];
  const found: { name: string; attributes: string }[] = [];
  for (const [, close, name = '', attributes = ''] of html.matchAll(/<(\/?)(\w+)([^>]*)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes another element`);
    } else {
      open.push(name);
      found.push({ name, attributes });
    }
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed`);
  return found;
}

describe('the HTML', () => {
  test('short: heading, mark, answer and the lines that carry it', () => {
    expect(explanationHtml({ ...judged, draft: 'LAB 2027' }, { full: false })).toBe(
      '<section class="forklaring" lang="da"><h2>Behov</h2>' +
        '<p class="udkast"><strong>Udkast, ikke gældende lov: LAB 2027.</strong></p>' +
        '<p class="svar">Det skal et menneske vurdere: Er der behov?</p>' +
        '<p>Læg vægt på:</p><ul><li>Helbred</li><li>Alder &amp; vilje</li></ul></section>',
    );
    expect(explanationHtml(plain, { full: false })).toContain(
      '<p>Hjemmel: Lov A, § 1, som loven er den 3. marts 2014.</p>',
    );
  });

  test('full: lists, facts, a table of values with headers, and links that are escaped', () => {
    const html = explanationHtml(drafted, { full: true });
    expect(html).toContain(
      '<h3>Hjemmel</h3><ul><li><a href="https://example.org/a?x=1&amp;y=2">Lov A, § 1</a></li></ul>',
    );
    expect(html).toContain('<dl><dt>Start</dt><dd>3. marts 2014</dd></dl>');
    expect(html).toContain('<ol><li>Fristen: 3. marts 2014 + 1 uge = 10. marts 2014</li></ol>');
    expect(html).toContain(
      '<caption>Værdier: Frist</caption><thead><tr><th scope="col">Hvad</th><th scope="col">Værdi</th>' +
        '<th scope="col">Gælder fra</th><th scope="col">Hjemmel</th><th scope="col">Forbehold</th></tr></thead>' +
        '<tbody><tr><th scope="row">Fristen (voksen)</th><td>1 uge</td><td>01.01.2014</td><td>Lov A, § 2</td>' +
        '<td>udkast, ikke gældende lov; ikke kontrolleret for denne dag; kilden er kun delvist læst; Kun set i et svar.</td></tr></tbody>',
    );
    expect(html).toContain('<p class="udkast"><strong>');
    expect(html).toContain('<section><h3>Behov</h3>');
  });

  test('an address that is not on the web is no link', () => {
    const html = explanationHtml(
      { ...plain, basis: [{ ...act, url: 'javascript:alert(1)' }] },
      { full: true },
    );
    expect(html).not.toContain('href');
  });

  test.each([1, 2, 3, 4, 5, 6] as const)('headings begin at %s and leave out no level', (level) => {
    const nested = { ...drafted, parts: [{ ...drafted, parts: [drafted] }] };
    const levels = elementsOf(explanationHtml(nested, { full: true, headingLevel: level }))
      .filter(({ name }) => /^h\d$/.test(name))
      .map(({ name }) => Number(name[1]));
    expect(levels[0]).toBe(level);
    const steps = levels.slice(1).map((here, index) => here - (levels[index] ?? 0));
    expect(steps.filter((step) => step > 1)).toEqual([]);
  });

  test('whatever the texts hold: closed elements, and no text becomes one', () => {
    const nasty = fc.constantFrom('<script>x</script>', '"><b>', "' onx='", '&amp;', 'æøå', '</p>');
    fc.assert(
      fc.property(nasty, fc.boolean(), (text, full) => {
        const html = explanationHtml(
          {
            ...drafted,
            title: text,
            result: text,
            draft: text,
            letter: text,
            basis: [{ ...act, at: text, url: `https://example.org/${text}` }],
            facts: [{ name: text, label: text, value: text }],
            steps: [{ text, result: text }],
            considerations: [text],
            changes: [text],
            values: [{ ...weeks, label: text, note: text }],
          },
          { full },
        );
        const elements = elementsOf(html);
        expect(elements.map(({ name }) => name)).not.toContain('script');
        expect(elements.map(({ name }) => name)).not.toContain('b');
        for (const { attributes } of elements) {
          expect(attributes).toMatch(/^( (class|lang|scope|href)="[^"<>]*")*$/);
        }
      }),
    );
  });
});

test('the data is plain JSON with days a person can read', () => {
  const data = explanationData(drafted);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  expect(data).toMatchObject({
    lawDay: '2014-03-03',
    versionFrom: '2014-01-01',
    nextChange: '2024-01-01',
    draft: 'Udkast: LAB 2027',
    letter: 'Du skal komme senest den 10. marts 2014.',
    values: [{ validFrom: '2014-01-01', checkedUntil: '2020-12-31', draft: true }],
    parts: [{ considerations: ['Helbred', 'Alder & vilje'], versionFrom: null }],
  });
});
