import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  missedOfQuality,
  missedOfResources,
  reasonsOfQuality,
  reasonsOfResources,
} from '../testing/wording-misses.ts';
import { saidOfQuality, saidOfResources } from '../testing/wording-2013.ts';
import { degreeOf, degrees } from './degree.ts';
import { sayingOf } from './saying.ts';
import { areaScale, scales, shareScale, taskScale } from './scales.ts';

describe('words from numbers', () => {
  // Table A11 names the seven; A12 gives 25 of 36 and names eleven, two of which its best cuts do give.
  test('79 of the 86 statements on resources of 2013 come out, and why not the seven others is known', () => {
    expect(saidOfResources).toHaveLength(86);
    expect(missedOfResources()).toEqual(Object.keys(reasonsOfResources).map(Number));
    expect(missedOfResources()).toEqual([23, 27, 51, 64, 70, 80, 85]);
  });

  test('27 of the 36 statements on quality of 2013 come out, and why not the nine others is known', () => {
    expect(saidOfQuality).toHaveLength(36);
    expect(missedOfQuality()).toEqual(Object.keys(reasonsOfQuality).map(Number));
    expect(missedOfQuality()).toHaveLength(9);
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
