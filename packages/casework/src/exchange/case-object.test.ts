import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { type CaseReading, type Path, readCase } from './case-object.ts';
import { problemLine } from './problem.ts';

/** Lines are counted by the depth of the path here; what matters is that they are asked for. */
const read = (document: unknown): CaseReading =>
  readCase(document, { file: 'sag.yaml', lineOf: (path: Path) => path.length + 1 });

const says = (document: unknown): readonly string[] => {
  const reading = read(document);
  return reading.outcome === 'problems' ? reading.problems.map(problemLine) : [];
};

const held = {
  type: 'jobsamtale',
  form: 'telefon',
  status: 'afholdt',
  afholder: 'kommune',
} as const;
const person = { foedselsdato: '1990-05-11', uddannelse: 'grundskole' };

test('a case file becomes the facts of a case, half-open and sorted', () => {
  const reading = read({
    person: { Fødselsdato: '11.05.1990' },
    kontaktforløb: [{ henvendelse: '2026-01-05', kommunen_fra_dag_et: true }],
    ydelser: [
      { ydelse: 'dagpenge', fra: '2026-03-01' },
      { id: 'Y1', ydelse: 'Kontanthjælp', fra: '2026-01-05', 'til og med': '2026-02-28' },
    ],
    visitationer: [{ kategori: 'jobparat', fra: '2026-01-06', til_og_med: null }],
    husstande: [{ husstand: 'enlig-forsoerger', fra: '2026-01-05', til_og_med: '2026-01-31' }],
    samtaler: [
      {
        dato: '2026-01-10',
        type: 'jobsamtale',
        form: 'telefon',
        status: 'afholdt',
        afholder: 'kommune',
      },
    ],
    tilbud: [{ type: 'loentilskud', fra: '2026-02-01', timer_pr_uge: 18.5 }],
    fravaer: [{ type: 'ferie', fra: '2026-02-01', til_og_med: '2026-02-01' }],
    fritagelser: [{ omfang: 'alle', grund: 'sygdom', fra: '2026-02-01' }],
    tests: [{ dato: '2026-02-02', behov_for_undervisning: 'nej' }, { dato: '2026-01-02' }],
    cv: [{ dato: '2026-01-09' }],
  });
  expect(reading).toEqual({
    outcome: 'case',
    caseFile: {
      person: { birthDate: day('1990-05-11'), education: null },
      courses: [
        {
          id: 'kontaktforloeb-1',
          contactOn: day('2026-01-05'),
          to: openEnd,
          municipalFromDayOne: true,
        },
      ],
      benefits: [
        { id: 'Y1', benefit: 'kontanthjaelp', from: day('2026-01-05'), to: day('2026-03-01') },
        { id: 'ydelser-1', benefit: 'dagpenge', from: day('2026-03-01'), to: openEnd },
      ],
      categories: [
        { id: 'visitationer-1', category: 'jobparat', from: day('2026-01-06'), to: openEnd },
      ],
      households: [
        {
          id: 'husstande-1',
          household: 'enlig-forsoerger',
          from: day('2026-01-05'),
          to: day('2026-02-01'),
        },
      ],
      interviews: [
        {
          id: 'samtaler-1',
          on: day('2026-01-10'),
          kind: 'jobsamtale',
          form: 'telefon',
          state: 'afholdt',
          holder: 'kommune',
          selfBooked: false,
        },
      ],
      activities: [
        {
          id: 'tilbud-1',
          kind: 'loentilskud',
          sector: null,
          givenOn: null,
          hoursPerWeek: 18.5,
          from: day('2026-02-01'),
          to: openEnd,
        },
      ],
      absences: [
        { id: 'fravaer-1', kind: 'ferie', from: day('2026-02-01'), to: day('2026-02-02') },
      ],
      exemptions: [
        {
          id: 'fritagelser-1',
          scope: 'alle',
          ground: 'sygdom',
          from: day('2026-02-01'),
          to: openEnd,
        },
      ],
      tests: [
        { id: 'tests-2', on: day('2026-01-02'), needsTeaching: null },
        { id: 'tests-1', on: day('2026-02-02'), needsTeaching: false },
      ],
      cvs: [{ id: 'cv-1', on: day('2026-01-09') }],
      sicknessCases: [],
      sicknessDecisions: [],
    },
  });
});

describe('what a case file cannot say', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'no object',
      'person: 1',
      [
        'sag.yaml, linje 1: En sag skal være et objekt med nøglerne person, kontaktforloeb, ydelser, visitationer, husstande, samtaler, tilbud, fravaer, fritagelser, tests, cv, sygesager, sygeafgoerelser.',
      ],
    ],
    [
      'no person',
      { ydelser: [] },
      [
        'sag.yaml, linje 1: Nøglen »person« mangler. Skriv person: med foedselsdato og evt. uddannelse under.',
      ],
    ],
    [
      'an unknown key',
      { person, samtale: [] },
      [
        'sag.yaml, linje 2: Nøglen »samtale« kendes ikke her. Mente du »samtaler«? Der kan stå: person, kontaktforloeb, ydelser, visitationer, husstande, samtaler, tilbud, fravaer, fritagelser, tests, cv, sygesager, sygeafgoerelser.',
      ],
    ],
    [
      'an unknown key in a row',
      { person, cv: [{ dato: '2026-01-01', dag: 1 }] },
      [
        'sag.yaml, linje 4, cv nr. 1: Nøglen »dag« kendes ikke her. Mente du »dato«? Der kan stå: id, dato.',
      ],
    ],
    [
      'a key twice in two spellings',
      { person, cv: [{ dato: '2026-01-01', Dato: '2026-01-01' }] },
      ['sag.yaml, linje 4, cv nr. 1, Dato: Nøglen »dato« står der to gange. Slet den ene.'],
    ],
    [
      'a list that is none',
      { person, cv: { dato: '2026-01-01' } },
      [
        'sag.yaml, linje 2, cv: »cv« skal være en liste. Skriv hver række med en bindestreg foran (YAML) eller i [ ] (JSON).',
      ],
    ],
    [
      'a row that is none',
      { person, cv: ['2026-01-01'] },
      ['sag.yaml, linje 3, cv nr. 1: Skriv rækken med nøglerne id, dato.'],
    ],
    [
      'a value that is a list',
      { person, cv: [{ dato: ['2026-01-01'] }] },
      ['sag.yaml, linje 4, cv nr. 1, dato: Her skal stå én værdi, ikke en liste eller et objekt.'],
    ],
    [
      'a missing value',
      { person, ydelser: [{ ydelse: 'dagpenge' }] },
      [
        'sag.yaml, linje 4, ydelser nr. 1, fra: Feltet er tomt. Skriv en dato som 2026-11-21 eller 21.11.2026.',
      ],
    ],
    [
      'an impossible date',
      { person: { foedselsdato: '1990-02-30' } },
      [
        'sag.yaml, linje 3, person, foedselsdato: »1990-02-30« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
      ],
    ],
    [
      'the same id twice',
      {
        person,
        cv: [
          { id: 'C', dato: '2026-01-01' },
          { id: 'C', dato: '2026-01-02' },
        ],
      },
      [
        'sag.yaml, linje 4, cv nr. 2, id: Id »C« er brugt to gange i »cv«. Giv hver række sit eget id, eller udelad dem.',
      ],
    ],
    [
      'overlapping spells',
      {
        person,
        ydelser: [
          { ydelse: 'dagpenge', fra: '2026-01-01', til_og_med: '2026-02-01' },
          { ydelse: 'dagpenge', fra: '2026-02-01' },
        ],
      },
      [
        'sag.yaml, linje 3, ydelser: Linje 3 (01.01.2026-01.02.2026) og linje 3 (01.02.2026 og frem) overlapper. En person kan kun have én ydelse ad gangen: Ret datoerne.',
      ],
    ],
    [
      'two categories on the same day',
      {
        person,
        visitationer: [
          { kategori: 'jobparat', fra: '2026-01-05', til_og_med: '2026-02-01' },
          { kategori: 'aktivitetsparat', fra: '2026-02-01' },
        ],
      },
      [
        'sag.yaml, linje 3, visitationer: Linje 3 (05.01.2026-01.02.2026) og linje 3 (01.02.2026 og frem) overlapper. En person kan kun have én kategori ad gangen: Ret datoerne.',
      ],
    ],
    [
      'a held interview before the first course',
      {
        person,
        kontaktforloeb: [
          { henvendelse: '2026-05-01' },
          { henvendelse: '2026-01-05', til_og_med: '2026-03-01' },
        ],
        samtaler: [
          { dato: '2026-01-05', ...held },
          { dato: '2026-01-04', ...held },
          { dato: '2025-12-01', ...held, status: 'udeblevet' },
        ],
      },
      [
        'sag.yaml, linje 4, samtaler nr. 2, dato: Samtalen er holdt 04.01.2026, men borgerens første kontaktforløb begynder først 05.01.2026 (linje 3). Ret den ene dato, eller tilføj det tidligere forløb.',
      ],
    ],
  ])('%s', (_, document, expected) => {
    expect(says(document)).toEqual(expected);
  });

  test('all that is wrong at once', () => {
    expect(
      says({
        person: {},
        cv: [{ dato: 'i dag' }],
        tests: [{ behov_for_undervisning: 'ved ikke' }],
      }),
    ).toHaveLength(4);
  });
});

test('an unknown key hides no other mistake beside it', () => {
  const lines = says({ person: { foedselsdato: '1990-02-30', cpr: 'x' } });
  expect(lines).toHaveLength(2);
  expect(lines.join('\n')).toContain('cpr');
  expect(lines.join('\n')).toContain('foedselsdato');
});
