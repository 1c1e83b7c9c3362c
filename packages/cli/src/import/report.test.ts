import { problem } from '@rettidig/casework';
import type { ImportResult } from '@rettidig/store';
import { expect, test } from 'vitest';
import { importReport, problemReport } from './report.ts';

const found = problem(
  { file: 'cv.csv', line: 3, column: 'dato' },
  { code: 'umulig-dato', message: '»i går« er ikke en dato.' },
);

const imported: ImportResult = {
  outcome: 'imported',
  problems: [],
  moreProblems: 0,
  notes: [],
  batch: '0',
  municipality: { code: 173, name: 'Eksempelby' },
  counts: [
    { file: 'personer.csv', added: 2431, changed: 0, unchanged: 0, leftOut: 0 },
    { file: 'cv.csv', added: 0, changed: 12, unchanged: 3, leftOut: 1 },
  ],
  personsLeftOut: [],
};

test('what was imported stands in a table', () => {
  expect(importReport(imported, 80)).toBe(`Indlæst i Eksempelby (0173):

                nye  ændrede  uændrede  udeladt
personer.csv  2.431        0         0        0
cv.csv            0       12         3        1
`);
});

test('persons whose case is not whole are named by the sender’s id', () => {
  const report = importReport({ ...imported, personsLeftOut: ['P1', 'P2'] }, 40);
  expect(report.split('\n').slice(-4)).toEqual([
    '',
    '2 personer mangler helt eller delvist',
    '(id): P1, P2',
    '',
  ]);
});

test('an import without faults says nothing but remarks', () => {
  expect(problemReport(imported)).toBe('');
  expect(problemReport({ ...imported, notes: ['a.txt er sprunget over.'] })).toBe(
    'Bemærk: a.txt er sprunget over.\n',
  );
});

test.each<[string, ImportResult, string]>([
  [
    'rows',
    { outcome: 'refused', partialWouldDo: true, problems: [found], moreProblems: 0, notes: [] },
    '1 fejl i 1 fil. Intet er indlæst. Ret fejlene, og prøv igen. Med --partial indlæses de rækker, der er rigtige.',
  ],
  [
    'a whole file',
    { outcome: 'refused', partialWouldDo: false, problems: [found], moreProblems: 0, notes: [] },
    '1 fejl i 1 fil. Intet er indlæst. Ret fejlene, og prøv igen.',
  ],
  [
    'rows that were left out',
    { ...imported, problems: [found], moreProblems: 1200 },
    '1.201 fejl i 1 fil. Resten er indlæst. Ret fejlene, og indlæs mappen igen: Intet bliver indlæst to gange.',
  ],
])('faults of %s: what came of them', (_, result, last) => {
  const lines = problemReport(result).trimEnd().split('\n');
  expect(lines[0]).toBe('cv.csv, linje 3, kolonne dato: »i går« er ikke en dato.');
  expect(lines.includes('… og 1.200 fejl mere.')).toBe(result.moreProblems > 0);
  expect(lines.at(-1)).toBe(last);
});
