import { describe, expect, it } from 'vitest';
import { municipalities } from './municipalities.ts';
import { nearestKnown, nearNames } from './near-names.ts';

describe('names that may be one municipality', () => {
  // I-27: three spellings in the headings of the benchmark report of 2013.
  it.each([
    ['Mariagerford', 'Mariagerfjord'],
    ['Midelfart', 'Middelfart'],
    ['Ilkast-Brande', 'Ikast-Brande'],
    ['Lyngby-Tårbæk', 'Lyngby-Taarbæk'],
    ['aabenraa', 'Aabenraa'],
  ])('%s may be %s, whether that is there or not', (wrong, right) => {
    expect(nearNames([wrong, 'Odense', right])).toEqual([{ wrong, right }]);
    expect(nearNames(['Odense', wrong])).toEqual([{ wrong, right }]);
  });

  it('lets all 98 be, though some are alike', () => {
    expect(Object.keys(municipalities)).toHaveLength(98);
    expect(nearNames(Object.values(municipalities))).toEqual([]);
  });

  it('lets made-up names be, and asks for two of them that are alike', () => {
    expect(nearNames(['Egholm', 'Lindborg', 'Nørremark'])).toEqual([]);
    expect(nearNames(['Lindeborg', 'Nørremark', 'Lindborg'])).toEqual([
      { wrong: 'Lindborg', right: 'Lindeborg' },
    ]);
    expect(nearestKnown('Lindeborg')).toBeUndefined();
  });
});
