import { type Amendments, birthday, day, openEnd, series } from '@rettidig/engine';
import { type Benefit, type Category, type EducationLevel, values } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { anyCase, anyDay } from '../testing/any-case.ts';
import { type Conversion, conversionDays, convertCase } from './convert-case.ts';
import { conversionTally } from './tally.ts';

interface Written {
  readonly benefit: Benefit;
  readonly category?: Category;
  readonly born?: string;
  readonly education?: EducationLevel | null;
}

function caseOf({ benefit, category, born = '1980-01-01', education = 'grundskole' }: Written) {
  const from = day('2010-01-01');
  return {
    ...emptyCase({ birthDate: day(born), education }),
    courses: [{ id: 'k', contactOn: from, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y', benefit, from, to: openEnd }],
    categories: category === undefined ? [] : [{ id: 'v', category, from, to: openEnd }],
  } satisfies CaseFile;
}

function converted(file: CaseFile, on: string, amendments: Amendments | null = null): Conversion {
  const found = convertCase(file, { on: day(on), amendments });
  if (found === null) throw new Error('Nothing runs across the day.');
  return found;
}

const standing = ({ before, after }: Conversion) => [
  `${before.benefit} ${before.group}`,
  after === null ? null : `${after.benefit} ${after.group}`,
];

// docs/duties.md, the table of segments; lov 1655/2024: one benefit from 2025-07-01.
describe('the new kontanthjælp of 1 July 2025', () => {
  test.each<[string, Written, Conversion['outcome'], readonly (string | null)[]]>([
    [
      'the young on uddannelseshjælp change benefit and keep their group',
      { benefit: 'uddannelseshjaelp', category: 'uddannelsesparat', born: '2000-01-01' },
      'konverteres',
      ['uddannelseshjaelp uddannelsesparat', 'kontanthjaelp uddannelsesparat'],
    ],
    [
      'the activity-ready on uddannelseshjælp keep the group of the young',
      { benefit: 'uddannelseshjaelp', category: 'aktivitetsparat', born: '2000-01-01' },
      'konverteres',
      ['uddannelseshjaelp aktivitetsparat-ung', 'kontanthjaelp aktivitetsparat-ung'],
    ],
    [
      'under 30 on kontanthjælp without education they come to the group of the young',
      { benefit: 'kontanthjaelp', category: 'aktivitetsparat', born: '2000-01-01' },
      'konverteres',
      ['kontanthjaelp aktivitetsparat', 'kontanthjaelp aktivitetsparat-ung'],
    ],
    [
      'on the thirtieth birthday they are adults',
      { benefit: 'kontanthjaelp', category: 'aktivitetsparat', born: '1995-07-01' },
      'uaendret',
      ['kontanthjaelp aktivitetsparat', 'kontanthjaelp aktivitetsparat'],
    ],
    [
      'the day before it they are not',
      { benefit: 'kontanthjaelp', category: 'aktivitetsparat', born: '1995-07-02' },
      'konverteres',
      ['kontanthjaelp aktivitetsparat', 'kontanthjaelp aktivitetsparat-ung'],
    ],
    [
      'an education that is not known stops nothing where the benefit does not turn on it',
      {
        benefit: 'uddannelseshjaelp',
        category: 'uddannelsesparat',
        born: '2000-01-01',
        education: null,
      },
      'konverteres',
      ['uddannelseshjaelp uddannelsesparat', 'kontanthjaelp uddannelsesparat'],
    ],
    [
      'those who are not visitated still are not',
      { benefit: 'kontanthjaelp' },
      'uaendret',
      ['kontanthjaelp kontanthjaelp-ikke-visiteret', 'kontanthjaelp kontanthjaelp-ikke-visiteret'],
    ],
    [
      'another benefit is not touched',
      { benefit: 'dagpenge' },
      'uaendret',
      ['dagpenge dagpenge', 'dagpenge dagpenge'],
    ],
  ])('%s', (_, written, outcome, both) => {
    const found = converted(caseOf(written), '2025-07-01');
    expect([found.outcome, standing(found)]).toEqual([outcome, both]);
    expect(found.by).toMatchObject({
      rule: 'visitation/maalgruppe',
      versionFrom: day('2025-07-01'),
      draft: null,
    });
    expect(found.by.basis.length).toBeGreaterThan(0);
  });

  test('says why', () => {
    const one = converted(
      caseOf({ benefit: 'uddannelseshjaelp', category: 'aktivitetsparat', born: '2000-01-01' }),
      '2025-07-01',
    );
    expect(one.reason).toBe('Ydelsen er kontanthjælp.');
    const other = converted(
      caseOf({ benefit: 'kontanthjaelp', category: 'aktivitetsparat', born: '2000-01-01' }),
      '2025-07-01',
    );
    expect(other.reason).toBe('Målgruppen er aktivitetsparat under 30 uden uddannelse.');
  });
});

// Pamphlets of 2013, sections 1 and 2: the categories of 2014 are for a person to judge.
describe('the reform of 1 January 2014', () => {
  test.each<[string, Written, Conversion['outcome'], string]>([
    [
      'an adult is visitated by a person',
      { benefit: 'kontanthjaelp' },
      'skoen',
      'Kan borgeren komme i arbejde inden for en kortere periode?',
    ],
    [
      'so are the young without education, who change benefit',
      { benefit: 'kontanthjaelp', born: '1990-01-01' },
      'skoen',
      'Hvor langt er den unge fra at begynde på en uddannelse?',
    ],
    [
      'without the education of somebody under 30 the benefit is not known',
      { benefit: 'kontanthjaelp', born: '1990-01-01', education: null },
      'mangler',
      'Uddannelsesniveau',
    ],
    [
      'an adult’s education does not matter',
      { benefit: 'kontanthjaelp', education: null },
      'skoen',
      'Kan borgeren komme i arbejde inden for en kortere periode?',
    ],
    ['dagpenge go on', { benefit: 'dagpenge' }, 'uaendret', 'Målgruppe og ydelse er de samme.'],
  ])('%s', (_, written, outcome, reason) => {
    const found = converted(caseOf(written), '2014-01-01');
    expect([found.outcome, found.reason]).toEqual([outcome, reason]);
    expect(found.after === null).toBe(outcome !== 'uaendret');
  });
});

describe('a draft that makes everybody jobparat', () => {
  const from = day('2027-01-01');
  const { visitationKategorier: law } = values;
  const rows = law.rows.map((row) => ({ ...row, validFrom: from, value: ['jobparat'] }));
  const draft: Amendments = {
    id: 'proeve',
    title: 'Udkast: prøve',
    from,
    rows: new Map([[law.id, series<unknown>({ ...law, rows })]]),
    versions: new Map(),
  };

  test('converts the activity-ready, and marks it', () => {
    const file = caseOf({ benefit: 'kontanthjaelp', category: 'aktivitetsparat' });
    const found = converted(file, '2027-01-01', draft);
    expect([found.outcome, found.after?.group]).toEqual(['konverteres', 'jobparat']);
    expect(found.by.draft).toBe('Udkast: prøve');
    expect(found.reason).toContain('af sig selv');
    expect(converted(file, '2027-01-01').outcome).toBe('uaendret');
  });

  test('adds its day to those that can be asked for', () => {
    expect(conversionDays(null)).not.toContain(from);
    expect(conversionDays(from).at(-1)).toBe(from);
    expect(conversionDays(null)).toContain(day('2025-07-01'));
  });
});

test('the preview counts citizens by where they go, the changed first', () => {
  const tally = conversionTally();
  const files = [
    caseOf({ benefit: 'dagpenge' }),
    caseOf({ benefit: 'uddannelseshjaelp', category: 'uddannelsesparat', born: '2000-01-01' }),
    caseOf({ benefit: 'uddannelseshjaelp', category: 'uddannelsesparat', born: '2001-01-01' }),
  ];
  for (const file of files) tally.add(converted(file, '2025-07-01'));
  expect(tally.report()).toEqual({
    citizens: 3,
    totals: { konverteres: 2, skoen: 0, mangler: 0, uaendret: 1 },
    rows: [
      {
        outcome: 'konverteres',
        before: { benefit: 'uddannelseshjaelp', group: 'uddannelsesparat' },
        after: { benefit: 'kontanthjaelp', group: 'uddannelsesparat' },
        citizens: 2,
      },
      {
        outcome: 'uaendret',
        before: { benefit: 'dagpenge', group: 'dagpenge' },
        after: { benefit: 'dagpenge', group: 'dagpenge' },
        citizens: 1,
      },
    ],
  });
});

test('a course or benefit that does not run across the day is left out', () => {
  const file = caseOf({ benefit: 'dagpenge' });
  const on = day('2025-07-01');
  const law = { on, amendments: null };
  const courses = (from: string, to: string) =>
    file.courses.map((one) => ({ ...one, contactOn: day(from), to: day(to) }));
  expect(convertCase({ ...file, courses: courses('2025-07-01', '2026-01-01') }, law)).toBeNull();
  expect(convertCase({ ...file, courses: courses('2025-01-01', '2025-07-01') }, law)).toBeNull();
  expect(
    convertCase({ ...file, courses: courses('2025-06-30', '2025-07-02') }, law),
  ).not.toBeNull();
  expect(convertCase({ ...file, benefits: [] }, law)).toBeNull();
});

test('between two days of change nobody is converted, but for a thirtieth birthday', () => {
  fc.assert(
    fc.property(anyCase, anyDay, (file, on) => {
      if (conversionDays(null).includes(on) || on < day('2014-01-01')) return;
      const found = convertCase(file, { on, amendments: null });
      if (found === null || birthday(file.person.birthDate, 30) === on) return;
      expect(found.outcome).toBe('uaendret');
    }),
    { numRuns: 500 },
  );
});
