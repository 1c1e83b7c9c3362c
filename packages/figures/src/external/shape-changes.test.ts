import { describe, expect, test } from 'vitest';
import { externalProblemLine } from './result.ts';
import { shapeChanges } from './shape-changes.ts';

const before = { dimensions: ['Køn'], measures: ['Antal personer', 'Faktisk andel (pct.)'] };

describe('the form of a table', () => {
  test('is the same in any order', () => {
    expect(
      shapeChanges(before, { dimensions: ['Køn'], measures: before.measures.toReversed() }),
    ).toEqual([]);
  });

  test.for([
    [
      'a new column',
      { ...before, measures: [...before.measures, 'Antal forløb'] },
      'Kolonnen Antal forløb: Den er ny.',
    ],
    [
      'a column gone',
      { ...before, measures: ['Faktisk andel (pct.)'] },
      'Kolonnen Antal personer: Den er der ikke mere.',
    ],
    [
      'another unit',
      { ...before, measures: ['Antal personer', 'Faktisk andel (promille)'] },
      'Kolonnen Faktisk andel: Enheden er ændret fra pct. til promille.',
    ],
    [
      'a unit gone',
      { ...before, measures: ['Antal personer', 'Faktisk andel'] },
      'Enheden er ændret fra pct. til ingen.',
    ],
    [
      'a new division',
      { ...before, dimensions: ['Køn', 'Alder'] },
      'Fordelingen Alder: Den er ny.',
    ],
  ] as const)('%s', ([, after, line]) => {
    const changes = shapeChanges(before, after).map(externalProblemLine);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toContain(line);
  });
});
