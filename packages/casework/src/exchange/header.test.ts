import { expect, test } from 'vitest';
import { fold, nearest } from '@rettidig/engine';
import { declarationOf, fileNames } from './format.ts';
import { readHeader } from './header.ts';
import { problemLine } from './problem.ts';

const cv = (line: string) => readHeader('cv', line.split(';'), 'cv.csv');

// The spellings the format promises: canonical, with æøå, spaces or hyphens for underscores, any case.
test.each([
  ['id;person;henvendelse;til_og_med;kommunen_fra_dag_et'],
  ['ID;Person;Henvendelse;Til og med;Kommunen fra dag ét'],
  ['id; PERSON ;henvendelse;til-og-med;KOMMUNEN FRA DAG ET'],
])('a header is read however it is spelt: %s', (line) => {
  expect(readHeader('kontaktforloeb', line.split(';'), 'kontaktforloeb.csv')).toEqual({
    outcome: 'header',
    header: ['id', 'person', 'henvendelse', 'til_og_med', 'kommunen_fra_dag_et'],
  });
});

test('columns may come in any order, optional ones may be missing, empty ones at the end are nothing', () => {
  expect(readHeader('tests', ['dato', 'person', 'id', '', ' '], 'tests.csv')).toEqual({
    outcome: 'header',
    header: ['dato', 'person', 'id', null, null],
  });
});

test.each([
  [
    'id;person;dato;datoo',
    [
      'cv.csv, linje 1: Kolonnen »datoo« kendes ikke. Mente du »dato«? Filens kolonner er: id, person, dato.',
    ],
  ],
  [
    'id;person;farve;;dato',
    [
      'cv.csv, linje 1: Kolonnen »farve« kendes ikke. Filens kolonner er: id, person, dato.',
      'cv.csv, linje 1: Kolonnen »« kendes ikke. Filens kolonner er: id, person, dato.',
    ],
  ],
  [
    'id;person',
    [
      'cv.csv, linje 1, kolonne dato: Kolonnen »dato« mangler. Tilføj den i første linje, og udfyld den i hver række.',
    ],
  ],
  [
    'id;person;dato;Dato',
    ['cv.csv, linje 1, kolonne dato: Kolonnen »dato« står der to gange. Slet den ene.'],
  ],
  [
    'id,person,dato',
    [
      'cv.csv, linje 1: Kolonnerne er adskilt med komma. Gem filen med semikolon (;) som skilletegn.',
    ],
  ],
  [
    'id\tperson\tdato',
    [
      'cv.csv, linje 1: Kolonnerne er adskilt med tabulator. Gem filen med semikolon (;) som skilletegn.',
    ],
  ],
  // A file without a header: what stands in its first row is personal data and stays unsaid.
  [
    'C1;Åse Bæk;2026-01-01',
    ['cv.csv, linje 1: Første linje skal være filens kolonnenavne: id;person;dato.'],
  ],
])('a header with faults: %s', (line, says) => {
  const reading = cv(line);
  expect(reading.outcome === 'problems' && reading.problems.map(problemLine)).toEqual(says);
});

test.each(fileNames)(
  'the Danish names of the columns of %s are the canonical ones, folded',
  (name) => {
    for (const [column, { label }] of Object.entries(declarationOf(name).columns)) {
      expect(fold(label)).toBe(column);
      expect(fold(column)).toBe(column);
    }
  },
);

test.each(fileNames)('no label in %s stands for two codes', (name) => {
  for (const { cell } of Object.values(declarationOf(name).columns)) {
    const owner = new Map<string, string>();
    for (const { code, da } of cell.codes?.codes ?? []) {
      for (const written of [code, da]) {
        expect(owner.get(fold(written)) ?? code).toBe(code);
        owner.set(fold(written), code);
      }
    }
  }
});

test.each([
  ['jobprat', 'jobparat'],
  ['JOBPARAT ', 'jobparat'],
  ['sygemeldt', null],
  ['ojbparat', 'jobparat'],
  ['x', null],
])('the nearest of the codes to %s is %s', (text, expected) => {
  expect(nearest(text, ['jobparat', 'aktivitetsparat'])).toBe(expected);
});
