import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { day, type Explanation } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { earlyInterviews, targetGroup, testDeadline } from '../index.ts';
import { type Draft, fileProblemLine, readDraft, type TextFile } from './index.ts';

const draftFolder = fileURLToPath(new URL('../../../../drafts/', import.meta.url));

function folderOf(name: string): TextFile[] {
  return readdirSync(`${draftFolder}${name}`, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(`${draftFolder}${name}/${path}`, 'utf8') }));
}

function draftOf(files: readonly TextFile[]): Draft {
  const reading = readDraft(files);
  if (reading.outcome === 'draft') return reading.draft;
  throw new Error(reading.problems.map(fileProblemLine).join('\n'));
}

describe('the draft of 2027', () => {
  const draft = draftOf(folderOf('lab-2027'));
  const { amendments } = draft;
  const facts = {
    benefit: 'kontanthjaelp',
    category: 'aktivitetsparat',
    birthDate: day('1980-01-01'),
    education: 'grundskole',
  } as const;

  test('says that it is a draft', () => {
    expect(amendments.title).toMatch(/^Udkast: /);
    expect([draft.id, draft.from]).toEqual(['lab-2027', day('2027-01-01')]);
    expect(draft.about).toContain('ikke vedtaget');
  });

  // The agreement of 9 April 2025: everyone on kontanthjælp is jobparat by itself, from 2027.
  test.each([
    ['2026-12-31', 'aktivitetsparat', null],
    ['2027-01-01', 'jobparat', amendments.title],
  ])('on %s an activity-ready citizen is %s', (on, group, mark) => {
    const asked = { ...facts, on: day(on) };
    const { outcome, explanation } = targetGroup.explain(asked, day(on), amendments);
    expect(outcome).toEqual({ outcome: 'afgjort', value: group });
    expect(targetGroup.decide(asked, day(on), amendments)).toEqual(outcome);
    expect(explanation.draft).toBe(mark);
    expect(explanation.values.filter((value) => value.draft).length).toBe(mark === null ? 0 : 1);
  });

  test.each(['ingen', 'uddannelsesparat', 'jobparat'] as const)(
    'a young citizen who is %s becomes jobparat and hears why',
    (category) => {
      const on = day('2027-03-01');
      const young = { ...facts, category, birthDate: day('2004-01-01'), on };
      const { outcome, explanation } = targetGroup.explain(young, on, amendments);
      expect(outcome).toEqual({ outcome: 'afgjort', value: 'jobparat' });
      expect(explanation.steps).toContainEqual({
        text: 'Alle på ydelsen er af sig selv',
        result: 'Jobparat',
      });
    },
  );

  test('another benefit keeps its group, and no mark of the draft', () => {
    const on = day('2027-03-01');
    const { outcome, explanation } = targetGroup.explain(
      { ...facts, benefit: 'dagpenge', on },
      on,
      amendments,
    );
    expect(outcome).toEqual({ outcome: 'afgjort', value: 'dagpenge' });
    expect(explanation.draft).toBeNull();
  });

  test('a rule that ends is not in force from the day it ends', () => {
    const asked = {
      group: 'uddannelsesparat',
      contactOn: day('2027-01-01'),
      education: 'grundskole',
    } as const;
    const before = testDeadline.decide(asked, day('2026-12-31'), amendments);
    expect(before.outcome).toBe('mangler');
    const { outcome, explanation } = testDeadline.explain(asked, day('2027-01-01'), amendments);
    expect(outcome).toEqual({ outcome: 'ikke-i-kraft' });
    expect(explanation.draft).toBe(amendments.title);
    expect(explanation.basis.map(({ source }) => source)).toEqual(['star-proces-2025']);
  });

  test('what the draft does not touch is the law in force, without its mark', () => {
    const on = day('2027-02-01');
    const asked = { group: 'jobparat', clockStart: on, municipalFromDayOne: false } as const;
    const { outcome, explanation } = earlyInterviews.explain(asked, on, amendments);
    expect(outcome).toEqual(earlyInterviews.decide(asked, on));
    expect(explanation.draft).toBeNull();
  });
});

const manifest = `id: proeve
title: En prøve
from: 2027-01-01
status: udkast
about: Til prøven.
`;
const count = (rows: string, head = ''): string => `id: samtaler/antal
label: Antal samtaler i begyndelsen af kontaktforløbet
unit: ${head === '' ? 'samtaler' : head}
dimension: maalgruppe
checkedUntil: 2026-11-01
rows:
${rows}`;
const row = (changes: Readonly<Record<string, string | null>> = {}): string => {
  const written: Record<string, string | null> = {
    validFrom: '2027-01-01',
    for: '[jobparat]',
    value: '2',
    certainty: 'delvis',
    basis: '§ 1',
    source: 'lab-2024',
    announced: 'null',
    note: 'Planlagt.',
    ...changes,
  };
  const lines = Object.entries(written).flatMap(([key, value]) =>
    value === null ? [] : [`    ${key}: ${value}`],
  );
  return `${lines.join('\n').replace(/^ {4}/, '  - ')}\n`;
};
const valuesFile = (text: string, path = 'values/samtaler/antal.yaml'): TextFile => ({
  path,
  text,
});
const rulesFile = (text: string): TextFile => ({ path: 'rules.yaml', text });
const ended = `- rule: test/frist
  from: 2027-01-01
  answer: ophoert
  basis: § 1
  source: lab-2024
  note: Planlagt.
`;
const draftFile: TextFile = { path: 'udkast.yaml', text: manifest };

describe('a draft of one row', () => {
  test('is law from its first day, for its own key', () => {
    const { amendments } = draftOf([draftFile, valuesFile(count(row()))]);
    const countOf = (group: 'jobparat' | 'ledighedsydelse', on: string) => {
      const asked = { group, clockStart: day(on), municipalFromDayOne: false };
      const answer = earlyInterviews.decide(asked, day(on), amendments);
      return answer.outcome === 'afgjort' ? answer.value.count : answer.outcome;
    };
    // docs/duties.md, window duties, from 2026-07-01: 4 interviews; the draft says 2 for the job-ready.
    expect(countOf('jobparat', '2026-12-31')).toBe(4);
    expect(countOf('jobparat', '2027-01-01')).toBe(2);
    expect(countOf('ledighedsydelse', '2027-01-01')).toBe(4);
  });

  test('without a value makes the answer mangler, and says so as a draft', () => {
    const text = count(row({ value: null, certainty: 'mangler' }));
    const { amendments } = draftOf([draftFile, valuesFile(text)]);
    const on = day('2027-01-01');
    const asked = { group: 'jobparat', clockStart: on, municipalFromDayOne: false } as const;
    const { outcome, explanation } = earlyInterviews.explain(asked, on, amendments);
    expect(outcome.outcome).toBe('mangler');
    expect(explanation.draft).toBe('Udkast: En prøve');
  });
});

const marked = (explanation: Explanation): boolean => explanation.draft !== null;

test('a rule nobody has read answers mangler with the note', () => {
  const text = ended
    .replace('ophoert', 'ikke-laest')
    .replace('test/frist', 'samtaler/i-begyndelsen');
  const { amendments } = draftOf([draftFile, rulesFile(text)]);
  const on = day('2027-06-01');
  const asked = { group: 'jobparat', clockStart: on, municipalFromDayOne: false } as const;
  const { outcome, explanation } = earlyInterviews.explain(asked, on, amendments);
  expect(outcome).toEqual({
    outcome: 'mangler',
    missing: ['Reglen fra 1. januar 2027 (Planlagt.)'],
  });
  expect(marked(explanation)).toBe(true);
});

describe('a draft that cannot be used is refused with file, line and reason', () => {
  test.each<[string, readonly TextFile[], string]>([
    ['no manifest', [rulesFile(ended)], 'udkast.yaml: Filen mangler.'],
    ['an empty manifest', [{ path: 'udkast.yaml', text: ' \n' }], 'udkast.yaml: Filen er tom.'],
    [
      'another status',
      [{ path: 'udkast.yaml', text: manifest.replace('udkast', 'vedtaget') }, rulesFile(ended)],
      'udkast.yaml, linje 4: »status«: Her skal stå udkast.',
    ],
    [
      'no title',
      [{ path: 'udkast.yaml', text: manifest.replace('title: En prøve\n', '') }, rulesFile(ended)],
      'udkast.yaml, linje 1: Nøglen »title« mangler. Skriv den.',
    ],
    [
      'an id that is no id',
      [{ path: 'udkast.yaml', text: manifest.replace('proeve', 'Prøve 1') }, rulesFile(ended)],
      'udkast.yaml, linje 1: »id«: Brug små bogstaver',
    ],
    [
      'a source of an id that is taken',
      [
        {
          path: 'udkast.yaml',
          text: `${manifest}sources:\n  - { id: lab-2024, title: X, number: null, date: null, url: null, inForceFrom: null, inForceTo: null }\n`,
        },
        rulesFile(ended),
      ],
      'udkast.yaml, linje 7: Kilden »lab-2024« findes allerede.',
    ],
    ['nothing that changes', [draftFile], 'udkast.yaml: Udkastet ændrer ikke noget.'],
    [
      'a file that does not belong',
      [draftFile, rulesFile(ended), { path: 'noter.yaml', text: 'a: 1' }],
      'noter.yaml: Filen hører ikke til i et udkast.',
    ],
    [
      'a file that is no YAML',
      [draftFile, valuesFile(count('  - validFrom: 2027-01-01\n\tfor: [jobparat]\n'))],
      'values/samtaler/antal.yaml, linje 8: ',
    ],
    [
      'a series that does not exist',
      [
        draftFile,
        valuesFile(
          count(row()).replace('samtaler/antal', 'samtaler/mange'),
          'values/samtaler/mange.yaml',
        ),
      ],
      'values/samtaler/mange.yaml, linje 1: Serien »samtaler/mange« findes ikke i loven.',
    ],
    [
      'a file by another name than its series',
      [draftFile, valuesFile(count(row()), 'values/samtaler/tal.yaml')],
      'values/samtaler/tal.yaml, linje 1: Id er »samtaler/antal«',
    ],
    [
      'another unit',
      [draftFile, valuesFile(count(row(), 'uger'))],
      'values/samtaler/antal.yaml, linje 3: Enheden er »samtaler« i loven.',
    ],
    [
      'another dimension',
      [draftFile, valuesFile(count(row()).replace('dimension: maalgruppe', 'dimension: sektor'))],
      'values/samtaler/antal.yaml, linje 4: Seriens nøgler er »maalgruppe« i loven.',
    ],
    [
      'a row before the draft',
      [draftFile, valuesFile(count(row({ validFrom: '2026-12-31' })))],
      'values/samtaler/antal.yaml, linje 7: Dagen ligger før udkastets første dag, 2027-01-01.',
    ],
    [
      'a row that says it is confirmed',
      [draftFile, valuesFile(count(row({ certainty: 'bekraeftet' })))],
      'values/samtaler/antal.yaml, linje 7: Et udkast er ikke bekræftet ret.',
    ],
    [
      'a row without a note',
      [draftFile, valuesFile(count(row({ note: null })))],
      'values/samtaler/antal.yaml, linje 7: Rækken fra 2027-01-01 er ikke bekræftet.',
    ],
    [
      'a row without a value',
      [draftFile, valuesFile(count(row({ value: null })))],
      'values/samtaler/antal.yaml, linje 7: Rækken fra 2027-01-01 har ingen værdi.',
    ],
    [
      'a missing row with a value',
      [draftFile, valuesFile(count(row({ certainty: 'mangler' })))],
      'values/samtaler/antal.yaml, linje 9: Rækken fra 2027-01-01 er mærket »mangler«',
    ],
    [
      'a word where there are numbers',
      [draftFile, valuesFile(count(row({ value: 'to' })))],
      'values/samtaler/antal.yaml, linje 9: Værdien skal være et tal (samtaler).',
    ],
    [
      'a key that is none',
      [draftFile, valuesFile(count(row({ for: '[jobparat, jobklar]' })))],
      'values/samtaler/antal.yaml, linje 8: »jobklar« er ikke en målgruppe.',
    ],
    [
      'a row without its key',
      [draftFile, valuesFile(count(row({ for: null })))],
      'values/samtaler/antal.yaml, linje 7: Rækken fra 2027-01-01 mangler for',
    ],
    [
      'two rows of one key and day',
      [draftFile, valuesFile(count(row() + row()))],
      'values/samtaler/antal.yaml, linje 15: Der er to rækker for »jobparat« fra 2027-01-01.',
    ],
    [
      'an unknown source',
      [draftFile, valuesFile(count(row({ source: 'lab-2030' })))],
      'values/samtaler/antal.yaml, linje 12: Kilden »lab-2030« kendes ikke.',
    ],
    [
      'a list where there are codes of other offers',
      [
        draftFile,
        valuesFile(
          count(row({ value: '[praktik]' }))
            .replace('samtaler/antal', 'tilbud/accepteret')
            .replace('unit: samtaler', 'unit: tilbud'),
          'values/tilbud/accepteret.yaml',
        ),
      ],
      'values/tilbud/accepteret.yaml, linje 9: »praktik« er ikke en kode (tilbud).',
    ],
    [
      'a number where there is a list',
      [
        draftFile,
        valuesFile(
          count(row())
            .replace('samtaler/antal', 'tilbud/accepteret')
            .replace('unit: samtaler', 'unit: tilbud'),
          'values/tilbud/accepteret.yaml',
        ),
      ],
      'values/tilbud/accepteret.yaml, linje 9: Værdien skal være en liste',
    ],
    [
      'a word the rule does not know',
      [
        draftFile,
        valuesFile(
          count(row({ value: 'måske', for: '[jobparat/nytteindsats]' }))
            .replace('samtaler/antal', 'tilbud/skema')
            .replace('unit: samtaler', 'unit: mærke')
            .replace('dimension: maalgruppe', 'dimension: maalgruppe/tilbud'),
          'values/tilbud/skema.yaml',
        ),
      ],
      'values/tilbud/skema.yaml, linje 9: Værdien skal være en af dem, reglen kender',
    ],
    [
      'a key of the wrong parts',
      [
        draftFile,
        valuesFile(
          count(row({ value: 'X', for: '[jobparat/dagpenge]' }))
            .replace('samtaler/antal', 'tilbud/skema')
            .replace('unit: samtaler', 'unit: mærke')
            .replace('dimension: maalgruppe', 'dimension: maalgruppe/tilbud'),
          'values/tilbud/skema.yaml',
        ),
      ],
      'values/tilbud/skema.yaml, linje 8: »jobparat/dagpenge« er ikke en nøgle i serien',
    ],
    [
      'an unknown rule',
      [draftFile, rulesFile(ended.replace('test/frist', 'test/dato'))],
      'rules.yaml, linje 1: Reglen »test/dato« findes ikke.',
    ],
    [
      'a rule changed before the draft',
      [draftFile, rulesFile(ended.replace('2027', '2026'))],
      'rules.yaml, linje 2: Dagen ligger før udkastets første dag',
    ],
    [
      'a rule changed twice on a day',
      [draftFile, rulesFile(ended + ended)],
      'rules.yaml, linje 8: Reglen »test/frist« ændres to gange',
    ],
    [
      'an answer that is none',
      [draftFile, rulesFile(ended.replace('ophoert', 'ja'))],
      'rules.yaml, linje 3: »answer«: ',
    ],
    [
      'a rule of an unknown source',
      [draftFile, rulesFile(ended.replace('lab-2024', 'lab-2030'))],
      'rules.yaml, linje 5: Kilden »lab-2030« kendes ikke.',
    ],
    [
      'an unknown key',
      [draftFile, rulesFile(`${ended}  slut: ja\n`)],
      'rules.yaml, linje 7: Nøglen »slut« kendes ikke her.',
    ],
  ])('%s', (_, files, expected) => {
    const reading = readDraft(files);
    const lines = reading.outcome === 'problems' ? reading.problems.map(fileProblemLine) : [];
    expect(lines.some((line) => line.startsWith(expected))).toBe(true);
    expect(lines.length).toBeLessThanOrEqual(2);
  });
});
