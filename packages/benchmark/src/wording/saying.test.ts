import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saidOfQuality, saidOfResources } from '../testing/wording-2013.ts';
import { degreeOf, degrees } from './degree.ts';
import { sayingOf } from './saying.ts';
import {
  areaScale,
  inhabitantScale,
  intensityScale,
  rateScale,
  scales,
  shareScale,
  taskScale,
} from './scales.ts';

/** Table A11's "not reproduced", by its numbers. */
const missesOfResources: Readonly<Record<number, string>> = {
  23: 'another unit: per 1,000 inhabitants, said with one word only',
  27: 'contradicts the statements 5 and 30 on the same two numbers',
  51: '0.3 is called the same here, and a little in the statements 78 and 81',
  64: '0.3 is called the same here, and a little in the statements 78 and 81',
  70: 'the sentence is garbled, and 2.1 is the bare word in statement 42',
  80: '0.2 is called the same here, and a little in the statements 41 and 86',
  85: '0.1 is called a little here, and the same in the statements 7 and 67',
};

/** Table A12: what no cut can give without losing as much elsewhere. */
const missesOfQuality: Readonly<Record<number, string>> = {
  1: 'the same numbers are called a little over in statement 4',
  2: 'the same numbers are called a little over in statement 5',
  7: 'under the mean, and said to be over it',
  16: '0.1 under is a little in 4, 5 and 32, and the bare word here',
  21: '0.3 is called high, and 0.3 considerably in statement 13',
  22: 'one point is on the level here, and a little elsewhere',
  27: 'the same numbers have the bare word in statement 10',
  34: 'two points are a little here, and the bare word in 15 and 26',
  35: '0.1 is on the level here, and a little in 4, 5 and 32',
};

describe('words from numbers', () => {
  test('79 of the 86 statements on resources of 2013 come out, and the seven others are known', () => {
    const missed = saidOfResources.flatMap(([table, , kind, degree, direction, own, mean], at) => {
      const scale =
        table === 'Bilag I' ? inhabitantScale : kind === 'hoved' ? areaScale : taskScale;
      const said = sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, scale);
      return said.degree === degree && said.direction === direction ? [] : [at + 1];
    });
    expect(saidOfResources).toHaveLength(86);
    expect(missed).toEqual(Object.keys(missesOfResources).map(Number));
  });

  test('27 of the 36 statements on quality of 2013 come out, and the nine others are known', () => {
    const missed = saidOfQuality.flatMap(([, , unit, degree, direction, own, mean], at) => {
      const scale = unit === 'pct' ? rateScale : intensityScale;
      const said = sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, scale);
      return said.degree === degree && said.direction === direction ? [] : [at + 1];
    });
    expect(saidOfQuality).toHaveLength(36);
    expect(missed).toEqual(Object.keys(missesOfQuality).map(Number));
  });

  // Audit C-32: the six shares of chapter 3, and the lower share of administration (17.2 against 19.4).
  test.each([
    [16.1, 14.7, 'lidt', 1],
    [10.2, 9.5, 'lidt', 1],
    [10.1, 9.1, 'lidt', 1],
    [18.5, 20.2, 'lidt', -1],
    [18.7, 20.5, 'lidt', -1],
    [14.4, 16.2, 'lidt', -1],
    [17.2, 19.4, 'middel', -1],
  ] as const)('a share of %d against %d is %s', (own, mean, degree, direction) => {
    expect(sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, shareScale)).toMatchObject({
      degree,
      direction,
    });
  });

  test('a cut belongs to the word it opens, whatever binary arithmetic makes of it', () => {
    expect(1.4 - 0.35).toBeLessThan(1.05);
    expect(degreeOf(1.4 - 0.35, taskScale)).toBe('middel');
    expect(degreeOf(1.049, taskScale)).toBe('lidt');
  });

  test('says which words rounding leaves open', () => {
    // 19.9 and 26.4, each ±0.05: the difference is 6.4 to 6.6, and the cut is 6.55 (audit I-20).
    const near = sayingOf({ own: 19.9, mean: 26.4, decimals: 1, halfWidth: 0.05 }, areaScale);
    expect(near).toMatchObject({ degree: 'betydelig', possible: ['betydelig', 'markant'] });
    const far = sayingOf({ own: 69.8, mean: 46.9, decimals: 1, halfWidth: 0.05 }, areaScale);
    expect(far.possible).toEqual(['markant']);
    // Not rounded where they come from, but printed with one decimal: 0.14 is shown as 0.1.
    const printed = sayingOf({ own: 1.16, mean: 1.02, decimals: 1, halfWidth: 0 }, areaScale);
    expect(printed).toMatchObject({ degree: 'lidt', possible: ['samme', 'lidt'] });
  });

  test('a greater difference never gets a lesser word, and turning the two round turns the direction', () => {
    const number = fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(fc.constantFrom(...scales), number, number, number, (scale, own, mean, more) => {
        const said = sayingOf({ own, mean, decimals: 1, halfWidth: 0.05 }, scale);
        const turned = sayingOf({ own: mean, mean: own, decimals: 1, halfWidth: 0.05 }, scale);
        expect(turned.degree).toBe(said.degree);
        expect(turned.direction + said.direction).toBe(0);
        expect(said.possible).toContain(said.degree);
        const wider = sayingOf(
          {
            own: own + (own >= mean ? more : 0),
            mean: mean + (own < mean ? more : 0),
            decimals: 1,
            halfWidth: 0,
          },
          scale,
        );
        expect(degrees.indexOf(wider.degree)).toBeGreaterThanOrEqual(degrees.indexOf(said.degree));
      }),
    );
  });
});
