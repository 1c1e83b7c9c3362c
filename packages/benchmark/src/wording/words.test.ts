import { describe, expect, test } from 'vitest';
import { capital, listed, numberText } from './number-text.ts';
import { sayingOf } from './saying.ts';
import { areaScale } from './scales.ts';
import { amountWords, levelWords, placingWords, productivityWord, shareWords } from './words.ts';

describe('words', () => {
  test.each([
    ['samme', 0, 'samme antal årsværk', 'på niveau med gennemsnittet', 'omtrent samme andel'],
    ['lidt', -1, 'lidt færre årsværk', 'lidt under gennemsnittet', 'en lidt mindre andel'],
    ['middel', 1, 'flere årsværk', 'over gennemsnittet', 'en større andel'],
    [
      'betydelig',
      -1,
      'betydelig færre årsværk',
      'betydelig under gennemsnittet',
      'en betydelig mindre andel',
    ],
    [
      'markant',
      1,
      'markant flere årsværk',
      'markant over gennemsnittet',
      'en markant større andel',
    ],
  ] as const)('%s %d', (degree, direction, amount, level, share) => {
    expect(amountWords({ degree, direction })).toBe(amount);
    expect(levelWords({ degree, direction })).toBe(level);
    expect(shareWords({ degree, direction })).toBe(share);
  });

  // The placings said in the report of 2013 (audit A4), and ties.
  test.each([
    [1, 15, 1, 'højeste'],
    [3, 15, 1, 'tredje højeste'],
    [8, 15, 1, 'ottende højeste'],
    [9, 15, 1, 'syvende laveste'],
    [13, 15, 1, 'tredje laveste'],
    [15, 15, 1, 'laveste'],
    [14, 15, 2, 'delt laveste'],
    [1, 15, 2, 'delt højeste'],
    [13, 98, 1, '13. højeste'],
  ])('place %d of %d, %d there: %s', (rank, of, shared, words) => {
    expect(placingWords({ rank, of, shared })).toBe(words);
  });

  // Audit A11, the adjectives of 2013. The total has three there (I-19) and 4.2 "a little higher"; one word each comes out here.
  test.each([
    ['4.1', 24.3, 26.9, 4, 'høj'],
    ['4.2', 11.9, 12.6, 8, 'relativt høj'],
    ['4.3', 14.4, 12.7, 9, 'relativt lav'],
    ['4.4', 19.9, 26.5, 3, 'høj'],
    ['4.5', 18.1, 23.5, 4, 'høj'],
    ['4.6', 21.4, 22.9, 6, 'høj'],
    ['4.7', 69.8, 46.9, 15, 'lav'],
    ['4.8', 18.5, 14.9, 11, 'lav'],
    ['4.10', 3.5, 4.5, 5, 'høj'],
    ['4.11', 3.8, 4.8, 3, 'høj'],
    ['4.12', 1.8, 1.7, 9, 'gennemsnitlig'],
  ] as const)('table %s: %d against %d, place %d, is %s', (_table, own, mean, rank, word) => {
    const said = sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, areaScale);
    expect(productivityWord(said, { rank, of: 15, shared: 1 })).toBe(word);
  });

  test('a placing never turns the word against the difference', () => {
    const more = sayingOf({ own: 30, mean: 25, decimals: 1, halfWidth: 0 }, areaScale);
    expect(productivityWord(more, { rank: 2, of: 15, shared: 1 })).toBe('relativt lav');
  });

  test('numbers and lists are Danish', () => {
    expect([numberText(2123, 0), numberText(24.35, 1), numberText(-0.04, 1)]).toEqual([
      '2.123',
      '24,4',
      '0,0',
    ]);
    expect([listed([]), listed(['A']), listed(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B og C']);
    expect(capital('ændret')).toBe('Ændret');
  });
});
