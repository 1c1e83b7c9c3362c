import { day, openEnd } from '@rettidig/engine';
import type { Category } from '@rettidig/law';
import { describe, expect, test } from 'vitest';
import { groupOn } from '../../duties/derive.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import {
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { caseAfter } from '../case-after.ts';
import { visitate, visitationLaw } from './visitate.ts';

const judged = (category: Category, from = '2026-11-18') => ({
  category,
  from: day(from),
  reasons: 'Har arbejdet indtil august og søger bredt.',
  letter: false,
});

const unplaced = (is: Partial<CaseFile> = {}): CaseFile =>
  caseFrom('2026-09-01', {}, { categories: [], ...is });

describe('a person judges the category', () => {
  test('the law leaves it to a person, and says whose group follows (docs/law/visitation/kategori.md)', () => {
    const law = visitationLaw(unplaced(), today);
    expect(law?.judged).toBe(true);
    expect(law?.explanations.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['visitation/kategori', 'skoen'],
      ['visitation/maalgruppe', 'afgjort'],
      // The deadline from 2020 is not read in a source (docs/duties.md, "missing").
      ['visitation/frist', 'mangler'],
    ]);
  });

  test('the first category runs as long as the course, with reasons in the journal and the group explained', () => {
    const decision = decidedOf(visitate(judged('jobparat'), situationOf(unplaced())));
    expect(decision.facts).toEqual([
      {
        action: 'registreret',
        kind: 'person_category',
        fact: 'ny-1',
        value: { category: 'jobparat', from: today, to: openEnd },
      },
    ]);
    expect(decision.journal.heading).toBe('Visiteret som jobparat');
    expect(decision.journal.text).toContain('Har arbejdet indtil august og søger bredt.');
    expect(decision.explanations.map(({ rule }) => rule)).toEqual([
      'visitation/kategori',
      'visitation/maalgruppe',
      'visitation/maalgruppenummer',
    ]);
  });

  test('a new category ends the old on the day it begins; the law asks whether it still holds', () => {
    const file = caseFrom('2026-09-01', { category: 'jobparat' });
    const decision = decidedOf(
      visitate(judged('aktivitetsparat', '2026-11-02'), situationOf(file)),
    );
    const after = caseAfter(file, decision.facts);
    expect(after.categories.map(({ category, from, to }) => [category, from, to])).toEqual([
      ['jobparat', day('2026-09-01'), day('2026-11-02')],
      ['aktivitetsparat', day('2026-11-02'), openEnd],
    ]);
    expect(groupOn(after, today)).toBe('aktivitetsparat');
    expect(decision.explanations.map(({ rule }) => rule)).toContain('visitation/genvisitation');
  });

  test('a mistake on the first day is put right as the same fact', () => {
    const file = caseFrom('2026-09-01', { category: 'jobparat' });
    const { facts } = decidedOf(
      visitate(judged('aktivitetsparat', '2026-09-01'), situationOf(file)),
    );
    expect(facts).toMatchObject([{ action: 'rettet', fact: 'kategori' }]);
  });

  test('the letter says the group in the words of the law package, and cites a paragraph', () => {
    const { letters } = decidedOf(
      visitate({ ...judged('jobparat'), letter: true }, situationOf(unplaced())),
    );
    expect(letters).toMatchObject([
      {
        kind: 'bekraeftelse',
        fields: {
          besked: expect.stringContaining('Du er jobparat.') as string,
          retsgrundlag: expect.stringMatching(/§ 6/) as string,
        },
      },
    ]);
  });

  test('for somebody of 41 the category of the young must be confirmed (LAB § 6: under 30)', () => {
    const { warnings } = decidedOf(visitate(judged('uddannelsesparat'), situationOf(unplaced())));
    expect(warnings.map(({ field }) => field)).toContain('kategori');
  });
});

describe('it stops', () => {
  test.for([
    ['a day to come', judged('jobparat', '2026-11-19'), unplaced(), 'fra'],
    ['a day before the course', judged('jobparat', '2026-08-31'), unplaced(), 'fra'],
    ['without a benefit', judged('jobparat'), unplaced({ benefits: [] }), 'fra'],
    [
      'on a benefit without categories (docs/duties.md: dagpenge, any)',
      judged('jobparat'),
      caseFrom('2026-09-01', { benefit: 'dagpenge' }, { categories: [] }),
      'kategori',
    ],
    ['the same category', judged('jobparat'), caseFrom('2026-09-01'), 'kategori'],
    [
      'before a later visitation',
      judged('aktivitetsparat', '2026-09-10'),
      unplaced({
        categories: [{ id: 'k', from: day('2026-10-01'), to: openEnd, category: 'jobparat' }],
      }),
      'fra',
    ],
  ] as const)('%s', ([, entered, file, field]) => {
    expect(refusedAt(visitate(entered, situationOf(file)))).toEqual([field]);
  });
});
